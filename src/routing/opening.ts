import type { ContactPoint, Weekday } from './contact-point.ts'
import type { ContactType } from './contact-types.ts'
import { dateInCopenhagen, momentAt } from './copenhagen.ts'
import { isPublicHoliday } from './public-holidays.ts'
import { joined, type Span } from './spans.ts'
import { weeklyHours, type WeeklyHours } from './weekly-hours.ts'

/** How many days after today the next opening, or closing, is looked for. */
const DAYS_AHEAD = 60
const MINUTES_A_DAY = 24 * 60

/** What of a contact point decides when it is open. */
export type OpeningTimes = Pick<ContactPoint, 'hours' | 'closures' | 'keepsPublicHolidays'>

export interface Opening {
  openNow: boolean
  /** The next opening strictly after the moment asked about; left out when none in 60 days. */
  opensAt?: Date
  /** The first moment of being closed; left out when closed already, or open for 60 days. */
  closesAt?: Date
}

/**
 * Whether a contact point is open at a moment, until when, and when it opens next.
 *
 * Hours are Danish wall time: opening inclusive, closing exclusive; rows that overlap
 * or adjoin, over midnight too, are one opening. In the hour that the autumn night
 * shows twice a point opens at the first passing and closes at the second: it is open
 * whenever the clock on the wall reads a time within its hours. A row whose times are
 * no clock times is passed over.
 *
 * @param about what the call may be about: open when one of them is taken. Left out where
 *   nothing is known: open only when every contact type that the point ever takes is
 *   taken; see weekly-hours.ts.
 * @throws {RangeError} on an invalid date; "closed" would hide the fault.
 */
export function opening(
  point: OpeningTimes,
  at: Date,
  about: readonly ContactType[] = [],
): Opening {
  if (Number.isNaN(at.getTime())) throw new RangeError('opening: invalid date')
  const today = dateInCopenhagen(at)
  let current: Span | undefined
  let next: Span | undefined
  for (const span of openSpans(point, today, weeklyHours(point.hours, about))) {
    if (span.from > at.getTime()) {
      next = span
      break
    }
    if (span.to > at.getTime()) current = span
  }
  return {
    openNow: current !== undefined,
    ...(next && { opensAt: new Date(next.from) }),
    ...(current && current.to < searchEnd(today) && { closesAt: new Date(current.to) }),
  }
}

/** What is open up to here goes on past the days looked at. */
const searchEnd = (today: string): number =>
  momentAt(today, (DAYS_AHEAD + 1) * MINUTES_A_DAY, 'first')

/** Openings from the beginning of a day, in epoch milliseconds, in order and joined. */
const openSpans = (point: OpeningTimes, from: string, hours: WeeklyHours) =>
  // Joined by the wall first: a line that never closes needs no midnight converted. Then
  // as moments: a skipped hour closes the gap between two rows.
  joined(asMoments(joined(wallSpans(point, from, hours)), from))

function* asMoments(wallMinutes: Iterable<Span>, start: string): Generator<Span> {
  for (const wall of wallMinutes) {
    const span = {
      from: momentAt(start, wall.from, 'first'),
      to: momentAt(start, wall.to, 'second'),
    }
    // Hours that lie wholly in the skipped hour do not take place.
    if (span.from < span.to) yield span
  }
}

/** Openings in minutes of wall time since the midnight that begins `start`. */
function* wallSpans(point: OpeningTimes, start: string, hours: WeeklyHours): Generator<Span> {
  for (let day = 0; day <= DAYS_AHEAD; day += 1) {
    // A calendar date is reckoned at UTC midnight, where every day is 24 hours.
    const date = new Date(Date.parse(start) + day * MINUTES_A_DAY * 60_000)
    if (isClosedOn(point, date.toISOString().slice(0, 10))) continue
    const midnight = day * MINUTES_A_DAY
    for (const { from, to } of hours(week[date.getUTCDay()] ?? 'sun')) {
      yield { from: midnight + from, to: midnight + to }
    }
  }
}

// ISO dates compare as text.
const isClosedOn = ({ closures, keepsPublicHolidays }: OpeningTimes, date: string): boolean =>
  closures.some(({ from, to }) => from <= date && date <= to) ||
  (keepsPublicHolidays && isPublicHoliday(date))

/** In the order in which Date counts them. */
const week: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
