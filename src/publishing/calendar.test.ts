import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateInCopenhagen } from '../routing/copenhagen.ts'
import { byDay, editionDates, monthAfter, monthSpan } from './calendar.ts'
import type { EditionTimes } from './in-force.ts'

const moment = (iso: string) => new Date(iso)
const edition = (sequence: number, validFrom: string, own: Partial<EditionTimes> = {}) => ({
  ...{ kind: 'edition' as const, sequence, validFrom: moment(validFrom), validTo: null },
  ...own,
})

describe('a month of the calendar', () => {
  it.each([
    ['2026-03', '2026-02-28T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
    ['2026-10', '2026-09-30T22:00:00.000Z', '2026-10-31T23:00:00.000Z'],
    ['2026-12', '2026-11-30T23:00:00.000Z', '2026-12-31T23:00:00.000Z'],
  ])('%s runs from midnight to midnight in Denmark, clocks changed or not', (month, from, to) => {
    expect(monthSpan(month)).toEqual({ from: moment(from), to: moment(to) })
  })

  it('follows the one before without a gap, and the years too', () => {
    const anyMonth = fc
      .tuple(fc.integer({ min: 2000, max: 2090 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -30, max: 30 }), (month, count) => {
        expect(monthAfter(monthAfter(month, count), -count)).toBe(month)
        expect(monthSpan(month).to).toEqual(monthSpan(monthAfter(month, 1)).from)
      }),
    )
  })
})

describe('the dates of editions', () => {
  const span = monthSpan('2026-12')

  it('are when one begins and when one ends', () => {
    const rows = [
      edition(1, '2026-06-01T08:00:00Z', { validTo: moment('2026-12-24T11:00:00Z') }),
      edition(2, '2026-12-28T08:00:00Z'),
    ]

    expect(editionDates(rows, span).map(({ kind, at }) => [kind, dateInCopenhagen(at)])).toEqual([
      ['ends', '2026-12-24'],
      ['begins', '2026-12-28'],
    ])
  })

  it('leave out what was cancelled, and what another has overtaken', () => {
    const cancelled = [
      edition(1, '2026-06-01T08:00:00Z'),
      edition(2, '2026-12-28T08:00:00Z'),
      edition(3, '2026-11-01T08:00:00Z', { kind: 'cancellation', cancels: 2 }),
    ]
    const overtaken = [
      edition(1, '2026-12-28T08:00:00Z'),
      edition(2, '2026-11-01T08:00:00Z', { kind: 'withdrawal' }),
    ]

    expect(editionDates(cancelled, span)).toEqual([])
    expect(editionDates(overtaken, span)).toEqual([])
  })

  it('stand under the day they have in Denmark', () => {
    const entries = [
      { kind: 'begins' as const, at: moment('2026-12-31T23:30:00Z') },
      { kind: 'ends' as const, at: moment('2026-12-31T22:30:00Z') },
    ]

    expect(byDay(entries).map(([day]) => day)).toEqual(['2026-12-31', '2027-01-01'])
  })
})
