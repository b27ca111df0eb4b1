import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EditionTimes, inForce } from './in-force.ts'
import { nextLapse, presentLapse } from './lapse.ts'

const day = (days: number): Date => new Date(Date.UTC(2026, 11, 1) + days * 86_400_000)
const edition = (sequence: number, from: number, to: number | null = null): EditionTimes => ({
  ...{ kind: 'edition', sequence, validFrom: day(from) },
  validTo: to === null ? null : day(to),
})
const withdrawal = (sequence: number, from: number): EditionTimes => ({
  ...edition(sequence, from),
  kind: 'withdrawal',
})
const soon = day(30)

describe('what runs out soon', () => {
  it('is an edition in force whose end comes', () => {
    expect(nextLapse([edition(1, -9, 20)], day(0), soon)).toEqual({ at: day(20), again: null })
  })

  it('is one that ends a month before the next begins, and says when that is', () => {
    const rows = [edition(1, -9, 20), edition(2, 52)]

    expect(nextLapse(rows, day(0), soon)).toEqual({ at: day(20), again: day(52) })
  })

  it('is not one that the next takes over from, at its end or before', () => {
    expect(nextLapse([edition(1, -9, 20), edition(2, 20)], day(0), soon)).toBeUndefined()
    expect(nextLapse([edition(1, -9, 20), edition(2, 10)], day(0), soon)).toBeUndefined()
  })

  it('is one that has not begun yet, too', () => {
    expect(nextLapse([edition(1, 5, 20)], day(0), soon)).toEqual({ at: day(20), again: null })
  })

  it('is nothing where the end was cancelled, or comes later, or never', () => {
    const cancelled: EditionTimes = { ...edition(2, -1), kind: 'cancellation', cancels: 1 }

    expect(nextLapse([edition(1, -9, 20), cancelled], day(0), soon)).toBeUndefined()
    expect(nextLapse([edition(1, -9, 31)], day(0), soon)).toBeUndefined()
    expect(nextLapse([edition(1, -9)], day(0), soon)).toBeUndefined()
  })
})

describe('what holds no longer', () => {
  it('is a guidance whose edition has run out, also where another is planned', () => {
    expect(presentLapse([edition(1, -9, -2)], day(0))).toEqual({ at: day(-2), again: null })
    expect(presentLapse([edition(1, -9, -2), edition(2, 7)], day(0))).toEqual({
      at: day(-2),
      again: day(7),
    })
  })

  it('is not one that somebody withdrew, nor one in force, nor one that never was', () => {
    expect(presentLapse([edition(1, -9), withdrawal(2, -2)], day(0))).toBeUndefined()
    expect(presentLapse([edition(1, -9, -4), withdrawal(2, -2)], day(0))).toBeUndefined()
    expect(presentLapse([edition(1, -9, -2), edition(2, -1)], day(0))).toBeUndefined()
    expect(presentLapse([edition(1, 5)], day(0))).toBeUndefined()
  })
})

describe('a lapse', () => {
  const anyDay = fc.integer({ min: -6, max: 12 })
  const anyRows = fc
    .array(fc.tuple(anyDay, fc.option(anyDay, { nil: null })), { maxLength: 6 })
    .map((rows) => rows.map(([from, to], at) => edition(at + 1, from, to)))

  it('is a moment with nothing in force and something just before, up to the next edition', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const lapse = nextLapse(rows, day(0), day(12))
        if (!lapse) return
        expect(inForce(rows, lapse.at)).toBeUndefined()
        expect(inForce(rows, new Date(lapse.at.getTime() - 1))).toBeDefined()
        if (lapse.again) expect(inForce(rows, lapse.again)).toBeDefined()
      }),
    )
  })

  it('is missed on no day', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const ends = Array.from({ length: 12 }, (_one, at) => day(at + 1)).filter(
          (moment) =>
            inForce(rows, moment) === undefined &&
            inForce(rows, new Date(moment.getTime() - 1)) !== undefined,
        )
        expect(nextLapse(rows, day(0), day(12))?.at).toEqual(ends[0])
      }),
    )
  })
})
