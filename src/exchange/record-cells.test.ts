import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactPointKind, type PortableContactPoint } from './contact-point-kind.ts'
import { byteOrderMark, csvLine, readCsv } from './csv.ts'
import { namedRecords } from './directory.ts'
import { readJsonRows } from './read-json-rows.ts'
import { cellsOf, changesBetween, recordIn } from './record-columns.ts'
import type { Keyed, RecordKind } from './record-kind.ts'
import { anyContactPoint, anySelfService } from './records.fixture.ts'
import { selfServiceKind } from './self-service-kind.ts'

const headingsOf = <Portable extends Keyed>({ columns }: RecordKind<Portable>) =>
  columns.map(({ heading }) => heading)

function throughCsv<Portable extends Keyed>(kind: RecordKind<Portable>, portable: Portable) {
  const cells = [...cellsOf(kind.columns, portable).values()]
  const csv = byteOrderMark + csvLine(headingsOf(kind)) + csvLine(cells)
  const { headings, rows } = readCsv(csv)
  return recordIn(kind.columns, rows[0]?.cells ?? new Map(), headings, kind.nothing())
}

const point = (own: Partial<PortableContactPoint> = {}): PortableContactPoint => ({
  ...contactPointKind.nothing(),
  ...{ key: 'pas', name: 'Pas', centre: 'BORG', ...own },
})
const readPoint = (cells: Record<string, unknown>, before = point()) =>
  recordIn(contactPointKind.columns, new Map(Object.entries(cells)), Object.keys(cells), before)

describe('a record in a file', () => {
  it('comes back from CSV as the very same contact point, whatever it says', () => {
    fc.assert(
      fc.property(anyContactPoint, (portable) => {
        expect(throughCsv(contactPointKind, portable)).toEqual({ portable, problems: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('comes back from CSV as the very same self-service, whatever it says', () => {
    fc.assert(
      fc.property(anySelfService, (portable) => {
        expect(throughCsv(selfServiceKind, portable)).toEqual({ portable, problems: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('shows a change wherever two differ, and none where they do not', () => {
    fc.assert(
      fc.property(anyContactPoint, anyContactPoint, (one, other) => {
        const { columns } = contactPointKind
        const differing = columns.filter(
          ({ field }) => JSON.stringify(one[field]) !== JSON.stringify(other[field]),
        )

        expect(changesBetween(columns, one, one)).toEqual([])
        expect(changesBetween(columns, one, other).map(({ heading }) => heading)).toEqual(
          differing.map(({ heading }) => heading),
        )
      }),
    )
  })

  it('is plain text for what people write', () => {
    const cells = cellsOf(
      contactPointKind.columns,
      point({
        hours: [
          { days: ['mon', 'tue', 'wed'], opensAt: '09:00', closesAt: '15:00', contactTypes: [] },
          { days: ['thu', 'sat'], opensAt: '09:00', closesAt: '17:00', contactTypes: ['received'] },
        ],
        closures: [{ from: '2026-12-28', to: '2026-12-30', reason: 'Jul' }],
        mayBook: true,
        callbackWindowHours: 2.5,
      }),
    )

    expect(Object.fromEntries(cells)).toMatchObject({
      Art: 'Kø',
      Åbningstider:
        'mandag-onsdag | 09:00 | 15:00\ntorsdag, lørdag | 09:00 | 17:00 | Har I modtaget?',
      'Lukket i perioder': '2026-12-28 | 2026-12-30 | Jul',
      'Holder lukket på helligdage': 'ja',
      'Må booke tilbagekald': 'ja',
      'Længste tidsrum for tilbagekald (timer)': '2,5',
      Nummer: '',
    })
  })

  it('is told in words where two are compared', () => {
    const before = point({ lastVerified: '2026-11-02' })
    const after = point({
      lastVerified: null,
      hours: [
        { days: ['mon', 'tue', 'wed'], opensAt: '09:00', closesAt: '15:00', contactTypes: [] },
        { days: ['thu'], opensAt: '09:00', closesAt: '17:00', contactTypes: ['received'] },
      ],
      closures: [
        { from: '2026-12-28', to: '2026-12-30', reason: 'Jul' },
        { from: '2027-06-05', to: '2027-06-05', reason: null },
      ],
      mayBook: true,
    })

    expect(changesBetween(contactPointKind.columns, before, after)).toEqual([
      {
        heading: 'Åbningstider',
        before: '',
        after: 'mandag-onsdag: 09:00-15:00\ntorsdag: 09:00-17:00, kun: Har I modtaget?',
      },
      {
        heading: 'Lukket i perioder',
        before: '',
        after: '28. december 2026 til 30. december 2026: Jul\n5. juni 2027',
      },
      { heading: 'Må booke tilbagekald', before: 'nej', after: 'ja' },
      { heading: 'Sidst kontrolleret', before: '2. november 2026', after: '' },
    ])
  })

  it('is read as people write it by hand', () => {
    const { portable, problems } = readPoint({
      Åbningstider: 'Mandag - fredag | 9.00 | 15.30\nlørdag|10:00|12:00',
      'Lukket i perioder': '24.12.2026 | 26-12-2026 | Jul\n5.6.2026',
      'Må booke tilbagekald': 'x',
      'Sidst kontrolleret': '1.11.2026',
    })

    expect(problems).toEqual([])
    expect(portable).toMatchObject({
      hours: [
        { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opensAt: '09:00', closesAt: '15:30' },
        { days: ['sat'], opensAt: '10:00', closesAt: '12:00' },
      ],
      closures: [
        { from: '2026-12-24', to: '2026-12-26', reason: 'Jul' },
        { from: '2026-06-05', to: '2026-06-05', reason: null },
      ],
      mayBook: true,
      lastVerified: '2026-11-01',
    })
  })

  it('keeps what stands in columns that the file has not, and what an empty cell may not empty', () => {
    const before = point({ number: '55 50 12 10', ivrChoice: '2', keepsPublicHolidays: false })

    const { portable } = readPoint(
      { Tastevalg: '', Navn: '', 'Holder lukket på helligdage': '' },
      before,
    )

    expect(portable).toEqual({ ...before, ivrChoice: null })
  })

  it.each([
    ['Art', 'Telefon'],
    ['Åbningstider', 'mandag-lokumsdag | 09:00 | 15:00'],
    ['Åbningstider', 'fredag-mandag | 09:00 | 15:00'],
    ['Åbningstider', 'mandag | 09:00 | 15:00 | Kaffe'],
    ['Åbningstider', 'mandag | 09:00 | 15:00 | | mere'],
    ['Lukket i perioder', '31.02.2026 | 1.3.2026'],
    ['Lukket i perioder', 'jul'],
    ['Holder lukket på helligdage', 'måske'],
    ['Længste tidsrum for tilbagekald (timer)', 'to'],
    ['Sidst kontrolleret', 'i går'],
    ['Åbningstider', 'json:[{"days":["mon"]}]'],
    ['Nummer', 'a\0b'],
  ])('is refused at the column %s for %j', (heading, cell) => {
    expect(readPoint({ [heading]: cell }).problems).toMatchObject([
      { code: 'cell-invalid', heading },
    ])
  })

  it('comes from JSON too', () => {
    const json = JSON.stringify([{ Nøgle: 'pas', Åbningstider: [] }])
    const { headings, rows } = readJsonRows(json)

    const { portable } = recordIn(
      contactPointKind.columns,
      rows[0]?.cells ?? new Map(),
      headings,
      point({ number: '1' }),
    )

    expect(portable).toEqual(point({ number: '1' }))
  })
})

describe('what a contact point points to', () => {
  const known = (records: ReturnType<typeof namedRecords>) => (word: string) => {
    const id = records.idOf(word)
    return id === undefined ? undefined : records.keyOf(id)
  }
  const centres = namedRecords([{ id: '1', words: ['BORG', 'Borgerservice'] }])
  const contactPoints = namedRecords([{ id: '2', words: ['vagt', 'Borgerservice vagt'] }])
  const called = (own: Partial<PortableContactPoint>) =>
    contactPointKind.called(point(own), {
      centre: known(centres),
      contactPoint: known(contactPoints),
    })

  it('is called by key or by name, and kept by key', () => {
    expect(called({ centre: 'borgerservice', fallback: 'Borgerservice vagt' })).toEqual({
      portable: point({ centre: 'BORG', fallback: 'vagt' }),
      problems: [],
    })
  })

  it('is told of where there is none', () => {
    const { problems } = called({ centre: 'Rumfart', fallback: 'månen' })

    expect(problems).toMatchObject([
      { code: 'unknown-reference', heading: 'Fagcenter' },
      { code: 'unknown-reference', heading: 'Når her er lukket' },
    ])
  })
})
