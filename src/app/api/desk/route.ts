import { frontOfDesk } from '../../../desk/front-of-desk.ts'
import { answering } from '../../answering.ts'

export { DELETE, PATCH, POST, PUT } from '../../no-such-method.ts'

export const GET = answering(async (_request, { payload, actor }) =>
  Response.json(await frontOfDesk(payload, actor.id, new Date())),
)
