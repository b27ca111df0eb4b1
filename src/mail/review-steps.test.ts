import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastToRemind, reviewStep } from './review-steps.ts'

const reviewDate = new Date('2026-11-26T11:00:00Z')
const dayMs = 24 * 3_600_000
const stepAt = (iso: string) => reviewStep(reviewDate, new Date(iso))?.days

describe('the reminder of a review date', () => {
  it.each([
    ['2026-11-12T05:59:59Z', undefined],
    ['2026-11-12T06:00:00Z', -14],
    ['2026-11-20T12:00:00Z', -14],
    ['2026-11-26T05:59:59Z', -14],
    ['2026-11-26T06:00:00Z', 0],
    ['2026-12-03T05:59:59Z', 0],
    ['2026-12-03T06:00:00Z', 7],
    ['2026-12-10T06:00:00Z', 14],
    ['2027-11-25T12:00:00Z', 364],
  ])('at %s is that of day %s', (now, days) => {
    expect(stepAt(now)).toBe(days)
  })

  it('has come, at 7 o’clock on its day, and is less than two weeks old', () => {
    const anyReview = fc.date({
      min: new Date('2024-01-01T00:00:00Z'),
      max: new Date('2031-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(anyReview, fc.integer({ min: -30 * 24, max: 500 * 24 }), (date, hours) => {
        const now = new Date(date.getTime() + hours * 3_600_000)
        const step = reviewStep(date, now)
        if (!step) {
          expect(now.getTime()).toBeLessThan(date.getTime() - 13 * dayMs)
          return
        }
        const age = now.getTime() - step.at.getTime()
        expect(age).toBeGreaterThanOrEqual(0)
        // An hour more in the week when the clock goes back.
        expect(age).toBeLessThan(14 * dayMs + 3_600_000)
        expect(step.days === -14 || (step.days >= 0 && step.days % 7 === 0)).toBe(true)
        expect(date.getTime()).toBeLessThanOrEqual(lastToRemind(now).getTime())
      }),
    )
  })
})
