import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentHash } from '../publishing/content-hash.ts'
import { guidance, prose } from '../publishing/guidance.fixture.ts'
import { readCells, writeCells, writeValues } from './article-cells.ts'
import { columns, nothingSaid, type Portable } from './columns.ts'
import { byteOrderMark, csvLine, readCsv } from './csv.ts'
import { anyPortable } from './portable.fixture.ts'
import { readJsonRows } from './read-json-rows.ts'
import type { TableRow } from './table.ts'

const headings = columns.map(({ heading }) => heading)
const filled = (portable: Portable) =>
  new Map([...writeCells(portable)].filter(([, cell]) => cell !== ''))
const said = (own: Parameters<typeof guidance>[0] = {}): Portable => ({
  ...nothingSaid(),
  content: guidance(own),
})
const hashOf = (row: TableRow | undefined) => {
  const { portable, problems } = readCells(row?.cells ?? new Map(), headings)
  expect(problems).toEqual([])
  return contentHash(portable)
}

describe('a guidance in cells', () => {
  it('comes back as the very same guidance, whatever it says', () => {
    fc.assert(
      fc.property(anyPortable, (portable) => {
        const { portable: back, problems } = readCells(filled(portable), headings)

        expect(problems).toEqual([])
        expect(contentHash(back)).toBe(contentHash(portable))
      }),
      { numRuns: 500 },
    )
  })

  it('comes back from CSV and from JSON with the same hash', () => {
    fc.assert(
      fc.property(anyPortable, (portable) => {
        fc.pre(filled(portable).size > 0)
        const cells = [...writeCells(portable).values()]
        const csv = byteOrderMark + csvLine(headings) + csvLine(cells)
        const json = JSON.stringify([writeValues(portable)])

        expect(hashOf(readCsv(csv).rows[0])).toBe(contentHash(portable))
        expect(hashOf(readJsonRows(json).rows[0])).toBe(contentHash(portable))
      }),
      { numRuns: 300 },
    )
  })

  it('is plain text for what people write', () => {
    const cells = writeCells(
      said({ exempt: null, notRelevant: ['exempt'], citizenPhrases: ['mit pas', 'nyt pas'] }),
    )

    expect(Object.fromEntries([...cells].filter(([, cell]) => cell !== ''))).toMatchObject({
      Nummer: 'BS01',
      Art: 'Vejledning',
      'Borgerens ord': 'mit pas\nnyt pas',
      'Spørg først':
        'Er det til et barn?\n- Ja | Sig det her |  | Begge forældre samtykker.\n- Nej | Det må kontaktcentret',
      'Hvis fritaget / kan ikke selv': 'ikke relevant',
      'Giv videre når': 'Passet er stjålet | Tilbagekald | pas\n- Er det anmeldt?',
      'Frister og takster': 'Takst | Pas, voksen | 893 kr. | 2026-01-01',
      Lovgrundlag: 'Pasloven | § 1',
    })
    expect(cells.get('Ikke relevante felter')).toBe('')
  })

  it('keeps what stands in columns that the file has not', () => {
    const before = said({ exempt: prose('Book tiden.'), notRelevant: ['legalBasis'] })
    const cells = new Map<string, unknown>([['Kort svar', 'Bestil tid.']])

    const { portable } = readCells(cells, ['Kort svar', 'Titel'], before)

    expect(portable.content).toEqual({ ...before.content, shortAnswer: 'Bestil tid.' })
  })

  it('empties what stands empty, and takes a mark away where text has come', () => {
    const before = said({ notRelevant: ['exempt', 'legalBasis'], shortAnswer: 'Ja.' })
    const cells = new Map<string, unknown>([['Hvis fritaget / kan ikke selv', 'Book tiden.']])

    const { portable } = readCells(cells, ['Kort svar', 'Hvis fritaget / kan ikke selv'], before)

    expect(portable.content.shortAnswer).toBeNull()
    expect(portable.content.notRelevant).toEqual(['legalBasis'])
  })

  it.each([
    ['Art', 'Bog', 'cell-invalid'],
    ['Målgruppe', 'Borger\nMarsmand', 'cell-invalid'],
    ['Spørg først', '- Ja | Selvbetjening', 'cell-invalid'],
    ['Spørg først', 'Barn?\n- Ja | Ud i skoven', 'cell-invalid'],
    ['Spørg først', 'Barn?\n- Ja | Selvbetjening | BS02', 'cell-invalid'],
    ['Spørg først', 'Barn?\n- Ja | En række i "Giv videre når" | anden', 'cell-invalid'],
    ['Giv videre når', 'Stjålet | Tilbagekald | pas | snart', 'cell-invalid'],
    ['Giv videre når', 'a | Tilbagekald | b | samme dag | e', 'cell-invalid'],
    ['Frister og takster', 'Takst | Pas | 893 kr. | 31.02.2026', 'cell-invalid'],
    ['Kontroldato', 'næste år', 'cell-invalid'],
    ['Igangværende sag? Kræver sagsarkiv', 'måske', 'cell-invalid'],
    ['Hvis fritaget / kan ikke selv', '[her](javascript:alert(1))', 'link-not-allowed'],
    [
      'Hvis fritaget / kan ikke selv',
      'json:{"root":{"type":"root","children":[{"type":"table"}]}}',
      'cell-invalid',
    ],
    ['Hvis fritaget / kan ikke selv', 'json:{', 'cell-invalid'],
    ['Kort svar', 'a\0b', 'cell-invalid'],
    ['Kort svar', 'json:"a\\u0000b"', 'cell-invalid'],
    ['Kort svar', '\ud83d', 'cell-invalid'],
    ['Kort svar', 'a'.repeat(40_001), 'cell-invalid'],
    ['Borgerens ord', { list: 'no' }, 'cell-invalid'],
  ])('is refused at the column %s for %j', (heading, cell, code) => {
    const { problems } = readCells(new Map([[heading, cell]]), headings)

    expect(problems).toMatchObject([{ code, heading }])
  })
})
