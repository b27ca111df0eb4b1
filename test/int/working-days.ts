import { Temporal } from 'temporal-polyfill'
import { digestMoment } from '../../src/mail/digest-time.ts'
import { momentAt } from '../../src/routing/copenhagen.ts'

/** The clock on a Danish wall on a date. @param time '09:30'. */
export function at(date: string, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(momentAt(date, hours * 60 + minutes, 'first'))
}

export const isWorkingDay = (date: string): boolean => digestMoment(at(date, '12:00')) !== undefined

/** `date`, or the first after it that is a working day, or none, as asked. */
export function nextDay(date: string, wanted: { working: boolean }): string {
  let day = Temporal.PlainDate.from(date)
  while (isWorkingDay(day.toString()) !== wanted.working) day = day.add({ days: 1 })
  return day.toString()
}

export const daysAfter = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString()

/** The next date, the first of `count` days in a row on which people work. */
export function workingDays(from: string, count: number): string[] {
  for (let day = from; ; day = daysAfter(day, 1)) {
    const days = Array.from({ length: count }, (_, ahead) => daysAfter(day, ahead))
    if (days.every(isWorkingDay)) return days
  }
}
