import { minutesOf } from './clock-time.ts'
import type { OpeningHours, Weekday } from './contact-point.ts'
import { contactTypes, type ContactType } from './contact-types.ts'
import { joined, overlap, type Span } from './spans.ts'

/** Openings on a weekday in minutes since midnight by the wall, in order and joined. */
export type WeeklyHours = (weekday: Weekday) => Span[]

/**
 * When calls about a contact type are taken. Not knowing what the call is about,
 * only when every contact type that is ever taken is taken.
 */
export function weeklyHours(
  rows: readonly OpeningHours[],
  contactType: ContactType | undefined,
): WeeklyHours {
  const open = rows.filter(everOpens)
  const weeks = contactType ? [takenFor(contactType, open)] : everyWeekOf(open)
  return (weekday) => {
    const [first = [], ...others] = weeks.map((week) => spansOn(week, weekday))
    return others.reduce(overlap, first)
  }
}

const takenFor = (type: ContactType, rows: readonly OpeningHours[]): readonly OpeningHours[] =>
  rows.filter(({ contactTypes: only }) => only.length === 0 || only.includes(type))

/** The week of each contact type that is ever taken; one for all where they are the same. */
function everyWeekOf(rows: readonly OpeningHours[]): (readonly OpeningHours[])[] {
  if (rows.every(({ contactTypes: only }) => only.length === 0)) return [rows]
  return everyContactType.map((type) => takenFor(type, rows)).filter((week) => week.length > 0)
}

const isContactType = (word: string): word is ContactType => word in contactTypes
const everyContactType = Object.keys(contactTypes).filter(isContactType)

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
