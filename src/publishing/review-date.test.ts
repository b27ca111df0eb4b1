import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateInCopenhagen } from '../routing/copenhagen.ts'
import { monthsAhead } from './review-date.ts'

describe('a review date some months ahead', () => {
  it.each([
    ['2026-01-15T09:00:00Z', 6, '2026-07-15T08:00:00.000Z'],
    ['2026-08-31T09:00:00Z', 6, '2027-02-28T10:00:00.000Z'],
    ['2026-10-31T12:00:00Z', 5, '2027-03-31T11:00:00.000Z'],
  ])('after %s, by %i months, is %s: the same hour on the wall', (now, months, then) => {
    expect(monthsAhead(new Date(now), months).toISOString()).toBe(then)
  })

  it('never skips a month', () => {
    const anyMoment = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2090-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 1, max: 60 }), (now, months) => {
        const [from, to] = [now, monthsAhead(now, months)].map((at) => dateInCopenhagen(at))
        const monthOf = (day = '') => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

        expect(monthOf(to) - monthOf(from)).toBe(months)
      }),
    )
  })
})
