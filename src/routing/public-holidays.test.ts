import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { isPublicHoliday } from './public-holidays.ts'

describe('a day on which municipalities keep closed', () => {
  it.each([
    ['2026-01-01', 'nytårsdag'],
    ['2026-04-02', 'skærtorsdag'],
    ['2026-04-03', 'langfredag'],
    ['2026-04-06', 'anden påskedag'],
    ['2026-05-14', 'Kristi himmelfartsdag'],
    ['2026-05-25', 'anden pinsedag'],
    ['2026-12-25', 'juledag'],
    ['2026-12-26', 'anden juledag'],
  ])('is %s, %s', (date) => {
    expect(isPublicHoliday(date)).toBe(true)
  })

  it.each([
    ['2026-06-05', 'grundlovsdag'],
    ['2026-12-24', 'juleaftensdag'],
    ['2026-12-31', 'nytårsaftensdag'],
  ])('is %s, %s, by custom', (date) => {
    expect(isPublicHoliday(date)).toBe(true)
  })

  it.each(['2026-05-01', '2026-11-23', '2026-12-23', '2027-01-02'])('is not %s', (date) => {
    expect(isPublicHoliday(date)).toBe(false)
  })

  it('was store bededag until 2023', () => {
    expect(isPublicHoliday('2023-05-05')).toBe(true)
    expect(isPublicHoliday('2024-04-26')).toBe(false)
  })

  it('is told the same whichever year was asked about before', () => {
    const dates = ['2025-04-18', '2026-04-03', '2025-04-18', '2026-04-18']

    expect(dates.map(isPublicHoliday)).toEqual([true, true, true, false])
  })

  it('refuses what is no ISO date', () => {
    expect(() => isPublicHoliday('24-12-2026')).toThrow(RangeError)
    expect(() => isPublicHoliday('2026-12-24T12:00:00.000Z')).toThrow(RangeError)
  })
})

describe('the reckoning of public holidays', () => {
  it('agrees with a calendar that others keep, year after year', () => {
    const calendar = new Holidays('DK', { types: ['public'] })
    const ours = ['06-05', '12-24', '12-31']
    for (let year = 1990; year <= 2099; year += 1) {
      const theirs = calendar.getHolidays(year).map(({ date }) => date.slice(0, 10))
      const expected = new Set([...theirs, ...ours.map((day) => `${year}-${day}`)])
      const first = Date.UTC(year, 0, 1)
      const days = Array.from({ length: 366 }, (_, day) =>
        new Date(first + day * 86_400_000).toISOString().slice(0, 10),
      ).filter((day) => day.startsWith(String(year)))

      expect(days.filter(isPublicHoliday)).toEqual(days.filter((day) => expected.has(day)))
    }
  })
})
