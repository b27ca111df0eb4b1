import { dateInCopenhagen } from '../routing/copenhagen.ts'
import { daysBetween } from '../routing/say-time.ts'
import { Temporal } from 'temporal-polyfill'
import { sevenOClock } from './digest-time.ts'

/** Calendar days from the review date to the first reminder, and between the later ones. */
const firstStep = -14
const weekly = 7

export interface ReviewStep {
  /** Days after the review date; the first is before it. */
  days: number
  at: Date
}

/**
 * The reminder whose time has come: two weeks before the review date, on the date, and
 * then every week. Only the last of them: who was not reminded in time is not reminded
 * twice for it.
 *
 * @throws {RangeError} on an invalid date.
 */
export function reviewStep(reviewDate: Date, now: Date): ReviewStep | undefined {
  const date = dateInCopenhagen(reviewDate)
  const begun = now < sevenOClock(dateInCopenhagen(now)) ? 1 : 0
  const days = daysBetween(reviewDate, now) - begun
  if (days < firstStep) return undefined
  const step = days < 0 ? firstStep : days - (days % weekly)
  return {
    days: step,
    at: sevenOClock(Temporal.PlainDate.from(date).add({ days: step }).toString()),
  }
}

/** A review date after this needs no reminder yet. */
export const lastToRemind = (now: Date): Date =>
  new Date(now.getTime() + (1 - firstStep) * 24 * 60 * 60 * 1000)
