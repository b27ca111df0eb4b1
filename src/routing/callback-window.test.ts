import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callbackWindow, callbackWindows } from './callback-window.ts'
import {
  anyContactPoint,
  anyMatter,
  anyMoment,
  contactPoint,
  danish,
  row,
  wallAt,
} from './contact-point.fixture.ts'
import { opening } from './opening.ts'

const bookable = contactPoint({ mayBook: true })
const says = (wall: string, own = {}) => callbackWindow({ ...bookable, ...own }, danish(wall))?.says

describe('the promised call-back window', () => {
  it('is two hours today, from the whole hour at least two hours ahead', () => {
    expect(callbackWindow(bookable, danish('2026-11-24 10:42'))).toEqual({
      from: danish('2026-11-24 13:00'),
      to: danish('2026-11-24 15:00'),
      says: 'i dag kl. 13–15',
    })
    expect(says('2026-11-24 11:00')).toBe('i dag kl. 13–15')
  })

  it('is cut at closing', () => {
    expect(says('2026-11-24 11:01')).toBe('i dag kl. 14–15')
  })

  it('is at the next opening when less than an hour would be left today', () => {
    expect(says('2026-11-24 12:01')).toBe('i morgen, onsdag, kl. 9–12')
    expect(says('2026-11-24 12:30', { hours: [row('tue thu', '09:00', '15:30')] })).toBe(
      'torsdag kl. 9–12',
    )
  })

  it('is the first three hours of the next opening when closed', () => {
    expect(says('2026-11-24 15:48')).toBe('i morgen, onsdag, kl. 9–12')
    expect(says('2026-11-27 15:48')).toBe('mandag kl. 9–12')
  })

  it('is the whole next opening when that is shorter', () => {
    const hours = [row('tue', '08:00', '10:00'), row('tue', '12:00', '13:30')]

    expect(says('2026-11-24 09:15', { hours })).toBe('i dag kl. 12–13.30')
  })

  it('names the date when the next opening is a week or more away', () => {
    const closures = [{ from: '2026-12-21', to: '2027-01-03' }]

    expect(says('2026-12-18 15:48', { closures })).toBe('mandag 4. januar kl. 9–12')
  })

  it('ends at midnight where the line never closes', () => {
    const line = { hours: [row('all', '00:00', '24:00')], keepsPublicHolidays: false }

    expect(says('2026-11-24 20:30', line)).toBe('i dag kl. 23–24')
    expect(says('2026-11-24 21:30', line)).toBe('i morgen, onsdag, kl. 0–2')
  })

  it('is as long as the contact point has asked for', () => {
    expect(says('2026-11-24 09:00', { callbackWindowHours: 3 })).toBe('i dag kl. 11–14')
    expect(says('2026-11-24 15:48', { callbackWindowHours: 1 })).toBe('i morgen, onsdag, kl. 9–10')
  })

  it('keeps to the hours of the contact type', () => {
    const point = {
      ...bookable,
      hours: [...bookable.hours, row('tue', '15:00', '17:00', ['advice'])],
    }

    expect(callbackWindow(point, danish('2026-11-24 12:30'), ['advice'])?.says).toBe(
      'i dag kl. 15–17',
    )
  })

  it('is not promised where no call-back may be booked', () => {
    expect(says('2026-11-24 10:42', { mayBook: false })).toBeUndefined()
  })

  it('is not promised where nothing opens', () => {
    expect(says('2026-11-24 10:42', { hours: [] })).toBeUndefined()
  })

  it('refuses an invalid date', () => {
    expect(() => callbackWindow(bookable, new Date(NaN))).toThrow(RangeError)
  })
})

describe('any promised window', () => {
  it('lies ahead, within one opening and one Danish day', () => {
    fc.assert(
      fc.property(anyContactPoint, anyMoment, anyMatter, (point, at, about) => {
        const window = callbackWindow({ ...point, mayBook: true }, at, about)
        fc.pre(window !== undefined)
        const { openNow, closesAt } = opening(point, window.from, about)
        expect(window.from > at).toBe(true)
        expect(window.to > window.from).toBe(true)
        expect(openNow).toBe(true)
        if (closesAt) expect(window.to <= closesAt).toBe(true)
        const lastMoment = new Date(window.to.getTime() - 1)
        expect(wallAt(lastMoment).date).toBe(wallAt(window.from).date)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the windows that may be promised', () => {
  const three = (wall: string, own = {}) =>
    callbackWindows({ ...bookable, ...own }, danish(wall)).map((window) => window.says)

  it('follow each other while it is open, and go on at the next opening', () => {
    expect(three('2026-11-24 08:10')).toEqual([
      'i dag kl. 9–12',
      'i dag kl. 12–14',
      'i dag kl. 14–15',
    ])
    expect(three('2026-11-24 10:42')).toEqual([
      'i dag kl. 13–15',
      'i morgen, onsdag, kl. 9–12',
      'i morgen, onsdag, kl. 12–14',
    ])
  })

  it('keep to the hours of what the call is about, the later ones too', () => {
    const hours = [row('tue', '09:00', '12:00', ['fact']), row('wed', '09:00', '12:00', ['advice'])]

    expect(
      callbackWindows({ ...bookable, hours }, danish('2026-11-24 08:10'), ['advice']).map(
        (window) => window.says,
      ),
    ).toEqual([
      'i morgen, onsdag, kl. 9–12',
      'onsdag 2. december kl. 9–12',
      'onsdag 9. december kl. 9–12',
    ])
  })

  it('begin with the one that is promised first, come in order and never overlap', () => {
    fc.assert(
      fc.property(anyContactPoint, anyMoment, anyMatter, (point, at, about) => {
        const windows = callbackWindows(point, at, about)
        expect(windows[0]).toEqual(callbackWindow(point, at, about))
        expect(windows.length).toBeLessThanOrEqual(3)
        for (const [place, { from, to }] of windows.entries()) {
          expect(from.getTime()).toBeLessThan(to.getTime())
          expect(opening(point, from, about).openNow).toBe(true)
          const before = windows[place - 1]
          if (before) expect(from.getTime()).toBeGreaterThanOrEqual(before.to.getTime())
        }
      }),
    )
  })
})
