import { Refusal } from '../../../../../errors.ts'
import { editionLines } from '../../../../../publishing/card.ts'
import { answering } from '../../../../answering.ts'

export { DELETE, PATCH, POST, PUT } from '../../../../no-such-method.ts'

export const GET = answering<{ reference: string }>(async (_request, { payload, params }) => {
  const editions = await editionLines(payload, params.reference, new Date())
  if (editions.length === 0) throw new Refusal('not-found')
  return Response.json({ editions })
})
