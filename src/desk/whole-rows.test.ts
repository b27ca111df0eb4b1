import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitRows, type MeasuredRow, rowTooLarge } from './whole-rows.ts'

const row = (height: number, facts: Partial<MeasuredRow> = {}): MeasuredRow => ({
  height,
  isKept: false,
  lineHeight: null,
  isHeading: false,
  ...facts,
})
const prose = (lines: number) => row(lines * 20, { lineHeight: 20 })

describe('the rows of a slot', () => {
  it('are all shown when there is room', () => {
    expect(fitRows([row(20), row(20)], 40)).toEqual([true, true])
  })

  it('are hidden whole, the last first', () => {
    expect(fitRows([row(20), row(20), row(20)], 50)).toEqual([true, true, false])
  })

  it('hide others before a prohibition', () => {
    expect(fitRows([row(20), row(20), row(20, { isKept: true })], 40)).toEqual([true, false, true])
  })

  it('cut prose to whole lines', () => {
    expect(fitRows([prose(1), prose(4)], 70)).toEqual([true, 2])
  })

  it('leave no heading over nothing', () => {
    expect(fitRows([row(20), row(20, { isHeading: true }), row(40)], 45)).toEqual([
      true,
      false,
      false,
    ])
  })

  it('always show something of the first', () => {
    expect(fitRows([prose(3), prose(1)], 10)).toEqual([1, false])
    expect(fitRows([row(60)], 10)).toEqual([true])
  })

  it('never take more room than there is, save for that first one', () => {
    const anyRow = fc.oneof(
      fc.integer({ min: 1, max: 6 }).map(prose),
      fc.integer({ min: 10, max: 90 }).map((height) => row(height)),
      fc.integer({ min: 10, max: 90 }).map((height) => row(height, { isKept: true })),
    )
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 0, max: 300 }),
        (rows, room) => {
          const shown = fitRows(rows, room)
          const taken = rows.map(({ height }, place) => {
            const how = shown[place]
            if (typeof how === 'number') return how * 20
            return how === true ? height : 0
          })
          const some = taken.filter((height) => height > 0)
          expect(some.length).toBeGreaterThan(0)
          if (some.length > 1) expect(taken.reduce((a, b) => a + b)).toBeLessThanOrEqual(room + 0.5)
        },
      ),
    )
  })
})

describe('a row larger than its slot', () => {
  it('is told so where it is the only one shown', () => {
    const rows = [row(90), row(20)]

    expect(rowTooLarge(rows, fitRows(rows, 80), 80)).toBe(0)
  })

  it('is none where all that is shown has room, or where prose can be cut', () => {
    const fitting = [row(80), row(20)]
    const written = [prose(5)]

    expect(rowTooLarge(fitting, fitRows(fitting, 80), 80)).toBeUndefined()
    expect(rowTooLarge(written, fitRows(written, 80), 80)).toBeUndefined()
  })
})
