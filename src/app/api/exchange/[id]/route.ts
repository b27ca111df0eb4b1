import { leaseOf } from '../../../../exchange/apply-import.ts'
import { importOf, progressOf } from '../../../../exchange/import-job.ts'
import { isLeased } from '../../../../lease.ts'
import { answering } from '../../../answering.ts'

export { DELETE, PATCH, POST, PUT } from '../../../no-such-method.ts'

/** How far an import has come, for who began it. */
export const GET = answering<{ id: string }>(async (_request, { payload, actor, params }) => {
  const job = await importOf(payload, params.id, actor)
  return Response.json({ ...progressOf(job), isWorking: await isLeased(payload, leaseOf(job.id)) })
})
