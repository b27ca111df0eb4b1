import { describe, expect, it } from 'vitest'
import { sayTimeLeft, sayWaited } from './say-time-left.ts'

describe('the time left to answer', () => {
  it.each([
    ['2026-11-24T09:59:00Z', 'svar inden for 23 timer'],
    ['2026-11-23T11:00:00Z', 'svar inden for 1 time'],
    ['2026-11-23T10:59:00Z', 'svar inden for en time'],
    ['2026-11-23T10:00:00Z', 'over tiden'],
    ['2026-11-22T10:00:00Z', 'over tiden'],
  ])('until %s is »%s«', (due, says) => {
    expect(sayTimeLeft(new Date(due), new Date('2026-11-23T10:00:00Z'))).toBe(says)
  })
})

describe('how long something has waited', () => {
  it.each([
    ['2026-11-23T11:30:00Z', 'lige kommet'],
    ['2026-11-23T11:00:00Z', 'har ventet 1 time'],
    ['2026-11-22T12:00:01Z', 'har ventet 23 timer'],
    ['2026-11-22T12:00:00Z', 'har ventet 1 dag'],
    ['2026-11-20T11:00:00Z', 'har ventet 3 dage'],
  ])('since %s: %s', (since, says) => {
    expect(sayWaited(new Date(since), new Date('2026-11-23T12:00:00Z'))).toBe(says)
  })
})
