import { describe, expect, it } from 'vitest'
import { contactPoint, danish, row } from './contact-point.fixture.ts'
import { everyContactType } from './contact-types.ts'
import { opening } from './opening.ts'

const workdays = 'mon tue wed thu fri'
const always = [row('all', '00:00', '24:00')]

describe('opening hours', () => {
  it('open on the minute and are closed on the minute', () => {
    const point = contactPoint({ hours: [row(workdays, '09:00', '15:00')] })

    expect(opening(point, new Date(danish('2026-11-24 09:00').getTime() - 1)).openNow).toBe(false)
    expect(opening(point, danish('2026-11-24 09:00')).openNow).toBe(true)
    expect(opening(point, new Date(danish('2026-11-24 15:00').getTime() - 1)).openNow).toBe(true)
    expect(opening(point, danish('2026-11-24 15:00')).openNow).toBe(false)
  })

  it('tell when an open point closes and opens again', () => {
    expect(opening(contactPoint(), danish('2026-11-24 10:42'))).toEqual({
      openNow: true,
      closesAt: danish('2026-11-24 15:00'),
      opensAt: danish('2026-11-25 09:00'),
    })
  })

  it('tell when a closed point opens, later today', () => {
    const point = contactPoint({
      hours: [row(workdays, '08:00', '10:00'), row(workdays, '12:00', '14:00')],
    })

    expect(opening(point, danish('2026-11-24 10:42'))).toEqual({
      openNow: false,
      opensAt: danish('2026-11-24 12:00'),
    })
  })

  it('tell that Monday is next on a Friday evening', () => {
    expect(opening(contactPoint(), danish('2026-11-27 16:00')).opensAt).toEqual(
      danish('2026-11-30 09:00'),
    )
  })

  it('join rows that overlap or adjoin, in whatever order they stand', () => {
    const point = contactPoint({
      hours: [
        row('tue', '13:00', '17:00'),
        row('tue', '09:00', '12:00'),
        row('tue', '11:00', '13:00'),
        row('tue', '10:00', '10:30'),
      ],
    })

    expect(opening(point, danish('2026-11-24 09:30')).closesAt).toEqual(danish('2026-11-24 17:00'))
  })

  it('run across midnight when written as two rows', () => {
    const point = contactPoint({
      hours: [row('fri', '20:00', '24:00'), row('sat', '00:00', '04:00')],
    })

    expect(opening(point, danish('2026-11-27 21:00')).closesAt).toEqual(danish('2026-11-28 04:00'))
    expect(opening(point, danish('2026-11-28 03:59')).openNow).toBe(true)
  })

  it('never close when they are all hours of all days', () => {
    const point = contactPoint({ hours: always, keepsPublicHolidays: false })

    expect(opening(point, danish('2026-12-24 03:00'))).toEqual({ openNow: true })
  })

  it('never open without rows', () => {
    expect(opening(contactPoint({ hours: [] }), danish('2026-11-24 10:00'))).toEqual({
      openNow: false,
    })
  })

  it('pass over rows that are no hours', () => {
    const point = contactPoint({
      hours: [
        row('tue', '9.00', '15:00'),
        row('tue', '09:00', '25:00'),
        row('tue', '22:00', '06:00'),
        row('tue', '09:00', '09:00'),
        row('', '09:00', '15:00'),
        row('wed', '09:00', '15:00'),
      ],
    })

    expect(opening(point, danish('2026-11-24 10:00'))).toEqual({
      openNow: false,
      opensAt: danish('2026-11-25 09:00'),
    })
  })

  it('are not told for an invalid date', () => {
    expect(() => opening(contactPoint(), new Date('nonsense'))).toThrow(RangeError)
  })
})

describe('closed days', () => {
  it('are those of a closure, its last day included', () => {
    const point = contactPoint({ closures: [{ from: '2026-11-24', to: '2026-11-25' }] })

    expect(opening(point, danish('2026-11-25 10:00'))).toEqual({
      openNow: false,
      opensAt: danish('2026-11-26 09:00'),
    })
  })

  it('are public holidays for a point that keeps them', () => {
    const christmas = danish('2026-12-24 10:00')

    expect(opening(contactPoint(), christmas).opensAt).toEqual(danish('2026-12-28 09:00'))
    expect(opening(contactPoint({ keepsPublicHolidays: false }), christmas).openNow).toBe(true)
  })

  it('end an opening of all hours at the midnight before', () => {
    const point = contactPoint({
      hours: always,
      keepsPublicHolidays: false,
      closures: [{ from: '2026-12-01', to: '2026-12-01' }],
    })

    expect(opening(point, danish('2026-11-24 10:00'))).toEqual({
      openNow: true,
      closesAt: danish('2026-12-01 00:00'),
      opensAt: danish('2026-12-02 00:00'),
    })
  })

  it('are looked past for sixty days, and no longer', () => {
    const closedTo = (to: string) =>
      contactPoint({ hours: always, closures: [{ from: '2026-11-01', to }] })
    const at = danish('2026-11-02 10:00')

    expect(opening(closedTo('2026-12-31'), at).opensAt).toBeUndefined()
    expect(opening({ ...closedTo('2026-12-31'), keepsPublicHolidays: false }, at).opensAt).toEqual(
      danish('2027-01-01 00:00'),
    )
    expect(opening({ ...closedTo('2027-01-01'), keepsPublicHolidays: false }, at)).toEqual({
      openNow: false,
    })
  })
})

describe('hours that differ by contact type', () => {
  const point = contactPoint({
    hours: [row(workdays, '09:00', '15:00'), row(workdays, '08:00', '09:00', ['reporting'])],
  })
  const early = danish('2026-11-24 08:30')

  it('are open for the contact types they name', () => {
    expect(opening(point, early, ['reporting'])).toMatchObject({
      openNow: true,
      closesAt: danish('2026-11-24 15:00'),
    })
    expect(opening(point, early, ['advice']).openNow).toBe(false)
  })

  it('are not open for a call about something unknown', () => {
    expect(opening(point, early)).toEqual({
      openNow: false,
      opensAt: danish('2026-11-24 09:00'),
    })
  })

  it('leave contact types that are never taken out of account', () => {
    const split = contactPoint({
      hours: [row('tue', '09:00', '15:00', ['fact']), row('tue', '10:00', '12:00', ['advice'])],
    })

    expect(opening(split, danish('2026-11-24 10:30'))).toMatchObject({
      openNow: true,
      closesAt: danish('2026-11-24 12:00'),
    })
    expect(opening(split, danish('2026-11-24 10:30'), ['received'])).toEqual({ openNow: false })
  })

  it('open, to a call about something unknown, when the last of them opens', () => {
    const rows = [row('tue', '09:00', '15:00', ['fact']), row('tue', '10:00', '12:00', ['advice'])]
    const early = danish('2026-11-24 08:00')

    for (const hours of [rows, rows.toReversed()]) {
      expect(opening(contactPoint({ hours }), early).opensAt).toEqual(danish('2026-11-24 10:00'))
    }
  })

  it('are open when one of the things that the call may be about is taken', () => {
    expect(opening(point, early, ['advice', 'reporting']).openNow).toBe(true)
    expect(opening(point, early, ['advice', 'fact'])).toEqual({
      openNow: false,
      opensAt: danish('2026-11-24 09:00'),
    })
  })

  // Not closed for good, with neither a next opening nor a call-back: the agent knows what
  // the call is about, though the one who asks here does not.
  it('are all open to a call about something unknown when they never meet', () => {
    const apart = contactPoint({
      hours: [row('tue', '09:00', '12:00', ['fact']), row('tue', '12:00', '15:00', ['advice'])],
    })

    expect(opening(apart, danish('2026-11-24 08:00')).opensAt).toEqual(danish('2026-11-24 09:00'))
    expect(opening(apart, danish('2026-11-24 10:00'))).toMatchObject({
      openNow: true,
      closesAt: danish('2026-11-24 15:00'),
    })
  })

  it('are not open to a call about something unknown when they meet, be it on another day', () => {
    const apartOnTuesdays = contactPoint({
      hours: [
        row('tue', '09:00', '12:00', ['fact']),
        row('tue', '12:00', '15:00', ['advice']),
        row('wed', '09:00', '15:00'),
      ],
    })

    expect(opening(apartOnTuesdays, danish('2026-11-24 10:00'))).toMatchObject({
      openNow: false,
      opensAt: danish('2026-11-25 09:00'),
    })
  })

  it('are as any other hours when every contact type is named', () => {
    const named = contactPoint({ hours: [row('tue', '09:00', '15:00', [...everyContactType])] })

    expect(opening(named, danish('2026-11-24 10:30')).openNow).toBe(true)
  })
})

describe('the night the clocks go forward', () => {
  const night = (opensAt: string, closesAt: string) =>
    contactPoint({ hours: [row('sun', opensAt, closesAt)] })
  const skip = new Date('2026-03-29T01:00:00Z')

  it('is an hour shorter', () => {
    expect(opening(night('01:00', '04:00'), new Date('2026-03-29T00:00:00Z')).closesAt).toEqual(
      new Date('2026-03-29T02:00:00Z'),
    )
  })

  it('opens and closes at the skip what falls within it', () => {
    expect(opening(night('02:30', '04:00'), new Date('2026-03-29T00:30:00Z')).opensAt).toEqual(skip)
    expect(opening(night('01:00', '02:30'), new Date('2026-03-29T00:30:00Z')).closesAt).toEqual(
      skip,
    )
  })

  it('has no hours that lie wholly in the skipped hour', () => {
    expect(opening(night('02:15', '02:45'), new Date('2026-03-29T00:30:00Z')).opensAt).toEqual(
      danish('2026-04-12 02:15'),
    )
  })

  it('joins rows with only the skipped hour between them', () => {
    const point = contactPoint({
      hours: [row('sun', '00:00', '02:10'), row('sun', '02:50', '05:00')],
    })

    expect(opening(point, new Date('2026-03-29T00:30:00Z')).closesAt).toEqual(
      new Date('2026-03-29T03:00:00Z'),
    )
  })
})

describe('the night the clocks go back', () => {
  const first = (minutes: string) => new Date(`2026-10-25T00:${minutes}:00Z`)
  const second = (minutes: string) => new Date(`2026-10-25T01:${minutes}:00Z`)
  const point = (opensAt: string, closesAt: string) =>
    contactPoint({ hours: [row('sun', opensAt, closesAt)] })

  it('is an hour longer', () => {
    expect(opening(point('01:00', '04:00'), first('30')).closesAt).toEqual(
      new Date('2026-10-25T03:00:00Z'),
    )
  })

  it('opens at the first passing and closes at the second', () => {
    expect(opening(point('02:30', '05:00'), first('00')).opensAt).toEqual(first('30'))
    expect(opening(point('02:30', '05:00'), second('10')).openNow).toBe(true)
    expect(opening(point('01:00', '02:30'), first('00')).closesAt).toEqual(second('30'))
  })

  it('keeps a line of all hours open through both', () => {
    const line = contactPoint({ hours: always, keepsPublicHolidays: false })

    expect(opening(line, first('30'))).toEqual({ openNow: true })
    expect(opening(line, second('30'))).toEqual({ openNow: true })
  })
})
