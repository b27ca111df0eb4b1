import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Copenhagen'

/** A moment as the clock on a Danish wall shows it. @throws {RangeError} on an invalid date. */
export const inCopenhagen = (at: Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)

/** The date on which a moment falls in Denmark, 'YYYY-MM-DD'. @throws {RangeError} as above. */
export const dateInCopenhagen = (at: Date): string => inCopenhagen(at).toPlainDate().toString()

/**
 * The moment at which the clock on the wall has run a number of minutes from the
 * midnight that begins a date, in epoch milliseconds.
 *
 * A time that the spring night skips is the moment of the skip. A time that the
 * autumn night shows twice is its first or second passing, as asked.
 *
 * @param date 'YYYY-MM-DD'.
 * @param wallMinutes 0 upward; above 1440 it runs on into the following days.
 */
export function momentAt(date: string, wallMinutes: number, passing: 'first' | 'second'): number {
  const key = `${date} ${wallMinutes} ${passing}`
  const moment = known.get(key) ?? reckon(date, wallMinutes, passing)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, moment)
  return moment
}

// Every result row of every search asks for the same few opening hours of today and
// tomorrow, and a conversion costs more than all else about an opening.
const known = new Map<string, number>()
const MOST_KNOWN = 10_000

function reckon(date: string, wallMinutes: number, passing: 'first' | 'second'): number {
  const wall = Temporal.PlainDateTime.from(date).add({ minutes: wallMinutes })
  const moment = wall.toZonedDateTime(zone, {
    disambiguation: passing === 'first' ? 'earlier' : 'later',
  })
  if (moment.toPlainDateTime().equals(wall)) return moment.epochMilliseconds
  // Not on the clock that night: 'earlier' lies before the skip, which is the next transition.
  const before = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  return (before.getTimeZoneTransition('next') ?? before).epochMilliseconds
}

/**
 * A moment as an input of the type datetime-local has it, by the clock in Denmark
 * whatever the clock of the computer: '2026-11-30T09:00'.
 */
export const wallTimeOf = (at: Date): string =>
  inCopenhagen(at).toPlainDateTime().toString({ smallestUnit: 'minute' })

/**
 * The moment that such an input means. A time that the autumn night shows twice is its
 * first passing; one that the spring night skips is the moment of the skip.
 *
 * @returns undefined for anything that is not a date and a time.
 */
export function momentOfWallTime(text: string): Date | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/u.exec(text)
  const [, date, hours, minutes] = match ?? []
  if (date === undefined) return undefined
  const wallMinutes = Number(hours) * 60 + Number(minutes)
  try {
    return new Date(momentAt(date, wallMinutes, 'first'))
  } catch {
    return undefined
  }
}
