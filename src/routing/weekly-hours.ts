import { minutesOf } from './clock-time.ts'
import { type OpeningHours, type Weekday, weekdays } from './contact-point.ts'
import { type ContactType, everyContactType } from './contact-types.ts'
import { joined, overlap, type Span } from './spans.ts'

/** Openings on a weekday in minutes since midnight by the wall, in order and joined. */
export type WeeklyHours = (weekday: Weekday) => Span[]

/**
 * When calls are taken.
 *
 * @param about what a call may be about; the agent chooses among them, so that it is
 *   enough when one is taken. Empty where nothing is known; see `enoughToTake`.
 */
export function weeklyHours(
  rows: readonly OpeningHours[],
  about: readonly ContactType[],
): WeeklyHours {
  const enough = enoughToTake(rows, about)
  if (enough === undefined) return sharedHours(rows)
  const week = rows.filter((row) => everOpens(row) && enough.some((type) => isTakenIn(row, type)))
  return (weekday) => spansOn(week, weekday)
}

/**
 * The contact types of which one is enough for a point to be open. `undefined` where all
 * that it ever takes must be taken: nothing is known of the call, and a transfer that
 * nobody takes costs the citizen more than a call-back. Types that never meet in the
 * whole week are enough one by one: the point would be closed for good.
 */
export function enoughToTake(
  rows: readonly OpeningHours[],
  about: readonly ContactType[],
): readonly ContactType[] | undefined {
  if (about.length > 0) return about
  const hours = sharedHours(rows)
  return everyWeekday.some((day) => hours(day).length > 0) ? undefined : typesTakenIn(rows)
}

/** When every contact type that is ever taken is taken. */
function sharedHours(rows: readonly OpeningHours[]): WeeklyHours {
  const weeks = everyWeekOf(rows.filter(everOpens))
  return (weekday) => {
    const [first = [], ...others] = weeks.map((week) => spansOn(week, weekday))
    return others.reduce(overlap, first)
  }
}

/** The week of each contact type that is ever taken; one for all where they are the same. */
const everyWeekOf = (rows: readonly OpeningHours[]): (readonly OpeningHours[])[] =>
  rows.every(({ contactTypes: only }) => only.length === 0)
    ? [rows]
    : typesTakenIn(rows).map((type) => rows.filter((row) => isTakenIn(row, type)))

const typesTakenIn = (rows: readonly OpeningHours[]): readonly ContactType[] =>
  everyContactType.filter((type) => rows.some((row) => everOpens(row) && isTakenIn(row, type)))

const isTakenIn = ({ contactTypes: only }: OpeningHours, type: ContactType): boolean =>
  only.length === 0 || only.includes(type)

const isWeekday = (word: string): word is Weekday => Object.hasOwn(weekdays, word)
const everyWeekday = Object.keys(weekdays).filter(isWeekday)

// A time that is no clock time is NaN, and so never before another.
const everOpens = ({ days, opensAt, closesAt }: OpeningHours): boolean =>
  days.length > 0 && minutesOf(opensAt) < minutesOf(closesAt)

const spansOn = (week: readonly OpeningHours[], weekday: Weekday): Span[] => [
  ...joined(
    week
      .filter(({ days }) => days.includes(weekday))
      .map(({ opensAt, closesAt }) => ({ from: minutesOf(opensAt), to: minutesOf(closesAt) }))
      .toSorted((a, b) => a.from - b.from),
  ),
]
