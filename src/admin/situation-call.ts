import { z } from 'zod'

const situationSchema = z.object({
  planned: z.array(
    z.object({ sequence: z.number(), what: z.enum(['beginning', 'end']), at: z.string() }),
  ),
  alone: z.object({ edition: z.number(), contentHash: z.string(), isOwn: z.boolean() }).nullable(),
})

/** What is still to come of a guidance, and the edition that waits for a second editor. Times are UTC. */
export type Situation = z.infer<typeof situationSchema>

export const noSituation: Situation = { planned: [], alone: null }

/** Asks for it; where there is no answer there is nothing to offer. */
export async function callSituation(articleId: string): Promise<Situation> {
  try {
    const response = await fetch(`/api/articles/${encodeURIComponent(articleId)}/situation`, {
      credentials: 'same-origin',
    })
    return situationSchema.parse(await response.json())
  } catch {
    return noSituation
  }
}
