import { describe, expect, it } from 'vitest'
import type { GuidanceContent } from '../content.ts'
import { guidance, prose } from '../guidance.fixture.ts'
import { type Around, checksOf, type Rule } from './checks.ts'
import { stopsIn } from './stops.ts'

const around: Around = {
  mandatorySelfServices: new Set(),
  contactPoints: new Map([
    ['pas', { name: 'Pas og kørekort', kind: 'queue' }],
    ['jens', { name: 'Jens Hansen', kind: 'person' }],
    ['mette', { name: 'Pladsanvisning hos Mette Holm', kind: 'queue' }],
  ]),
  inForce: new Set(['BS02']),
  takenPhrases: [],
  wanted: { from: null, to: null },
  now: new Date('2026-11-23T10:00:00Z'),
  today: '2026-11-23',
}

/** Fields at which a rule finds something. */
const fieldsOf = (
  rule: Rule,
  content: Partial<GuidanceContent> = {},
  facts: Partial<Around> = {},
): string[] =>
  checksOf(guidance(content), { ...around, ...facts })
    .filter((check) => check.rule === rule)
    .flatMap(({ findings }) => findings.map(({ field }) => field))

const link = (url: string) => ({
  root: {
    type: 'root' as const,
    children: [
      {
        type: 'paragraph' as const,
        children: [
          {
            type: 'link' as const,
            fields: { url },
            children: [{ type: 'text' as const, text: 'her' }],
          },
        ],
      },
    ],
  },
})

describe('the checks of a guidance', () => {
  it('find nothing in one that is as it should be', () => {
    const found = checksOf(guidance(), around).flatMap(({ findings }) => findings)

    expect(found).toEqual([])
  })

  it('lead to each slot that nobody has decided on', () => {
    expect(fieldsOf('slots', { shortAnswer: null, legalBasis: [] })).toEqual([
      'shortAnswer',
      'legalBasis',
    ])
  })

  it('want an alternative to self-service, and insist where that is mandatory', () => {
    const mandatorySelfServices = new Set(['bestil-tid'])

    expect(fieldsOf('exempt', { exempt: null, notRelevant: ['exempt'] })).toEqual(['exempt'])
    expect(fieldsOf('alternative', { exempt: null }, { mandatorySelfServices })).toEqual(['exempt'])
    expect(fieldsOf('alternative', { exempt: null })).toEqual([])
  })

  it.each(['Ring 33 66 33 66.', 'Ring på +45 33663366', 'Skriv til pas@solbaek.example'])(
    'take a number or address in prose for what should be a contact point: %s',
    (text) => {
      expect(fieldsOf('contacts', { exempt: prose(text) })).toEqual(['exempt'])
    },
  )

  it.each([
    'Ring 112 ved fare for liv.',
    'Satsen er 12.345.678 kr.',
    'Gælder 01.01.2026-31.12.2026.',
    'Sag 2026-12345678/1',
  ])('leave other numbers alone: %s', (text) => {
    expect(fieldsOf('contacts', { exempt: prose(text) })).toEqual([])
  })

  it('let a number stand in a ready text, which the citizen is sent', () => {
    const readyTexts = { sms: 'Ring 33 66 33 66', chat: null, emailSubject: null, emailBody: null }

    expect(fieldsOf('contacts', { readyTexts })).toEqual([])
  })

  it('stop at what looks like a CPR number, wherever it stands', () => {
    expect(fieldsOf('cpr', { citizenPhrases: ['jeg er 010180-1234'] })).toEqual(['citizenPhrases'])
    expect(fieldsOf('cpr', { exempt: prose('010180 1234') })).toEqual(['exempt'])
  })

  it('see a person as a target, in hand-over and in escalations', () => {
    const escalation = guidance().escalations.map((row) => ({ ...row, contactPoint: 'jens' }))

    expect(fieldsOf('persons', { handOver: { contactPoint: 'jens', note: null } })).toEqual([
      'handOver.contactPoint',
    ])
    expect(fieldsOf('persons', { escalations: escalation })).toEqual(['escalations.0.contactPoint'])
  })

  it('see a person in what a target is called, and in the words of an escalation', () => {
    const escalation = guidance().escalations.map((row) => ({
      ...{ ...row, contactPoint: 'mette' },
      ...{ criterion: 'Vold: ring til Jens Hansen.', clarifyFirst: ['Har Søren K. svaret?'] },
    }))

    expect(fieldsOf('persons', { escalations: escalation })).toEqual([
      'escalations.0.contactPoint',
      'escalations.0.criterion',
      'escalations.0.clarifyFirst',
    ])
    expect(fieldsOf('persons', { handOver: { contactPoint: 'mette', note: null } })).toEqual([
      'handOver.contactPoint',
    ])
  })

  it.each([
    ['Ring direkte til Jens Hansen på 3. sal.', 'Jens Hansen'],
    ['Spørg efter Mette.', 'Mette'],
    ['Sagerne ligger hos Xenia Rahbek Petersen om mandagen.', 'Xenia Rahbek Petersen'],
    ['Søren K. tager dem.', 'Søren K.'],
  ])('see a person whom a note names: %s', (note, name) => {
    const [found] = checksOf(guidance({ handOver: { contactPoint: 'pas', note } }), around)
      .filter(({ rule }) => rule === 'persons')
      .flatMap(({ findings }) => findings)

    expect(found).toMatchObject({ field: 'handOver.note' })
    expect(found?.message).toContain(name)
  })

  it('see guidance that is led to and not in force: related, answers and links', () => {
    expect(fieldsOf('links', { related: ['BS02', 'BS99'] })).toEqual(['related'])
    expect(fieldsOf('links', { exempt: link('/v/bs99') })).toEqual(['exempt'])
    expect(fieldsOf('links', { exempt: link('/v/BS02') })).toEqual([])
    expect(fieldsOf('links', { exempt: link('https://borger.dk') })).toEqual([])
  })

  it('pass over a link that cannot be read as an address', () => {
    expect(fieldsOf('links', { exempt: link('/v/%') })).toEqual([])
  })

  it('tell fees that have run out from periods that cannot be', () => {
    const term = (validFrom: string | null, validTo: string | null) => ({
      deadlinesAndFees: [
        { kind: 'fee' as const, label: 'Pas', value: '893 kr.', validFrom, validTo },
      ],
    })
    const field = ['deadlinesAndFees.0.validTo']

    expect(fieldsOf('fees', term('2025-01-01', '2026-11-22'))).toEqual(field)
    expect(fieldsOf('fees', term('2025-01-01', '2026-11-23'))).toEqual([])
    expect(fieldsOf('periods', term('2026-02-01', '2026-01-01'))).toEqual(field)
    expect(fieldsOf('periods', term('2026-01-01', '2026-01-01'))).toEqual([])
    const wanted = { from: '2026-12-01T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' }
    expect(fieldsOf('periods', {}, { wanted })).toEqual(['wantedTo'])
    const passed = { from: null, to: '2026-11-23T10:00:00.000Z' }
    expect(fieldsOf('periods', {}, { wanted: passed })).toEqual(['wantedTo'])
  })

  it('ask to shorten more than four rows', () => {
    const may = ['a', 'b', 'c', 'd', 'e']
    const mandate = { level: 'finish' as const, lookUpIn: null, may, mayNot: [] }

    expect(fieldsOf('rows', { mandate })).toEqual(['mandate.may'])
    expect(fieldsOf('rows', { mandate: { ...mandate, may: may.slice(1) } })).toEqual([])
  })

  it('say what a hard text is like', () => {
    const hard =
      'Kommunalbestyrelsen foretager konkret væsentlighedsvurdering vedrørende dispensationsansøgninger.'

    expect(fieldsOf('readability', { shortAnswer: hard })).toEqual(['shortAnswer'])
  })

  it('say what an easy text is like too', () => {
    const easy = checksOf(guidance(), around).find(({ rule }) => rule === 'readability')

    expect(easy?.holds).toMatch(/^Teksten er let at læse højt: højst LIX \d+, (let|som) /)
  })

  it('tell of words that lead elsewhere today', () => {
    const takenPhrases = [{ phrase: 'mit pas', reference: 'BS02', title: 'Pas til barn' }]

    expect(fieldsOf('phrases', {}, { takenPhrases })).toEqual(['citizenPhrases'])
  })
})

describe('what keeps a guidance from being submitted', () => {
  it('is what is missing, a CPR number and dates that contradict each other; nothing else', () => {
    const content = guidance({
      legalBasis: [],
      shortAnswer: 'Ring 33 66 33 66 til 010180-1234',
      related: ['BS99'],
    })
    const now = new Date('2026-11-23T10:00:00Z')
    const wanted = { from: '2026-12-02T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' }
    const problems = stopsIn(content, { mandatorySelfServices: new Set(), wanted, now })

    expect(problems.map(({ code, field }) => [code, field])).toEqual([
      ['slot-empty', 'legalBasis'],
      ['looks-like-cpr', 'shortAnswer'],
      ['period-invalid', 'wantedTo'],
    ])
  })
})
