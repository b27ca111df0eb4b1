import { inCopenhagen } from './copenhagen.ts'

const zoned = { timeZone: 'Europe/Copenhagen' } as const
const weekday = new Intl.DateTimeFormat('da-DK', { ...zoned, weekday: 'long' })
const date = new Intl.DateTimeFormat('da-DK', { ...zoned, day: 'numeric', month: 'long' })
const fullDate = new Intl.DateTimeFormat('da-DK', { ...zoned, dateStyle: 'long' })

/** Calendar days from one moment to another in Denmark: 0 the same day, 1 the next. */
export const daysBetween = (from: Date, to: Date): number =>
  inCopenhagen(from).toPlainDate().until(inCopenhagen(to).toPlainDate()).days

/** "onsdag" */
export const sayWeekday = (moment: Date): string => weekday.format(moment)

/** "4. januar" */
export const sayDate = (moment: Date): string => date.format(moment)

/** "4. januar 2026" of '2026-01-04'; what is no day stands as it is. */
export function sayFullDate(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`)
  return Number.isNaN(noon.getTime()) ? day : fullDate.format(noon)
}

/** "4. januar 2027" */
export const sayDateWithYear = (moment: Date): string =>
  `${sayDate(moment)} ${inCopenhagen(moment).year}`

/** "4. januar 2027 kl. 9.00" */
export const sayMoment = (moment: Date): string =>
  `${sayDateWithYear(moment)} kl. ${sayClock(moment)}`

/** "i dag", "i morgen", "onsdag" within six days of `at`, else "4. januar". */
export function sayDay(moment: Date, at: Date): string {
  const days = daysBetween(at, moment)
  if (days === 0) return 'i dag'
  if (days === 1) return 'i morgen'
  return days <= 6 ? sayWeekday(moment) : sayDate(moment)
}

/** "9.00", "15.30" */
export function sayClock(moment: Date): string {
  const { hour, minute } = inCopenhagen(moment)
  return `${hour}.${String(minute).padStart(2, '0')}`
}

/**
 * The last moment of something that ends at `end`: an end at midnight belongs to the
 * day before, where people say "kl. 24".
 */
export const lastMomentBefore = (end: Date): Date => new Date(end.getTime() - 1)

/** "15.00", and "24.00" for an end at midnight. */
export const sayEndClock = (end: Date): string => sayClock(end).replace(/^0\.00$/, '24.00')

/** "9", and "8.30" where it is no whole hour. */
export const sayHour = (moment: Date): string => withoutMinutes(sayClock(moment))

/** "15", and "24" for an end at midnight. */
export const sayEndHour = (end: Date): string => withoutMinutes(sayEndClock(end))

const withoutMinutes = (clock: string): string => clock.replace(/\.00$/, '')
