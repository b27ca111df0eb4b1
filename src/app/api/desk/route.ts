import { z } from 'zod'
import { frontOfDesk } from '../../../desk/front-of-desk.ts'
import { answering } from '../../answering.ts'
import { readQuery } from '../../read-query.ts'

export { DELETE, PATCH, POST, PUT } from '../../no-such-method.ts'

const query = z.object({
  since: z.iso
    .datetime({ offset: true })
    .transform((value) => new Date(value))
    .optional(),
})

export const GET = answering(async (request, { payload, actor }) => {
  const { since } = readQuery(request, query)
  return Response.json(await frontOfDesk(payload, actor.id, new Date(), since))
})
