import { z } from 'zod'
import { errorBody, Refusal } from '../../../../errors.ts'
import { cardNow } from '../../../../desk/card-now.ts'
import { cardAt } from '../../../../publishing/card.ts'
import { successorOf } from '../../../../publishing/successor.ts'
import { answering } from '../../../answering.ts'
import { readQuery } from '../../../read-query.ts'

export { DELETE, PATCH, POST, PUT } from '../../../no-such-method.ts'

const query = z.object({
  at: z.iso
    .datetime({ offset: true })
    .transform((value) => new Date(value))
    .optional(),
  edition: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .optional(),
})

export const GET = answering<{ reference: string }>(async (request, { payload, params }) => {
  const { at, edition } = readQuery(request, query)
  const now = new Date()
  const card =
    at === undefined && edition === undefined
      ? await cardNow(payload, params.reference, now)
      : await cardAt(payload, params.reference, {
          now,
          ...(at && { at }),
          ...(edition !== undefined && { edition }),
        })
  if (card) return Response.json(card)
  const successor =
    edition === undefined ? await successorOf(payload, params.reference, now) : undefined
  if (successor === undefined) throw new Refusal('not-in-force')
  const message = `${params.reference} er trukket tilbage. Brug ${successor}.`
  return Response.json(
    { ...errorBody([{ code: 'not-in-force', message }]), successor },
    { status: 404 },
  )
})
