import { dateInCopenhagen, inCopenhagen, momentAt } from '../routing/copenhagen.ts'
import { isPublicHoliday } from '../routing/public-holidays.ts'

/** Before people begin, and after the last of yesterday's work. */
const digestHour = 7

const saturday = 6

/**
 * Today's digest, once its time has come: 7 o'clock in Denmark on days when people are at
 * work. A server that was off at 7 sends it when it is back the same day.
 *
 * @throws {RangeError} on an invalid date.
 */
export function digestMoment(now: Date): Date | undefined {
  const today = dateInCopenhagen(now)
  const isDayOff = inCopenhagen(now).dayOfWeek >= saturday || isPublicHoliday(today)
  const moment = sevenOClock(today)
  return isDayOff || moment > now ? undefined : moment
}

/** @param date 'YYYY-MM-DD'. */
export const sevenOClock = (date: string): Date =>
  new Date(momentAt(date, digestHour * 60, 'first'))

/** A digest that went out, or is on its way. */
export interface Digest {
  to: string
  /** `null`: it waits for the mail server. */
  handedAt: Date | null
}

/**
 * Who gets a digest now: those for whom something was gathered before its time, who have
 * not had one today and have none on its way, which takes the new things along.
 */
export function digestsDue(
  now: Date,
  gathered: readonly { to: string; at: Date }[],
  digests: readonly Digest[],
): string[] {
  const moment = digestMoment(now)
  if (!moment) return []
  const today = dateInCopenhagen(now)
  const served = new Set(
    digests
      .filter(({ handedAt }) => handedAt === null || dateInCopenhagen(handedAt) === today)
      .map(({ to }) => to),
  )
  const people = gathered.filter(({ at }) => at <= moment).map(({ to }) => to)
  return [...new Set(people)].filter((person) => !served.has(person))
}
