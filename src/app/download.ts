/** Types of the files that Straks hands out. */
const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** An answer that the browser saves under a name; `name` is of our own making. */
export const download = (
  body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>,
  name: string,
  kind: keyof typeof types,
): Response =>
  new Response(body, {
    headers: {
      'content-type': types[kind],
      'content-disposition': `attachment; filename="${name}.${kind}"`,
      'cache-control': 'private, no-store',
    },
  })

/** Text as it is made: nobody holds the whole of it. */
export function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const next = await parts.next()
      if (next.done === true) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    cancel: async () => {
      await parts.return(undefined)
    },
  })
}
