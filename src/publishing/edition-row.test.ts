import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentHash } from './content-hash.ts'
import { type Act, approver, hour, rowsAfter } from './edition.fixture.ts'
import { brokenLinks, type EditionRow, rowHashOf } from './edition-row.ts'
import { guidance, prose } from './guidance.fixture.ts'

const withdrawn: Act = { isWithdrawal: true, reason: 'Satsen er forkert' }

const anyHistory = fc
  .array(
    fc.record({ isWithdrawal: fc.boolean(), title: fc.constantFrom('Forny pas', 'Nyt pas') }),
    { minLength: 1, maxLength: 6 },
  )
  .map((acts) =>
    rowsAfter(
      acts.map(({ isWithdrawal, title }) => ({ isWithdrawal, content: guidance({ title }) })),
    ),
  )

/** Every way to change one field behind the system's back; each gives another value. */
const tamperings: readonly [field: string, change: (row: EditionRow) => Partial<EditionRow>][] = [
  ['article', ({ article }) => ({ article: `${article}-other` })],
  ['reference', ({ reference }) => ({ reference: `${reference}1` })],
  ['sequence', ({ sequence }) => ({ sequence: sequence + 10 })],
  ['number', ({ number }) => ({ number: number + 1 })],
  ['kind', ({ kind }) => ({ kind: kind === 'edition' ? 'withdrawal' : 'edition' })],
  ['validFrom', () => ({ validFrom: hour(-24).toISOString() })],
  ['validTo', () => ({ validTo: hour(48).toISOString() })],
  ['changeLine', () => ({ changeLine: 'Ny takst' })],
  ['reason', ({ reason }) => ({ reason: `${reason ?? ''}!` })],
  ['forced', ({ forced }) => ({ forced: !forced })],
  ['content', ({ content }) => ({ content: content ? null : guidance() })],
  ['a text', () => ({ content: guidance({ shortAnswer: 'Passet koster 1 krone.' }) })],
  ['a word', () => ({ content: guidance({ exempt: prose('Book ikke tiden for borgeren.') }) })],
  ['cancels', ({ cancels }) => ({ cancels: (cancels ?? 0) + 1 })],
  ['successor', ({ successor }) => ({ successor: `${successor ?? ''}BS09` })],
  ['contentHash', () => ({ contentHash: contentHash('other') })],
  ['previousHash', () => ({ previousHash: contentHash('other') })],
  ['rowHash', () => ({ rowHash: contentHash('other') })],
  ['approvedBy', () => ({ approvedBy: 'someone-else' })],
  ['approvedByName', ({ approvedByName }) => ({ approvedByName: `${approvedByName}!` })],
  ['label', ({ label }) => ({ label: `${label}!` })],
  ['form', () => ({ form: null })],
  ['approvedAt', () => ({ approvedAt: hour(-24).toISOString() })],
]

const numbers = (rows: readonly EditionRow[]) => rows.map(({ number }) => number)

describe('an edition', () => {
  it('is numbered from 1', () => {
    expect(numbers(rowsAfter([{}, {}, {}]))).toEqual([1, 2, 3])
  })

  it('goes on from the highest number after a withdrawal, which carries the one it withdraws', () => {
    const rows = rowsAfter([{}, {}, withdrawn, {}])

    expect(numbers(rows)).toEqual([1, 2, 2, 3])
    expect(rows.map(({ kind }) => kind)).toEqual(['edition', 'edition', 'withdrawal', 'edition'])
  })

  it('that is cancelled keeps its number, and the next goes on from it', () => {
    const rows = rowsAfter([{}, { validFrom: hour(9) }, { cancels: 2, reason: 'Udskudt' }, {}])

    expect(numbers(rows)).toEqual([1, 2, 2, 3])
    expect(rows[2]).toMatchObject({ kind: 'cancellation', cancels: 2, content: null })
  })

  it('written before rows could cancel or be succeeded keeps its checksum', () => {
    const [row] = rowsAfter([{}])
    const { cancels, successor, ...before } = { ...row }

    expect([cancels, successor]).toEqual([null, null])
    expect(rowHashOf(before)).toBe(row?.rowHash)
  })

  it('stands in sequence with no hole', () => {
    fc.assert(
      fc.property(anyHistory, (rows) => {
        expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_row, index) => index + 1))
      }),
    )
  })

  it('carries the content, its hash, who approved it and when', () => {
    const content = guidance({ title: 'Nyt pas' })

    const [row] = rowsAfter([{ content, at: hour(9), changeLine: 'Ny takst', reason: 'Haster' }])

    expect(row).toMatchObject({
      content,
      contentHash: contentHash(content),
      approvedBy: approver.id,
      approvedAt: '2026-06-01T09:00:00.000Z',
      changeLine: 'Ny takst',
      reason: 'Haster',
    })
  })

  it('holds from the moment it was approved, unless it was planned', () => {
    const [now, planned] = rowsAfter([{ at: hour(9) }, { at: hour(9), validFrom: hour(12) }])

    expect(now?.validFrom).toBe(hour(9).toISOString())
    expect(planned?.validFrom).toBe(hour(12).toISOString())
  })

  it('never holds from before it was approved', () => {
    const [row] = rowsAfter([{ at: hour(9), validFrom: hour(8) }])

    expect(row?.validFrom).toBe(hour(9).toISOString())
  })

  it('says until when it holds, or nothing', () => {
    const [limited, unlimited] = rowsAfter([{ validTo: hour(48) }, {}])

    expect(limited?.validTo).toBe(hour(48).toISOString())
    expect(unlimited?.validTo).toBeNull()
  })
})

describe('a withdrawal', () => {
  it('holds from now on and carries no content', () => {
    const [, row] = rowsAfter([{}, { ...withdrawn, at: hour(9) }])

    expect(row).toMatchObject({
      validFrom: hour(9).toISOString(),
      validTo: null,
      content: null,
      contentHash: null,
      reason: 'Satsen er forkert',
    })
  })
})

describe('the chain', () => {
  it('links each row to the one before', () => {
    fc.assert(
      fc.property(anyHistory, (rows) => {
        const before = [null, ...rows.map(({ rowHash }) => rowHash)].slice(0, -1)

        expect(rows.map(({ previousHash }) => previousHash)).toEqual(before)
      }),
    )
  })

  it('holds for what was published, in whatever order and with whatever keys it is read', () => {
    fc.assert(
      fc.property(anyHistory, (rows) => {
        const read = rows.toReversed().map((row) => ({
          ...row,
          content: row.content && reordered(row.content),
        }))

        expect(brokenLinks(read)).toEqual([])
      }),
    )
  })

  it('held before names were hashed, and holds so for rows written then', () => {
    const [row] = rowsAfter([{}])
    const { form: _form, ...older } = { ...row, approvedByName: 'Rikke' }
    const rowHash = rowHashOf(older)

    expect(rowHashOf({ ...older, form: null, approvedByName: 'Rikke Holm' })).toBe(rowHash)
  })

  it.each(tamperings)('shows the row in which %s was changed', (_field, change) => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), (rows, nth) => {
        const tampered = rows.map((row, index) =>
          index === nth % rows.length ? { ...row, ...change(row) } : row,
        )
        const sequence = tampered[nth % rows.length]?.sequence

        expect(brokenLinks(tampered)).toContain(sequence)
      }),
      { numRuns: 40 },
    )
  })

  const resealed = tamperings.filter(([field]) => field !== 'rowHash')

  it.each(resealed)('shows a changed row though its checksum was made anew: %s', (_, change) => {
    const rows = rowsAfter([{}, {}, {}]).map((row) => {
      if (row.sequence !== 2) return row
      const changed = { ...row, ...change(row) }
      return { ...changed, rowHash: rowHashOf(changed) }
    })

    expect(brokenLinks(rows)).not.toEqual([])
  })

  it('shows a changed row though the link of the next one was mended too', () => {
    const [first, second] = rowsAfter([{}, {}])
    if (!first || !second) throw new Error('two rows were asked for')
    const changed = { ...first, content: guidance({ shortAnswer: 'Passet koster 1 krone.' }) }
    const resealed = { ...changed, rowHash: rowHashOf(changed) }

    expect(brokenLinks([resealed, { ...second, previousHash: resealed.rowHash }])).toEqual([2])
  })

  it('shows rows that were removed before another', () => {
    fc.assert(
      fc.property(anyHistory, fc.array(fc.boolean()), (rows, kept) => {
        const left = rows.filter((_row, index) => kept[index] || index === rows.length - 1)
        fc.pre(left.length < rows.length)

        expect(brokenLinks(left)).not.toEqual([])
      }),
    )
  })

  it('shows a row that was slipped in twice', () => {
    const [first, second] = rowsAfter([{}, {}])

    expect(brokenLinks([first, second, second].filter((row) => row !== undefined))).toEqual([2])
  })
})

function reordered<Content extends object>(content: Content): Content {
  const turned: Content = { ...content }
  for (const key of Object.keys(content).toReversed()) {
    const held: unknown = Reflect.get(content, key)
    Reflect.deleteProperty(turned, key)
    Reflect.set(turned, key, held)
  }
  return turned
}
