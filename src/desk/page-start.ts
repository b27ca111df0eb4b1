import * as z from 'zod/mini'
import { roles } from '../access/roles.ts'
import { oneOf } from '../one-of.ts'
import { answerCardSchema, editionsSchema } from './answers.ts'

/** Id of the element in the page that holds it, as JSON. */
export const startId = 'straks-start'

/** Which page it is and what it opens with: the server's first word to the program. */
export const pageStartSchema = z.discriminatedUnion('page', [
  z.object({
    page: z.literal('desk'),
    user: z.object({ name: z.string(), roles: z.array(oneOf(roles)) }),
    copy: z.object({ key: z.string(), worker: z.string() }),
    municipality: z.exactOptional(z.string()),
    initialQuery: z.exactOptional(z.string()),
    initialCard: z.exactOptional(answerCardSchema),
    /** The editions of `initialCard`, shown in place of results. */
    editions: z.exactOptional(editionsSchema.shape.editions),
    /** Reference of the withdrawn guidance in whose place `initialCard` is shown. */
    insteadOf: z.exactOptional(z.string()),
  }),
  z.object({
    page: z.literal('login'),
    /** Where to go afterwards: a path of ours. */
    next: z.string(),
  }),
  z.object({ page: z.literal('forgotten') }),
  z.object({ page: z.literal('new-password'), next: z.string() }),
  z.object({ page: z.literal('preview'), municipality: z.exactOptional(z.string()) }),
])
export type PageStart = z.infer<typeof pageStartSchema>
