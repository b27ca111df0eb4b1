import { z } from 'zod'

const answerSchema = z.union([
  z.object({ id: z.string() }),
  z.object({ errors: z.array(z.object({ message: z.string() })).min(1) }),
])

export type CopyResult =
  { ok: true; id: string } | { ok: false; problems: readonly { message: string }[] }

const lost: CopyResult = {
  ok: false,
  problems: [{ message: 'Vejledningen kunne ikke kopieres. Prøv igen.' }],
}

/** Copies a guidance to a new draft; where it may not be, in the words of the server. */
export async function callCopy(articleId: string): Promise<CopyResult> {
  try {
    const response = await fetch(`/api/articles/${encodeURIComponent(articleId)}/copy`, {
      method: 'POST',
      credentials: 'same-origin',
    })
    const answer = answerSchema.parse(await response.json())
    return 'errors' in answer ? { ok: false, problems: answer.errors } : { ok: true, id: answer.id }
  } catch {
    return lost
  }
}
