import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { weekdays, type ContactPoint, type OpeningHours, type Weekday } from './contact-point.ts'
import { type ContactType, everyContactType } from './contact-types.ts'

/** For the tests of this room: fills in what a test is not about. */
export const contactPoint = (own: Partial<ContactPoint> = {}): ContactPoint => ({
  id: 'folkeregister',
  key: 'folkeregister',
  name: 'Folkeregister',
  kind: 'queue',
  number: '55 50 12 34',
  ivrChoice: '2',
  centreId: 'BORG',
  hours: [row('mon tue wed thu fri', '09:00', '15:00')],
  closures: [],
  keepsPublicHolidays: true,
  mayBook: false,
  ...own,
})

/** @param days as in 'mon tue'; 'all' for the whole week. */
export const row = (
  days: string,
  opensAt: string,
  closesAt: string,
  only: ContactType[] = [],
): OpeningHours => ({
  days: everyWeekday.filter((day) => days === 'all' || days.split(' ').includes(day)),
  opensAt,
  closesAt,
  contactTypes: only,
})

const isWeekday = (word: string): word is Weekday => word in weekdays
export const everyWeekday = Object.keys(weekdays).filter(isWeekday)

/** A moment by the clock on a Danish wall: '2026-11-24 15:48' (a Tuesday). */
export const danish = (wall: string): Date =>
  new Date(Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Copenhagen').epochMilliseconds)

/** What a Danish wall shows, by Intl alone, so that tests do not lean on what they test. */
export function wallAt(at: Date): { date: string; clock: string; weekday: Weekday } {
  const [date = '', clock = ''] = wallFormat.format(at).split(' ')
  const day = new Date(`${date}T12:00:00Z`).getUTCDay()
  return { date, clock, weekday: everyWeekday[(day + 6) % 7] ?? 'sun' }
}

const wallFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The last Sundays of March and October, when the clocks change. */
const nights = ['2025-10-26', '2026-03-29', '2026-10-25', '2027-03-28']

/** Moments over two years, half of them close to a change of the clocks. */
export const anyMoment = fc.oneof(
  fc.date({
    min: new Date('2025-09-01'),
    max: new Date('2027-09-01'),
    noInvalidDate: true,
  }),
  fc
    .tuple(fc.constantFrom(...nights), fc.integer({ min: -24 * 60, max: 30 * 60 }))
    .map(([night, minutes]) => new Date(Date.parse(`${night}T00:00:00Z`) + minutes * 60_000)),
)

const anyClock = fc.oneof(
  fc
    .integer({ min: 0, max: 24 * 4 })
    .map((quarter) => `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`),
  // The hours around the change of the clocks, and both ends of the day.
  fc.constantFrom('00:00', '01:30', '02:00', '02:10', '02:30', '02:50', '03:00', '24:00', '9.00'),
)
const two = (number: number) => String(number).padStart(2, '0')

const anyHours: fc.Arbitrary<OpeningHours> = fc.record({
  days: fc.subarray(everyWeekday, { minLength: 1 }),
  opensAt: anyClock,
  closesAt: anyClock,
  contactTypes: fc.oneof(
    { weight: 3, arbitrary: fc.constant<ContactType[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...everyContactType]) },
  ),
})

const anyClosure = fc.tuple(fc.constantFrom(...nights), fc.nat(9)).map(([from, days]) => ({
  from,
  to: Temporal.PlainDate.from(from).add({ days }).toString(),
}))

/** Contact points with any weekly hours, some of them nonsense, and closures. */
export const anyContactPoint: fc.Arbitrary<ContactPoint> = fc
  .record({
    hours: fc.array(anyHours, { maxLength: 5 }),
    closures: fc.array(anyClosure, { maxLength: 1 }),
    keepsPublicHolidays: fc.boolean(),
    mayBook: fc.boolean(),
    kind: fc.constantFrom('queue' as const, 'message' as const, 'person' as const),
  })
  .map(contactPoint)

/** What a call may be about; empty where nothing is known. */
export const anyMatter = fc.oneof(
  fc.constant<ContactType[]>([]),
  fc.subarray([...everyContactType], { maxLength: 3 }),
)
