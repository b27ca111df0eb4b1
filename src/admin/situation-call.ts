import { z } from 'zod'

const situationSchema = z.object({
  /** Number of the edition in force. */
  current: z.number().nullable(),
  /** Of the last one that was, also after its end. */
  lastSeen: z.number().nullable(),
  planned: z.array(
    z.object({ sequence: z.number(), what: z.enum(['beginning', 'end']), at: z.string() }),
  ),
  alone: z.object({ edition: z.number(), contentHash: z.string(), isOwn: z.boolean() }).nullable(),
})

/** Where a guidance stands by its editions, and which of them waits for a second editor. Times are UTC. */
export type Situation = z.infer<typeof situationSchema>

export const noSituation: Situation = {
  current: null,
  lastSeen: null,
  planned: [],
  alone: null,
}

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
