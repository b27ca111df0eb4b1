import type { ContactPoint } from './contact-point.ts'
import type { ContactType } from './contact-types.ts'
import { dateInCopenhagen, momentAt } from './copenhagen.ts'
import { opening } from './opening.ts'
import { daysBetween, sayDate, sayEndHour, sayHour, sayWeekday } from './say-time.ts'

const HOUR_MS = 60 * 60 * 1000
const NOTICE_HOURS = 2
const HOURS_LATER_TODAY = 2
const HOURS_AT_OPENING = 3
/** A window today that closing cuts shorter than this is not promised. */
const SHORTEST_HOURS = 1
const WINDOWS_AT_MOST = 3

/** When the citizen is promised to be called back. */
export interface CallbackWindow {
  from: Date
  to: Date
  /** "i dag kl. 13–15", "i morgen, onsdag, kl. 9–12", "mandag 4. januar kl. 9–12". */
  says: string
}

/**
 * The call-back window that the contact centre may promise for a contact point.
 *
 * Open: two hours, from the whole hour that is at least two hours ahead, cut at
 * closing; with less than an hour left of it, and when closed: the first three hours
 * of the next opening, cut at closing. Never over midnight.
 * `callbackWindowHours` takes the place of the two and the three hours.
 *
 * @param about what the call may be about; see `opening`.
 * @returns undefined when no call-back may be booked, or no opening comes in 60 days.
 * @throws {RangeError} on an invalid date.
 */
export function callbackWindow(
  point: ContactPoint,
  at: Date,
  about: readonly ContactType[] = [],
): CallbackWindow | undefined {
  if (!point.mayBook) return undefined
  const window = laterInThisOpening(point, at, about) ?? atNextOpening(point, at, about)
  return window && { ...window, says: sayWindow(window, at) }
}

/**
 * The windows that may be promised, soonest first: the one of `callbackWindow`, and
 * those that follow it without a gap while the contact point is open.
 *
 * @throws {RangeError} on an invalid date.
 */
export function callbackWindows(
  point: ContactPoint,
  at: Date,
  about: readonly ContactType[] = [],
): CallbackWindow[] {
  const windows: CallbackWindow[] = []
  for (let next = callbackWindow(point, at, about); next && windows.length < WINDOWS_AT_MOST;) {
    windows.push(next)
    const times = onwards(point, next.to, about) ?? atNextOpening(point, next.to, about)
    next = times && { ...times, says: sayWindow(times, at) }
  }
  return windows
}

function onwards(
  point: ContactPoint,
  from: Date,
  about: readonly ContactType[],
): Times | undefined {
  const { openNow, closesAt } = opening(point, from, about)
  if (!openNow) return undefined
  const window = windowOf(from, point.callbackWindowHours ?? HOURS_LATER_TODAY, closesAt)
  return hoursOf(window) < SHORTEST_HOURS ? undefined : window
}

type Times = Pick<CallbackWindow, 'from' | 'to'>

function laterInThisOpening(
  point: ContactPoint,
  at: Date,
  about: readonly ContactType[],
): Times | undefined {
  const { openNow, closesAt } = opening(point, at, about)
  if (!openNow) return undefined
  const from = wholeHourFrom(at.getTime() + NOTICE_HOURS * HOUR_MS)
  const window = windowOf(from, point.callbackWindowHours ?? HOURS_LATER_TODAY, closesAt)
  return hoursOf(window) < SHORTEST_HOURS ? undefined : window
}

function atNextOpening(
  point: ContactPoint,
  at: Date,
  about: readonly ContactType[],
): Times | undefined {
  const { opensAt } = opening(point, at, about)
  if (!opensAt) return undefined
  const { closesAt } = opening(point, opensAt, about)
  return windowOf(opensAt, point.callbackWindowHours ?? HOURS_AT_OPENING, closesAt)
}

/** Danish wall time is whole hours from UTC: what is whole there is whole here. */
const wholeHourFrom = (ms: number): Date => new Date(Math.ceil(ms / HOUR_MS) * HOUR_MS)

function windowOf(from: Date, hours: number, closesAt: Date | undefined): Times {
  const ends = [
    from.getTime() + hours * HOUR_MS,
    midnightAfter(from),
    closesAt?.getTime() ?? Infinity,
  ]
  return { from, to: new Date(Math.min(...ends)) }
}

const midnightAfter = (moment: Date): number => momentAt(dateInCopenhagen(moment), 24 * 60, 'first')

const hoursOf = ({ from, to }: Times): number => (to.getTime() - from.getTime()) / HOUR_MS

const sayWindow = ({ from, to }: Times, at: Date): string =>
  `${sayWindowDay(from, at)} kl. ${sayHour(from)}–${sayEndHour(to)}`

function sayWindowDay(from: Date, at: Date): string {
  const days = daysBetween(at, from)
  if (days === 0) return 'i dag'
  if (days === 1) return `i morgen, ${sayWeekday(from)},`
  return days <= 6 ? sayWeekday(from) : `${sayWeekday(from)} ${sayDate(from)}`
}
