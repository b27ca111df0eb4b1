import { bodyOf, unreadable } from './body.ts'

/** What a form writes around the file it sends. */
const formBytes = 64 * 1024

/**
 * The file that a request brings: in a form's field `file`, or as the body itself.
 *
 * @param largest bytes that the file may have.
 * @throws {Refusal} before more is read than that.
 */
export async function sentFile(
  request: Request,
  largest: number,
): Promise<{ bytes: Uint8Array; name: string }> {
  const bytes = await bodyOf(request, largest + formBytes)
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/')) return { bytes, name: '' }
  const form = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw unreadable('Det sendte er ikke en gyldig formular.')
    })
  const file = form.get('file')
  if (!(file instanceof File)) throw unreadable('Der er ingen fil i det sendte.')
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name.slice(0, 200) }
}
