import { type Payload, ValidationError } from 'payload'
import { withoutCprNumbers } from '../privacy/cpr.ts'
import { dateInCopenhagen, momentAt } from '../routing/copenhagen.ts'
import { type Asked, mostAsked } from './misses.ts'

/** Rows read to find what is searched for most: one a day for each wording, the fullest first. */
const rowsRead = 5000

/** Counts what was searched for and found, so that an editor sees what a new text would do to it. */
export async function logSearch(payload: Payload, query: string, now: Date): Promise<void> {
  const words = withoutCprNumbers(query).text.trim().toLowerCase()
  if (words === '') return
  const date = dateInCopenhagen(now)
  const key = `${date} ${words}`
  if (await count(payload, key)) return
  try {
    await payload.create({
      collection: 'searches',
      data: {
        ...{ query: words, key, times: 1 },
        day: new Date(momentAt(date, 0, 'first')).toISOString(),
      },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    // Another was the first that day between our look and this insert.
    if (!(error instanceof ValidationError) || !(await count(payload, key))) throw error
  }
}

/** One more, in one statement: of two at once neither is lost. @returns whether there is a row. */
async function count(payload: Payload, key: string): Promise<boolean> {
  const counted: unknown = await payload.db.updateOne({
    collection: 'searches',
    where: { key: { equals: key } },
    data: { times: { $inc: 1 } },
    options: { atomic: true },
  })
  return counted !== null && counted !== undefined
}

/**
 * What was searched for since a moment and found, most often first. Words that are rare on
 * every day may be missing where there are very many others.
 */
export async function searchesSince(
  payload: Payload,
  since: Date,
  atMost: number,
): Promise<Asked[]> {
  const { docs } = await payload.find({
    collection: 'searches',
    where: { day: { greater_than_equal: since.toISOString() } },
    select: { query: true, times: true },
    sort: '-times',
    limit: rowsRead,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return mostAsked(docs, atMost)
}
