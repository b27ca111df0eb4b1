import { describe, expect, it } from 'vitest'
import { sayTimeLeft } from './say-time-left.ts'

describe('the time left to answer', () => {
  it.each([
    ['2026-11-24T09:59:00Z', 'svar inden 23 timer'],
    ['2026-11-23T11:00:00Z', 'svar inden 1 time'],
    ['2026-11-23T10:59:00Z', 'svar inden for en time'],
    ['2026-11-23T10:00:00Z', 'over tiden'],
    ['2026-11-22T10:00:00Z', 'over tiden'],
  ])('until %s is »%s«', (due, says) => {
    expect(sayTimeLeft(new Date(due), new Date('2026-11-23T10:00:00Z'))).toBe(says)
  })
})
