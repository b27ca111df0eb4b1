import type { Payload } from 'payload'
import type { Article } from '../../collections/payload-types.ts'
import { inCopenhagen } from '../routing/copenhagen.ts'

/** A guidance goes this long without being looked at, where neither it nor its centre says otherwise. */
const usualReviewMonths = 6

/**
 * The moment some months ahead, at the same time of day in Denmark; a day that the month
 * has not becomes its last. @throws {RangeError} on an invalid date.
 */
export const monthsAhead = (at: Date, months: number): Date =>
  new Date(inCopenhagen(at).add({ months }).epochMilliseconds)

/** When a guidance that was looked at now is to be looked at again: its own interval, else its centre's. */
export async function nextReviewDate(
  payload: Payload,
  { reviewMonths, centre }: Pick<Article, 'reviewMonths' | 'centre'>,
  now: Date,
): Promise<Date> {
  if (reviewMonths) return monthsAhead(now, reviewMonths)
  const owner = await payload.findByID({
    collection: 'centres',
    id: typeof centre === 'object' ? centre.id : centre,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return monthsAhead(now, owner?.reviewMonths ?? usualReviewMonths)
}
