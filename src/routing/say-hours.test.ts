import { describe, expect, it } from 'vitest'
import { sayHours } from './say-hours.ts'

describe('the opening hours of a contact point in words', () => {
  it('are a line for each row, with days in a run told as one', () => {
    expect(
      sayHours({
        hours: [
          {
            days: ['thu', 'mon', 'tue', 'wed'],
            opensAt: '09:00',
            closesAt: '15:00',
            contactTypes: [],
          },
          {
            days: ['mon', 'fri'],
            opensAt: '10:00',
            closesAt: '12:30',
            contactTypes: ['gettingStarted'],
          },
        ],
        closures: [],
        keepsPublicHolidays: false,
      }),
    ).toEqual([
      'mandag–torsdag 9.00–15.00',
      expect.stringMatching(/^mandag, fredag 10.00–12.30 \(kun /),
    ])
  })

  it('are told with the days on which it is closed', () => {
    expect(
      sayHours({
        hours: [{ days: ['sat'], opensAt: '00:00', closesAt: '24:00', contactTypes: [] }],
        closures: [
          { from: '2026-12-24', to: '2026-12-26', reason: 'jul' },
          { from: '2027-01-02', to: '2027-01-02' },
        ],
        keepsPublicHolidays: true,
      }),
    ).toEqual([
      'lørdag 0.00–24.00',
      'lukket på helligdage',
      'lukket 24.12.2026–26.12.2026 (jul)',
      'lukket 2.1.2027',
    ])
  })
})
