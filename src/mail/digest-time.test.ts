import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyMoment } from '../routing/contact-point.fixture.ts'
import { dateInCopenhagen, inCopenhagen } from '../routing/copenhagen.ts'
import { digestMoment, digestsDue } from './digest-time.ts'

const said = (iso: string) => digestMoment(new Date(iso))?.toISOString()
const minuteMs = 60_000
describe('the moment of today’s digest', () => {
  it.each([
    // Thursday, winter time.
    ['2026-11-26T05:59:59.999Z', undefined],
    ['2026-11-26T06:00:00.000Z', '2026-11-26T06:00:00.000Z'],
    ['2026-11-26T22:59:59.999Z', '2026-11-26T06:00:00.000Z'],
    // Summer time.
    ['2026-07-06T05:00:00.000Z', '2026-07-06T05:00:00.000Z'],
    // The Mondays after the clock was changed.
    ['2026-03-30T05:00:00.000Z', '2026-03-30T05:00:00.000Z'],
    ['2026-10-26T06:00:00.000Z', '2026-10-26T06:00:00.000Z'],
    // The changes themselves are on Sundays.
    ['2026-03-29T12:00:00.000Z', undefined],
    ['2026-10-25T12:00:00.000Z', undefined],
    // Saturday, Christmas Eve, Easter Monday, Constitution Day.
    ['2026-11-28T12:00:00.000Z', undefined],
    ['2026-12-24T12:00:00.000Z', undefined],
    ['2027-03-29T12:00:00.000Z', undefined],
    ['2026-06-05T12:00:00.000Z', undefined],
  ])('at %s is %s', (now, moment) => {
    expect(said(now)).toBe(moment)
  })

  it('is 7 on the wall, of the same day, and never still to come', () => {
    fc.assert(
      fc.property(anyMoment, (now) => {
        const moment = digestMoment(now)
        if (!moment) return
        const { hour, minute } = inCopenhagen(moment)

        expect([hour, minute]).toEqual([7, 0])
        expect(dateInCopenhagen(moment)).toBe(dateInCopenhagen(now))
        expect(moment.getTime()).toBeLessThanOrEqual(now.getTime())
      }),
    )
  })

  it('refuses a moment that is none', () => {
    expect(() => digestMoment(new Date(Number.NaN))).toThrow(RangeError)
  })
})

describe('a digest', () => {
  const morning = new Date('2026-11-26T06:00:00Z')
  const gathered = [{ to: 'frida', at: new Date('2026-11-25T12:00:00Z') }]

  it('is for those for whom something was gathered before its time', () => {
    const later = { to: 'aksel', at: new Date('2026-11-26T06:00:01Z') }

    expect(digestsDue(morning, [...gathered, ...gathered, later], [])).toEqual(['frida'])
  })

  it.each([
    ['has been sent today', new Date('2026-11-26T00:30:00Z')],
    ['waits for the mail server', null],
  ])('is not for who has one that %s', (_, handedAt) => {
    expect(digestsDue(morning, gathered, [{ to: 'frida', handedAt }])).toEqual([])
  })

  it('is for who had theirs yesterday', () => {
    const handedAt = new Date('2026-11-25T22:30:00Z')

    expect(digestsDue(morning, gathered, [{ to: 'frida', handedAt }])).toEqual(['frida'])
  })

  it('comes at most once on any day, however often one looks', () => {
    fc.assert(
      fc.property(anyMoment, fc.array(fc.nat(6 * 24 * 60), { minLength: 1 }), (start, looks) => {
        const sent: { to: string; handedAt: Date }[] = []
        for (const minutes of looks.toSorted((a, b) => a - b)) {
          const now = new Date(start.getTime() + minutes * minuteMs)
          for (const to of digestsDue(now, [{ to: 'frida', at: start }], sent)) {
            sent.push({ to, handedAt: now })
          }
        }
        const days = sent.map(({ handedAt }) => dateInCopenhagen(handedAt))

        expect(new Set(days).size).toBe(days.length)
      }),
    )
  })
})
