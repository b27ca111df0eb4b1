import { describe, expect, it } from 'vitest'
import { sayWhen } from './say-dates.ts'

describe('when something was', () => {
  it.each([
    ['this morning', '2026-06-01T06:15:00Z', '2026-06-01T10:00:00Z', /^i dag/],
    [
      'late last night, after midnight in Denmark',
      '2026-05-31T22:30:00Z',
      '2026-06-01T10:00:00Z',
      /^i dag/,
    ],
    ['before midnight in Denmark', '2026-05-31T21:30:00Z', '2026-06-01T10:00:00Z', /^i går/],
    ['the day before that', '2026-05-30T21:30:00Z', '2026-06-01T10:00:00Z', /^30\.5\.2026$/],
    // A day of 23 hours: 24 hours back from half past midnight is Saturday.
    [
      'on the Sunday the clocks went forward',
      '2026-03-29T10:00:00Z',
      '2026-03-29T22:30:00Z',
      /^i går/,
    ],
    ['on the Saturday before', '2026-03-28T10:00:00Z', '2026-03-29T22:30:00Z', /^28\.3\.2026$/],
    ['on the Sunday they went back', '2026-10-25T10:00:00Z', '2026-10-25T23:30:00Z', /^i går/],
  ])('is said by the calendar in Denmark: %s', (_when, iso, now, words) => {
    expect(sayWhen(iso, new Date(now))).toMatch(words)
  })
})
