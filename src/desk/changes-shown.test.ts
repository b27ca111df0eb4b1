import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesShown } from './changes-shown.ts'

const changeOn = (day: number) => ({ publishedAt: new Date(Date.UTC(2026, 10, day)).toISOString() })
const days = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, place) => changeOn(from + place))
const noon = (day: number) => new Date(Date.UTC(2026, 10, day, 12))

describe('changes on the front page', () => {
  it('are the six latest where nobody knows what was missed, or little was', () => {
    const latest = days(5, 10).toReversed()

    expect(changesShown(days(1, 10))).toEqual({ changed: latest, changedBeyond: 0 })
    expect(changesShown(days(1, 10), noon(8))).toEqual({ changed: latest, changedBeyond: 0 })
  })

  it('are all that were missed, up to twenty, and how many more there were', () => {
    expect(changesShown(days(1, 20), noon(8)).changed).toEqual(days(9, 20).toReversed())
    expect(changesShown(days(1, 30), noon(4))).toEqual({
      changed: days(11, 30).toReversed(),
      changedBeyond: 6,
    })
  })

  it('and those beyond are all that were missed', () => {
    const anyDays = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 60 })
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 0, max: 60 }), (on, last) => {
        const changes = on.map(changeOn)
        const isMissed = ({ publishedAt }: { publishedAt: string }) =>
          new Date(publishedAt) > noon(last)
        const { changed, changedBeyond } = changesShown(changes, noon(last))

        expect(changed.filter(isMissed).length + changedBeyond).toBe(
          changes.filter(isMissed).length,
        )
      }),
    )
  })
})
