import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentOfWallTime, wallTimeOf } from './copenhagen.ts'

describe('a date and a time that someone picked', () => {
  it('are by the clock in Denmark, winter and summer', () => {
    expect(momentOfWallTime('2026-11-30T09:00')?.toISOString()).toBe('2026-11-30T08:00:00.000Z')
    expect(momentOfWallTime('2026-06-30T09:00')?.toISOString()).toBe('2026-06-30T07:00:00.000Z')
  })

  it('are the first passing in the autumn night, and the skip in the spring night', () => {
    expect(momentOfWallTime('2026-10-25T02:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
    expect(momentOfWallTime('2027-03-28T02:30')?.toISOString()).toBe('2027-03-28T01:00:00.000Z')
  })

  it('are nothing where they are half written', () => {
    for (const text of ['', '2026-11-30', '2026-02-30T10:00', '2026-13-01T10:00', 'i morgen']) {
      expect(momentOfWallTime(text), text).toBeUndefined()
    }
  })

  it('come back as the minute that they were, whatever the night', () => {
    const anyMinute = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000))
    fc.assert(
      fc.property(anyMinute, (at) => {
        const text = wallTimeOf(at)
        const again = momentOfWallTime(text)
        // The second passing of an hour is written as the first is.
        expect(again === undefined ? undefined : wallTimeOf(again)).toBe(text)
        expect(at.getTime() - (again?.getTime() ?? NaN)).toBeLessThanOrEqual(60 * 60_000)
      }),
    )
  })
})
