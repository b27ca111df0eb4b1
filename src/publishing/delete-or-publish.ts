import type { Payload } from 'payload'
import type { Article } from '../../collections/payload-types.ts'
import { Refusal } from '../errors.ts'
import { hasEditions } from './edition-rows.ts'
import { momentAfter } from './moment-after.ts'

/**
 * What was never published may be deleted, and its first edition may be on its way in that
 * instant. Whoever takes the working copy first leaves a mark on it, and the other is refused.
 * It lies in `settledRow`: no row has a number as low.
 */
const marks = { publishing: -1, deleting: -2 } as const

/** What a process does between its mark and its end takes no such time; one that died bars nobody longer. */
const marksHoldMs = 5 * 60 * 1000

/** What a working copy is marked with by whoever takes it. */
export const markedFor = (what: keyof typeof marks): Pick<Article, 'settledRow'> => ({
  settledRow: marks[what],
})

/** Has somebody taken a working copy for this, and may be at it still? */
export const isTakenFor = (
  what: keyof typeof marks,
  { settledRow, updatedAt }: Pick<Article, 'settledRow' | 'updatedAt'>,
  now: Date,
): boolean =>
  settledRow === marks[what] && now.getTime() - new Date(updatedAt).getTime() < marksHoldMs

/**
 * Takes a working copy that is to be deleted: of a deletion and an act at once only the first
 * finds it.
 *
 * @throws {Refusal} `already-published`: it is withdrawn instead; `wrong-state`: someone else is at it.
 */
export async function takeForDeleting(payload: Payload, id: string, now: Date): Promise<void> {
  // Before the rows: an act that is done between these two looks has moved what was read here.
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { equals: id } },
    select: { settledRow: true, updatedAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  if (await hasEditions(payload, id)) throw new Refusal('already-published')
  const [article] = docs
  if (!article || isTakenFor('publishing', article, now)) throw new Refusal('wrong-state')
  const { updatedAt } = article
  const taken: unknown = await payload.db.updateOne({
    collection: 'articles',
    where: { and: [{ id: { equals: id } }, { updatedAt: { equals: updatedAt } }] },
    data: { ...markedFor('deleting'), updatedAt: momentAfter(updatedAt, now) },
    options: { atomic: true },
  })
  if (!taken) throw new Refusal('wrong-state')
}
