import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsAfter } from './edition.fixture.ts'
import { guidance } from './guidance.fixture.ts'
import { historyFaults, type LoggedAct } from './history-faults.ts'

const rows = rowsAfter([
  {},
  { content: guidance({ shortAnswer: 'Nyt svar.' }) },
  { isWithdrawal: true },
  { content: guidance({ shortAnswer: 'Igen.' }) },
])
const acts = rows.map(({ article, reference, number, kind }): LoggedAct => ({
  article,
  reference,
  edition: number,
  kind,
}))

describe('the published history', () => {
  it('fits as it was written', () => {
    expect(historyFaults(rows, acts)).toEqual([])
  })

  it('shows any field that was altered behind its back', () => {
    const field = fc.constantFrom(
      ...(['validFrom', 'validTo', 'changeLine', 'reason', 'approvedBy', 'contentHash'] as const),
    )
    fc.assert(
      fc.property(fc.nat(rows.length - 1), field, fc.string(), (place, name, value) => {
        fc.pre(rows[place]?.[name] !== value)
        const altered = rows.map((row, at) => (at === place ? { ...row, [name]: value } : row))

        expect(historyFaults(altered, acts)[0]).toMatchObject({ sequence: place + 1 })
      }),
    )
  })

  it('shows words altered in the content, though every checksum was kept', () => {
    const altered = rows.map((row) =>
      row.sequence === 2 ? { ...row, content: guidance({ shortAnswer: 'Et andet.' }) } : row,
    )

    expect(historyFaults(altered, acts)).toMatchObject([{ sequence: 2, why: 'altered' }])
  })

  it('shows a row that was taken out, the last one too', () => {
    const withoutSecond = rows.filter(({ sequence }) => sequence !== 2)
    const withoutLast = rows.slice(0, -1)

    expect(historyFaults(withoutSecond, acts).map(({ why }) => why)).toEqual(['altered', 'gone'])
    expect(historyFaults(withoutLast, acts)).toMatchObject([{ edition: 3, why: 'gone' }])
  })
})
