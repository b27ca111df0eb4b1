import { z } from 'zod'

const answerSchema = z.union([
  z.looseObject({ errors: z.array(z.object({ message: z.string() })).min(1) }),
  z.looseObject({}),
])

/** Posts to `/api/articles/:id/remarks…`. @returns what went wrong, in words; `null` where nothing did. */
export async function callRemarks(path: string, body: unknown): Promise<string | null> {
  try {
    const response = await fetch(`/api/articles/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer = answerSchema.parse(await response.json())
    if (response.ok) return null
    return Array.isArray(answer.errors)
      ? (z.array(z.object({ message: z.string() })).parse(answer.errors)[0]?.message ?? null)
      : 'Bemærkningen kunne ikke gemmes.'
  } catch {
    return 'Der er ingen forbindelse. Intet er sendt. Prøv igen.'
  }
}
