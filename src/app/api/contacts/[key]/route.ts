import { undoContact } from '../../../../insights/contact-log.ts'
import { answering } from '../../../answering.ts'

export { GET, PATCH, POST, PUT } from '../../../no-such-method.ts'

/** Fortryd: takes a log back, for a moment after it was made. */
export const DELETE = answering<{ key: string }>(async (_request, { payload, params }) => {
  await undoContact(payload, params.key, new Date())
  return Response.json({ key: params.key })
})
