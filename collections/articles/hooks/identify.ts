import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import type { Article } from '../../payload-types.ts'
import { actorOf } from '../../../src/access/actor.ts'
import { reach } from '../../../src/access/policy.ts'
import { Refusal } from '../../../src/errors.ts'
import { centreId, nextNumber, noteOurNumber } from '../next-number.ts'

/**
 * Gives a new guidance its centre (the author's own, where they left it out) and
 * its number, and refuses to put one under a centre that is not the author's. A number
 * is written in capitals: "bs09" and BS09 are one when they are spoken.
 */
export const identify: CollectionBeforeValidateHook<Article> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const actor = actorOf(req.user)
  // One from when both could be keeps its name.
  if (data.reference && data.reference !== originalDoc?.reference) {
    data.reference = data.reference.trim().toUpperCase()
  }
  if (operation === 'create') {
    data.centre ??= actor?.centres[0]
    if (!data.reference?.trim()) data.reference = await ourNumber(req, data.centre)
  }
  const reached = actor ? reach(`articles.${operation}`, actor.roles) : 'all'
  const centre = centreId(data.centre ?? originalDoc?.centre)
  if (reached === 'own' && centre && !actor?.centres.includes(centre)) {
    throw new Refusal([{ code: 'other-centre', field: 'centre' }])
  }
  return data
}

async function ourNumber(
  req: PayloadRequest,
  centre: Article['centre'] | undefined,
): Promise<string | undefined> {
  const id = centreId(centre)
  const reference = id === undefined ? undefined : await nextNumber(req.payload, id)
  if (reference !== undefined) noteOurNumber(req, reference)
  return reference
}
