import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyContactPoint,
  anyMatter,
  anyMoment,
  contactPoint,
  danish,
  row,
} from './contact-point.fixture.ts'
import type { ContactType } from './contact-types.ts'
import { opening } from './opening.ts'
import { openingTold } from './opening-told.ts'
import { enoughToTake } from './weekly-hours.ts'

// The demo's way of being open late for some: Thursday is 26 November 2026.
const lateForSelfService = contactPoint({
  hours: [row('thu', '10:00', '17:00'), row('thu', '17:00', '18:00', ['selfServiceHelp'])],
})
const about: ContactType[] = ['selfServiceHelp', 'fact']
const told = (wall: string, matter = about, point = lateForSelfService) =>
  openingTold(point, danish(wall), matter)

describe('an opening that is told', () => {
  it('lasts as long as all that the call may be about is taken', () => {
    expect(told('2026-11-26 11:00')).toMatchObject({
      openNow: true,
      closesAt: danish('2026-11-26 17:00'),
      only: [],
    })
  })

  it('names what alone is taken after that', () => {
    expect(told('2026-11-26 17:30')).toEqual({
      openNow: true,
      closesAt: danish('2026-11-26 18:00'),
      opensAt: danish('2026-12-03 10:00'),
      only: ['selfServiceHelp'],
    })
  })

  it('names nothing where the call is about that alone, or never about it', () => {
    expect(told('2026-11-26 11:00', ['selfServiceHelp'])).toMatchObject({
      closesAt: danish('2026-11-26 18:00'),
      only: [],
    })
    expect(told('2026-11-26 17:30', ['fact'])).toMatchObject({ openNow: false, only: [] })
  })

  it('names what it will be for where it is closed', () => {
    const early = contactPoint({
      hours: [row('thu', '09:00', '15:00'), row('thu', '08:00', '09:00', ['fact'])],
    })

    expect(told('2026-11-26 07:00', about, early)).toMatchObject({
      opensAt: danish('2026-11-26 08:00'),
      only: ['fact'],
    })
    expect(told('2026-11-26 08:30', about, early)).toMatchObject({
      opensAt: danish('2026-11-26 09:00'),
      closesAt: danish('2026-11-26 15:00'),
      only: ['fact'],
    })
  })

  it('names what is taken where nothing is known and its types never meet', () => {
    const apart = contactPoint({
      hours: [row('thu', '09:00', '12:00', ['fact']), row('thu', '12:00', '15:00', ['advice'])],
    })

    expect(told('2026-11-26 10:00', [], apart)).toMatchObject({
      closesAt: danish('2026-11-26 12:00'),
      only: ['fact'],
    })
  })
})

describe('any opening that is told', () => {
  const situations = fc.tuple(anyContactPoint, anyMoment, anyMatter)

  it('is open and closed as the opening is', () => {
    fc.assert(
      fc.property(situations, ([point, at, matter]) => {
        expect(openingTold(point, at, matter).openNow).toBe(opening(point, at, matter).openNow)
      }),
    )
  })

  it('holds for each that it names, until closesAt and not for all of them then', () => {
    fc.assert(
      fc.property(
        situations,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([point, at, matter], part) => {
          const { openNow, closesAt, only } = openingTold(point, at, matter)
          fc.pre(openNow && closesAt !== undefined)
          const asked = enoughToTake(point.hours, matter)
          const named = only.length > 0 ? only : asked
          const isTaken = (moment: Date) => (type: ContactType) =>
            opening(point, moment, [type]).openNow
          const between = new Date(at.getTime() + part * (closesAt.getTime() - 1 - at.getTime()))
          expect(closesAt > at).toBe(true)
          if (named) {
            expect(named.every(isTaken(between))).toBe(true)
            expect(named.every(isTaken(closesAt))).toBe(false)
          } else {
            expect(opening(point, between).openNow).toBe(true)
            expect(opening(point, closesAt).openNow).toBe(false)
          }
          expect(asked?.filter((type) => !named?.includes(type)).some(isTaken(at)) ?? false).toBe(
            false,
          )
        },
      ),
      { numRuns: 300 },
    )
  })
})
