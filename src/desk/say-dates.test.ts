import { describe, expect, it } from 'vitest'
import { sayAgo, sayWhen } from './say-dates.ts'

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

describe('how long ago something was', () => {
  it.each([
    ['the same day', '2026-06-04T06:00:00Z', 'i dag'],
    ['just before midnight in Denmark', '2026-06-03T21:59:00Z', 'i går'],
    ['three nights before', '2026-06-01T10:00:00Z', 'for 3 dage siden'],
    ['a minute ahead of this clock', '2026-06-04T10:01:00Z', 'i dag'],
  ])('is counted in nights: %s', (_name, moment, says) => {
    expect(sayAgo(moment, new Date('2026-06-04T10:00:00Z'))).toBe(says)
  })

  it('is one day also over the night when the clocks change', () => {
    expect(sayAgo('2026-10-24T21:00:00Z', new Date('2026-10-25T22:30:00Z'))).toBe('i går')
  })
})
