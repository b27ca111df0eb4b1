import { requireReach } from '../../../../../access/require-reach.ts'
import { Refusal } from '../../../../../errors.ts'
import { proofOf } from '../../../../../publishing/proof.ts'
import { answering } from '../../../../answering.ts'

export { DELETE, PATCH, POST, PUT } from '../../../../no-such-method.ts'

/** `GET /api/guidance/BS01/proof`: everything published, who approved it when, and whether it holds. */
export const GET = answering<{ reference: string }>(async (_request, asking) => {
  const { payload, actor, params } = asking
  requireReach('editions.read', actor)
  const proof = await proofOf(payload, params.reference, new Date())
  if (!proof) throw new Refusal('not-found')
  return Response.json(proof)
})
