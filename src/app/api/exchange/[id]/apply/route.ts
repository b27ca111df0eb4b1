import { beginImport } from '../../../../../exchange/apply-import.ts'
import { importOf, progressOf } from '../../../../../exchange/import-job.ts'
import { answering } from '../../../../answering.ts'

export { DELETE, GET, PATCH, PUT } from '../../../../no-such-method.ts'

/** Begins to write what was looked at, and answers at once. */
export const POST = answering<{ id: string }>(async (_request, { payload, actor, params }) => {
  const { work } = await beginImport(payload, params.id, actor)
  work.catch((err: unknown) => {
    payload.logger.error({ err, msg: `import ${params.id} stopped; it goes on within a minute` })
  })
  return Response.json(progressOf(await importOf(payload, params.id, actor)), { status: 202 })
})
