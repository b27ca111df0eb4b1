import { z } from 'zod'

/** Ways in which people ask; each is scored on its own. */
export const judgementSchema = z.object({
  query: z.string().min(1).max(200),
  /** References that a good colleague would accept, best first; none where nothing fits. */
  expect: z.array(z.string().min(1)),
  kind: z.string().min(1),
})
export type Judgement = z.infer<typeof judgementSchema>

/** @throws {z.ZodError} on a file of another shape. */
export const readJudgements = (json: string): Judgement[] =>
  z.array(judgementSchema).parse(JSON.parse(json))
