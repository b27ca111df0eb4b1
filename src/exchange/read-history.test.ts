import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../errors.ts'
import { contentHash } from '../publishing/content-hash.ts'
import { rowHashOf } from '../publishing/edition-row.ts'
import { anyHistory, historyAfter } from '../publishing/history.fixture.ts'
import { readHistory } from './read-history.ts'

type Data = Readonly<Record<string, unknown>>

const fileOf = (editions: readonly Data[], events: readonly Data[] = []): Uint8Array => {
  const rows = (type: string, all: readonly Data[]) =>
    all.map((data, at) => ({ type, data: { id: `${type}-${at}`, ...data } }))
  const history = {
    format: 'straks-history',
    rows: [...rows('edition', editions), ...rows('event', events)],
  }
  return new TextEncoder().encode(JSON.stringify(history))
}
const copied = (all: readonly object[]): Data[] => all.map((one) => ({ ...one }))
const withoutNull = (all: readonly Data[]): Data[] =>
  all.map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null)))

describe('a whole history in a file', () => {
  it('is read as it was written, whichever database it is from', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const [rows, events] = [copied(history.rows), copied(history.events)]

        expect(readHistory(fileOf(rows, events))).toHaveLength(rows.length + events.length)
        // MongoDB keeps nothing where SQLite keeps null.
        expect(readHistory(fileOf(withoutNull(rows), withoutNull(events)))).toHaveLength(
          rows.length + events.length,
        )
      }),
      { numRuns: 50 },
    )
  })

  it.each<[string, unknown]>([
    ['label', 5],
    ['kind', 'book'],
    ['validFrom', 'i går'],
    ['validTo', 'i morgen'],
    ['forced', 'ja'],
    ['reason', ['fordi']],
    ['cancels', 'den første'],
    ['approvedBy', null],
    ['approvedAt', 20261128],
    ['content', { title: 'Ikke en vejledning' }],
  ])('is refused where %s is %j, though its checksums are made to fit', (field, value) => {
    const [row] = copied(historyAfter([], [{ reference: 'BS01', what: 'force' }]).rows)
    const altered: Data = { ...row, [field]: value }
    const resealed = { ...altered, contentHash: contentHash(altered.content) }
    const sealed = { ...resealed, rowHash: rowHashOf(resealed) }

    expect(readHistory(fileOf([row ?? {}]))).toHaveLength(1)
    expect(() => readHistory(fileOf([sealed]))).toThrow(Refusal)
  })
})
