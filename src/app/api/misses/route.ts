import { z } from 'zod'
import { logMiss } from '../../../insights/miss-log.ts'
import { answering } from '../../answering.ts'
import { readBody } from '../../body.ts'

export { DELETE, GET, PATCH, PUT } from '../../no-such-method.ts'

const miss = z.object({ query: z.string().max(200) })

/** What an agent searched for and did not find. */
export const POST = answering(async (request, { payload }) => {
  const { query } = await readBody(request, miss)
  await logMiss(payload, query, new Date())
  return Response.json({}, { status: 201 })
})
