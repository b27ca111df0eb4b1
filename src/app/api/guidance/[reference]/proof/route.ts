import { reach } from '../../../../../access/policy.ts'
import { Refusal } from '../../../../../errors.ts'
import { proofOf } from '../../../../../publishing/proof.ts'
import { answering } from '../../../../answering.ts'

export { DELETE, PATCH, POST, PUT } from '../../../../no-such-method.ts'

/** `GET /api/guidance/BS01/proof`: everything published, who approved it when, and whether it holds. */
export const GET = answering<{ reference: string }>(async (_request, asking) => {
  const { payload, actor, params } = asking
  if (reach('editions.read', actor.roles) === 'no') throw new Refusal('not-allowed')
  const proof = await proofOf(payload, params.reference, new Date())
  if (!proof) throw new Refusal('not-found')
  return Response.json(proof)
})
