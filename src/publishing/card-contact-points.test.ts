import { describe, expect, it } from 'vitest'
import type { ContactPoint as Stored } from '../../collections/payload-types.ts'
import { opening } from '../routing/opening.ts'
import { routed } from './card-contact-points.ts'

/** A contact point that is open day and night, but for its closures. */
const closed = (from: string, to: string): Stored => ({
  id: 'pas',
  key: 'pas',
  name: 'Pas og kørekort',
  kind: 'queue',
  centre: 'borgerservice',
  hours: [
    {
      days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
      opensAt: '00:00',
      closesAt: '24:00',
    },
  ],
  closures: [{ from, to }],
  keepsPublicHolidays: false,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
})

describe('a closed day', () => {
  it.each([
    ['in winter', '2026-01-14T23:30:00Z', '2026-01-14T23:00:00Z', '2026-01-15T23:00:00Z'],
    [
      'when clocks go forward',
      '2026-03-28T23:30:00Z',
      '2026-03-28T23:00:00Z',
      '2026-03-29T22:00:00Z',
    ],
    ['when they go back', '2026-10-24T22:30:00Z', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    [
      'as the date picker stores it',
      '2026-10-25T12:00:00Z',
      '2026-10-24T22:00:00Z',
      '2026-10-25T23:00:00Z',
    ],
  ])('is closed from midnight to midnight in Denmark: %s', (_when, stored, begins, ends) => {
    const point = routed(closed(stored, stored))
    const openAt = (moment: string, later = 0) =>
      opening(point, new Date(Date.parse(moment) + later)).openNow

    expect(openAt(begins, -1)).toBe(true)
    expect(openAt(begins)).toBe(false)
    expect(openAt(ends, -1)).toBe(false)
    expect(openAt(ends)).toBe(true)
  })

  it('is the day on which a number was last checked, in Denmark too', () => {
    const lastVerified = '2026-07-14T22:30:00.000Z'

    expect(routed({ ...closed('2026-01-01', '2026-01-01'), lastVerified }).lastVerified).toBe(
      '2026-07-15',
    )
  })
})
