import { z } from 'zod'
import { logSearch } from '../../../insights/search-log.ts'
import { answering } from '../../answering.ts'
import { readBody } from '../../body.ts'

export { DELETE, GET, PATCH, PUT } from '../../no-such-method.ts'

const search = z.object({ query: z.string().max(200) })

/** What an agent searched for and found: the words and the day. */
export const POST = answering(async (request, { payload }) => {
  const { query } = await readBody(request, search)
  await logSearch(payload, query, new Date())
  return Response.json({}, { status: 201 })
})
