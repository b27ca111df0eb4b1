import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Act, rowsAfter, stored } from './edition.fixture.ts'
import { nextNumber } from './edition-rows.ts'

const anyActs = fc.array(
  fc.oneof(
    fc.constant<Act>({}),
    fc.constant<Act>({ isWithdrawal: true }),
    fc.integer({ min: 1, max: 4 }).map((cancels): Act => ({ cancels })),
  ),
  { maxLength: 6 },
)

describe('the number of the next edition', () => {
  it('is one more than the highest there was, also after a withdrawal', () => {
    expect(nextNumber([])).toBe(1)
    expect(nextNumber(rowsAfter([{}, {}, { isWithdrawal: true }]).map(stored))).toBe(3)
  })

  it('is the one that the next edition then gets', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        expect(rowsAfter([...acts, {}]).at(-1)?.number).toBe(
          nextNumber(rowsAfter(acts).map(stored)),
        )
      }),
    )
  })
})
