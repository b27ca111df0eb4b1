import type { CollectionBeforeValidateHook, Payload } from 'payload'
import type { Article } from '../../payload-types.ts'
import { actorOf } from '../../../src/access/actor.ts'
import { reach } from '../../../src/access/policy.ts'
import { Refusal } from '../../../src/errors.ts'

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
    if (!data.reference?.trim()) data.reference = await nextReference(req.payload, data.centre)
  }
  const reached = actor ? reach(`articles.${operation}`, actor.roles) : 'all'
  const centre = centreId(data.centre ?? originalDoc?.centre)
  if (reached === 'own' && centre && !actor?.centres.includes(centre)) {
    throw new Refusal([{ code: 'other-centre', field: 'centre' }])
  }
  return data
}

const centreId = (centre: Article['centre'] | null | undefined): string | undefined =>
  typeof centre === 'object' && centre !== null ? centre.id : (centre ?? undefined)

/** The next free number with the centre's prefix: BS01, BS02 … */
async function nextReference(
  payload: Payload,
  centre: Article['centre'] | undefined,
): Promise<string | undefined> {
  const id = centreId(centre)
  if (id === undefined) return undefined
  const owner = await payload.findByID({
    collection: 'centres',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!owner) return undefined
  const prefix = owner.referencePrefix ?? owner.abbreviation
  const { docs } = await payload.find({
    collection: 'articles',
    where: { reference: { contains: prefix } },
    select: { reference: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const taken = docs
    .map(({ reference }) => reference)
    .filter((reference) => reference.startsWith(prefix))
    .map((reference) => Number(reference.slice(prefix.length)))
    .filter(Number.isInteger)
  return `${prefix}${String(Math.max(0, ...taken) + 1).padStart(2, '0')}`
}
