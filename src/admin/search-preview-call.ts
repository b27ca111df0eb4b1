import { z } from 'zod'

const hit = z.object({ reference: z.string(), title: z.string() })
const answerSchema = z.union([
  z.object({
    tried: z.number(),
    changes: z.array(z.object({ query: z.string(), before: z.array(hit), after: z.array(hit) })),
  }),
  z.object({ errors: z.array(z.object({ message: z.string() })) }),
])

export type PreviewResult =
  | {
      ok: true
      tried: number
      changes: {
        query: string
        before: z.infer<typeof hit>[]
        after: z.infer<typeof hit>[]
      }[]
    }
  | { ok: false; message: string }

/** Only what the form holds of a row; an untouched new form holds nothing. */
const rowSchema = z.record(z.string(), z.unknown())

/** Calls `POST /api/<collection>/preview`; a lost connection is an answer too. */
export async function previewSearch(
  collection: string,
  id: string | number | undefined,
  values: unknown,
): Promise<PreviewResult> {
  try {
    const row = rowSchema.parse(values)
    const response = await fetch(`/api/${encodeURIComponent(collection)}/preview`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...row, ...(id !== undefined && { id: String(id) }) }),
    })
    const answer = answerSchema.parse(await response.json())
    return 'errors' in answer
      ? { ok: false, message: answer.errors.map(({ message }) => message).join(' ') }
      : { ok: true, ...answer }
  } catch {
    return { ok: false, message: 'Der er ingen forbindelse. Prøv igen.' }
  }
}
