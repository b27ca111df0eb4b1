import type { Payload } from 'payload'
import { withoutCprNumbers } from '../privacy/cpr.ts'
import { dateInCopenhagen, momentAt } from '../routing/copenhagen.ts'
import { type Asked, mostAsked } from './misses.ts'

/** Keeps what was searched for and found, so that an editor sees what a new text would do to it. */
export async function logSearch(payload: Payload, query: string, now: Date): Promise<void> {
  const words = withoutCprNumbers(query).text.trim().toLowerCase()
  if (words === '') return
  await payload.create({
    collection: 'searches',
    data: {
      query: words,
      day: new Date(momentAt(dateInCopenhagen(now), 0, 'first')).toISOString(),
    },
    depth: 0,
    overrideAccess: true,
  })
}

/** What was searched for since a moment and found, most often first. */
export async function searchesSince(
  payload: Payload,
  since: Date,
  atMost: number,
): Promise<Asked[]> {
  const { docs } = await payload.find({
    collection: 'searches',
    where: { day: { greater_than_equal: since.toISOString() } },
    select: { query: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return mostAsked(docs, atMost)
}
