import { z } from 'zod'

const copySchema = z.object({ id: z.string(), reference: z.string() })

/** Copies a guidance to a new draft; `undefined` where that did not work. */
export async function callCopy(articleId: string): Promise<z.infer<typeof copySchema> | undefined> {
  try {
    const response = await fetch(`/api/articles/${encodeURIComponent(articleId)}/copy`, {
      method: 'POST',
      credentials: 'same-origin',
    })
    return copySchema.parse(await response.json())
  } catch {
    return undefined
  }
}
