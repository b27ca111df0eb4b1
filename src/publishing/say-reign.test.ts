import { describe, expect, it } from 'vitest'
import type { EditionTimes } from './in-force.ts'
import { sayReigns } from './say-reign.ts'

const moment = (iso: string) => new Date(iso)
const edition = (
  sequence: number,
  validFrom: string,
  own: Partial<EditionTimes> = {},
): EditionTimes => ({ kind: 'edition', sequence, validFrom: moment(validFrom), ...own })
const now = moment('2026-06-10T12:00:00Z')

describe('when an edition holds', () => {
  it.each<[string, EditionTimes[], string]>([
    ['is in force', [], 'gælder fra 1. juni 2026 kl. 8.00'],
    [
      'was replaced',
      [edition(2, '2026-06-03T07:30:00Z')],
      'gjaldt fra 1. juni 2026 kl. 8.00 til 3. juni 2026 kl. 9.30',
    ],
    [
      'was withdrawn',
      [edition(2, '2026-06-03T07:30:00Z', { kind: 'withdrawal' })],
      'gjaldt fra 1. juni 2026 kl. 8.00 til 3. juni 2026 kl. 9.30',
    ],
    ['will be replaced', [edition(2, '2026-11-30T23:00:00Z')], 'gælder fra 1. juni 2026 kl. 8.00'],
  ])('is told with the time of day, where it %s', (_what, others, says) => {
    const rows = [edition(1, '2026-06-01T06:00:00Z'), ...others]

    expect(sayReigns(rows, now).get(1)).toBe(says)
  })

  it('has an end, ahead or past, unless that was cancelled', () => {
    const [ahead, past] = ['2026-12-31T23:00:00Z', '2026-06-03T07:30:00Z'].map((end) =>
      edition(1, '2026-06-01T06:00:00Z', { validTo: moment(end) }),
    )
    const cancelled = edition(2, '2026-06-02T06:00:00Z', { kind: 'cancellation', cancels: 1 })
    const said = (rows: readonly (EditionTimes | undefined)[]) =>
      sayReigns(
        rows.filter((row) => row !== undefined),
        now,
      ).get(1)

    expect(said([ahead])).toBe('gælder fra 1. juni 2026 kl. 8.00 til 1. januar 2027 kl. 0.00')
    expect(said([past])).toBe('gjaldt fra 1. juni 2026 kl. 8.00 til 3. juni 2026 kl. 9.30')
    expect(said([ahead, cancelled])).toBe('gælder fra 1. juni 2026 kl. 8.00')
  })

  it('is still to come, or never came', () => {
    const planned = edition(1, '2026-11-30T23:00:00Z')
    const overtaken = [edition(1, '2026-06-09T06:00:00Z'), edition(2, '2026-06-08T06:00:00Z')]
    const cancelled = [
      planned,
      edition(2, '2026-06-02T06:00:00Z', { kind: 'cancellation', cancels: 1 }),
    ]

    expect(sayReigns([planned], now).get(1)).toBe('skal gælde fra 1. december 2026 kl. 0.00')
    expect(sayReigns(overtaken, now).get(1)).toBe('trådte aldrig i kraft')
    expect(sayReigns(cancelled, now).get(1)).toBe('trådte aldrig i kraft')
  })
})
