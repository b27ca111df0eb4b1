import { z } from 'zod'
import { actorOfLate } from '../../../access/recent-actors.ts'
import { audiences } from '../../../publishing/guidance-terms.ts'
import { wordsToSearchFor } from '../../../privacy/cpr.ts'
import { searchForDesk } from '../../../desk/search-for-desk.ts'
import { answering } from '../../answering.ts'
import { readQuery } from '../../read-query.ts'

export { DELETE, PATCH, POST, PUT } from '../../no-such-method.ts'

const query = z.object({
  q: z.string().max(200).default(''),
  limit: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(z.number().int().min(1).max(50))
    .default(10),
  centre: z.string().max(64).optional(),
  audience: z.enum(Object.keys(audiences)).optional(),
})

export const GET = answering(async (request, { payload }) => {
  const { q: asked, ...options } = readQuery(request, query)
  // The desk takes them out before it asks; nobody else's may reach the search either.
  return Response.json(await searchForDesk(payload, wordsToSearchFor(asked), options))
}, actorOfLate)
