import { type Payload, ValidationError } from 'payload'
import { wordsToSearchFor } from '../privacy/cpr.ts'
import { dateInCopenhagen, momentAt } from '../routing/copenhagen.ts'

/** Counts what was searched for and found, so that an editor sees what a new text would do to it. */
export async function logSearch(payload: Payload, query: string, now: Date): Promise<void> {
  const words = wordsToSearchFor(query).trim().toLowerCase()
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
