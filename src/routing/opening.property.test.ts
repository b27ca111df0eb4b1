import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyContactPoint,
  anyMatter,
  anyMoment,
  everyWeekday,
  wallAt,
} from './contact-point.fixture.ts'
import type { ContactPoint, OpeningHours, Weekday } from './contact-point.ts'
import { type ContactType, everyContactType } from './contact-types.ts'
import { isClockTime } from './clock-time.ts'
import { opening } from './opening.ts'
import { isPublicHoliday } from './public-holidays.ts'

const runs = { numRuns: 400 }
const justBefore = (moment: Date) => new Date(moment.getTime() - 1)

/** The rule read off the wall, naively: does the clock show a time within the hours? */
function wallSaysOpen(point: ContactPoint, at: Date, about: readonly ContactType[]): boolean {
  const { date, clock, weekday } = wallAt(at)
  if (point.closures.some(({ from, to }) => from <= date && date <= to)) return false
  if (point.keepsPublicHolidays && isPublicHoliday(date)) return false
  const rows = point.hours.filter(
    (row) => isClockTime(row.opensAt) && isClockTime(row.closesAt) && row.opensAt < row.closesAt,
  )
  const takenFor = (type: ContactType) => (row: OpeningHours) =>
    row.contactTypes.length === 0 || row.contactTypes.includes(type)
  const openFor = (type: ContactType, day: Weekday, time: string) =>
    rows
      .filter(takenFor(type))
      .some((row) => row.days.includes(day) && row.opensAt <= time && time < row.closesAt)
  const isTaken = (type: ContactType) => openFor(type, weekday, clock)
  if (about.length > 0) return about.some(isTaken)
  const ever = everyContactType.filter((type) => rows.some(takenFor(type)))
  // What is shared begins where a row begins.
  const everMeet = everyWeekday.some((day) =>
    rows.some(({ opensAt }) => ever.every((type) => openFor(type, day, opensAt))),
  )
  return ever.length > 0 && (everMeet ? ever.every(isTaken) : ever.some(isTaken))
}

/** Within the hour that the clock shows a second time an hour later, or did an hour before. */
const isTwice = (at: Date) =>
  [-1, 1].some(
    (hours) => wallAt(new Date(at.getTime() + hours * 3_600_000)).clock === wallAt(at).clock,
  )

const situations = fc.tuple(anyContactPoint, anyMoment, anyMatter)

describe('any opening', () => {
  it('is what the clock on the wall says, save in the hour that it shows twice', () => {
    fc.assert(
      fc.property(situations, ([point, at, about]) => {
        fc.pre(!isTwice(at))
        expect(opening(point, at, about).openNow).toBe(wallSaysOpen(point, at, about))
      }),
      runs,
    )
  })

  it('is never denied while the clock on the wall shows a time within the hours', () => {
    fc.assert(
      fc.property(situations, ([point, at, about]) => {
        if (wallSaysOpen(point, at, about)) expect(opening(point, at, about).openNow).toBe(true)
      }),
      runs,
    )
  })

  it('lasts until closesAt, and not a moment longer', () => {
    fc.assert(
      fc.property(
        situations,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([point, at, about], part) => {
          const { openNow, closesAt } = opening(point, at, about)
          fc.pre(openNow && closesAt !== undefined)
          const between = new Date(at.getTime() + part * (closesAt.getTime() - 1 - at.getTime()))
          expect(closesAt > at).toBe(true)
          expect(opening(point, between, about).openNow).toBe(true)
          expect(opening(point, justBefore(closesAt), about).openNow).toBe(true)
          expect(opening(point, closesAt, about).openNow).toBe(false)
        },
      ),
      runs,
    )
  })

  it('begins at opensAt, and not a moment before', () => {
    fc.assert(
      fc.property(situations, ([point, at, about]) => {
        const { opensAt } = opening(point, at, about)
        fc.pre(opensAt !== undefined)
        expect(opensAt > at).toBe(true)
        expect(opening(point, opensAt, about).openNow).toBe(true)
        expect(opening(point, justBefore(opensAt), about).openNow).toBe(false)
      }),
      runs,
    )
  })

  it('is the next one: from closing, or from now, to opensAt all is closed', () => {
    fc.assert(
      fc.property(
        situations,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([point, at, about], part) => {
          const { openNow, opensAt, closesAt } = opening(point, at, about)
          fc.pre(opensAt !== undefined)
          const from = openNow ? closesAt : at
          if (!from) throw new Error('open with a next opening, but never closing')
          const between = new Date(from.getTime() + part * (opensAt.getTime() - 1 - from.getTime()))
          expect(opening(point, between, about).openNow).toBe(false)
        },
      ),
      runs,
    )
  })
})
