import { describe, expect, it } from 'vitest'
import { sayOnWall } from './export-in-force.ts'

describe('an export for a spreadsheet', () => {
  it.each([
    ['2026-01-31T23:00:00.000Z', '2026-02-01 00:00'],
    ['2026-07-01T06:30:00.000Z', '2026-07-01 08:30'],
  ])('says %s by the clock in Denmark', (moment, said) => {
    expect(sayOnWall(moment)).toBe(said)
  })
})
