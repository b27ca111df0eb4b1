import { describe, expect, it } from 'vitest'
import type { Article } from '../../collections/payload-types.ts'
import { contentHash } from './content-hash.ts'
import { contentOf, type Names, pointersOf } from './content-of.ts'

const names: Names = {
  references: new Map([
    ['id-of-bs02', 'BS02'],
    ['id-of-bs03', 'BS03'],
  ]),
  topics: new Map([['id-of-topic', '23.05.07']]),
}

const identity = { reference: 'BS01', title: 'Forny pas', centre: 'borgerservice' }
const article = (own: Partial<Article> = {}): Partial<Article> => ({ ...identity, ...own })
const content = (own: Partial<Article> = {}) => contentOf(article(own), names)

const dates = { updatedAt: '2026-06-01T10:00:00.000Z', createdAt: '2026-06-01T10:00:00.000Z' }
const centre = { id: 'borgerservice', name: 'Borgerservice', abbreviation: 'BS', ...dates }
const topic = { id: 'id-of-topic', number: '23.05.07', title: 'Pas', ...dates }
const contactPoint = {
  ...{ id: 'pas', name: 'Pas', key: 'pas', kind: 'queue' as const },
  ...{ centre: 'borgerservice', ...dates },
}
const selfService = {
  ...{ id: 'bestil-tid', name: 'Bestil tid', key: 'bestil-tid', url: 'https://borger.dk' },
  ...{ authority: 'Kommunen', benefit: 'Hurtigt', ...dates },
}
const otherArticle: Article = {
  ...{ id: 'id-of-bs02', reference: 'BS02', title: 'Stjålet pas', kind: 'guidance', centre },
  ...dates,
}

const prose = (...paragraphs: string[]) => ({
  root: {
    type: 'root',
    children: paragraphs.map((words) => ({
      type: 'paragraph',
      version: 1,
      children: words === '' ? [] : [{ type: 'text', text: words }],
    })),
    direction: null,
    format: '' as const,
    indent: 0,
    version: 1,
  },
})

const fee = { kind: 'fee', label: 'Pas', value: '893 kr.' } as const
const question = { question: 'Barn?', answers: [{ answer: 'Ja', leadsTo: 'mandate' as const }] }

/** Two working copies that say the same, though they are not stored the same. */
const sameMeaning: readonly [string, Partial<Article>, Partial<Article>][] = [
  ['an empty text and none', { shortAnswer: '' }, { shortAnswer: null }],
  ['a text never written and none', {}, { shortAnswer: null, topic: null, exempt: null }],
  ['a group never opened and one left empty', {}, { ongoingCase: { system: '', text: null } }],
  ['a group never opened and one with no ticks', {}, { ongoingCase: { needsArchive: false } }],
  ['a list never opened and an empty one', {}, { askFirst: [], related: [], audience: [] }],
  ['a list that is null and an empty one', { escalations: null }, { escalations: [] }],
  ['empty lines and none', { citizenPhrases: ['', ' '] }, { citizenPhrases: [] }],
  [
    'rows with one id and with another',
    { askFirst: [{ id: '1', ...question }] },
    { askFirst: [{ id: '2', ...question }] },
  ],
  [
    'answers with an id and without',
    { askFirst: [{ question: 'Barn?', answers: [{ id: '1', answer: 'Ja' }] }] },
    { askFirst: [{ question: 'Barn?', answers: [{ answer: 'Ja' }] }] },
  ],
  ['a centre and its id', { centre }, { centre: 'borgerservice' }],
  ['a topic and its id', { topic }, { topic: 'id-of-topic' }],
  ['a self-service and its id', { selfServices: [selfService] }, { selfServices: ['bestil-tid'] }],
  ['related guidance and its id', { related: [otherArticle] }, { related: ['id-of-bs02'] }],
  [
    'a contact point and its id',
    { handOver: { contactPoint }, escalations: [{ criterion: 'Stjålet', contactPoint }] },
    {
      handOver: { contactPoint: 'pas' },
      escalations: [{ criterion: 'Stjålet', contactPoint: 'pas' }],
    },
  ],
  ['prose of empty paragraphs and none', { exempt: prose('', ' ') }, { exempt: null }],
  ['prose with an empty paragraph last', { exempt: prose('Book', '') }, { exempt: prose('Book') }],
  ['prose with one between', { exempt: prose('a', '', 'b') }, { exempt: prose('a', 'b') }],
  [
    'a day at midnight and the same day at noon',
    { deadlinesAndFees: [{ ...fee, validFrom: '2026-01-01T00:00:00.000Z' }] },
    { deadlinesAndFees: [{ ...fee, validFrom: '2026-01-01T12:00:00.000Z' }] },
  ],
  [
    'a day with an hour and without',
    { deadlinesAndFees: [{ ...fee, validTo: '2026-12-31T22:59:59.999Z' }] },
    { deadlinesAndFees: [{ ...fee, validTo: '2026-12-31' }] },
  ],
  [
    'an answer that no longer leads where it once did',
    { askFirst: [{ answers: [{ leadsTo: 'say', say: 'Ja', guidance: 'id-of-bs02', row: 1 }] }] },
    { askFirst: [{ answers: [{ leadsTo: 'say', say: 'Ja' }] }] },
  ],
  [
    'what stands around the text',
    { state: 'published', changeLine: 'Ny takst', reviewDate: '2027-01-01', changedBy: ['rikke'] },
    {},
  ],
]

describe('a day', () => {
  it.each([
    ['at 23.30 UTC in winter', '2026-01-14T23:30:00.000Z', '2026-01-15'],
    ['at 23.30 UTC in summer', '2026-07-14T23:30:00.000Z', '2026-07-15'],
    ['at 22.30 UTC in winter', '2026-01-14T22:30:00.000Z', '2026-01-14'],
    ['at midnight before the clocks go forward', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['at the last moment of that day', '2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['at midnight before they go back', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['at the last moment of that day', '2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['written without an hour', '2026-03-29', '2026-03-29'],
  ])('is the one in Denmark: %s', (_when, stored, date) => {
    const [term] = content({
      deadlinesAndFees: [{ ...fee, validFrom: stored, validTo: stored }],
    }).deadlinesAndFees

    expect(term).toMatchObject({ validFrom: date, validTo: date })
  })
})

describe('the content of a working copy', () => {
  it.each(sameMeaning)('is the same for %s', (_what, one, other) => {
    expect(content(one)).toEqual(content(other))
    expect(contentHash(content(one))).toBe(contentHash(content(other)))
  })

  it.each<[string, Partial<Article>, Partial<Article>]>([
    ['another word', { shortAnswer: 'Ja' }, { shortAnswer: 'Nej' }],
    ['another day', { deadlinesAndFees: [{ validTo: '2026-12-31' }] }, { deadlinesAndFees: [{}] }],
    [
      'another number',
      { handOver: { contactPoint: 'pas' } },
      { handOver: { contactPoint: 'mit' } },
    ],
    ['a slot marked', { notRelevant: ['exempt'] }, { notRelevant: [] }],
    ['another paragraph', { exempt: prose('a', 'b') }, { exempt: prose('a b') }],
    ['another order', { citizenPhrases: ['a', 'b'] }, { citizenPhrases: ['b', 'a'] }],
    [
      'another place to go',
      { askFirst: [{ answers: [{ leadsTo: 'escalation', row: 1 }] }] },
      { askFirst: [{ answers: [{ leadsTo: 'escalation', row: 2 }] }] },
    ],
  ])('is another for %s', (_what, one, other) => {
    expect(contentHash(content(one))).not.toBe(contentHash(content(other)))
  })

  it('says nothing as null or an empty list, and leaves nothing out', () => {
    expect(contentOf({}, names)).toMatchObject({
      reference: '',
      centre: null,
      shortAnswer: null,
      notRelevant: [],
      ongoingCase: { system: null, needsArchive: false, text: null },
      mandate: { level: null, may: [] },
      readyTexts: { sms: null, chat: null, emailSubject: null, emailBody: null },
      attachments: [],
      related: [],
    })
  })

  it('names other guidance by reference and the topic by number', () => {
    const own: Partial<Article> = {
      topic: 'id-of-topic',
      related: ['id-of-bs03', 'id-of-bs02'],
      askFirst: [{ answers: [{ answer: 'Ja', leadsTo: 'guidance', guidance: 'id-of-bs02' }] }],
    }

    expect(content(own)).toMatchObject({
      topic: '23.05.07',
      related: ['BS03', 'BS02'],
      askFirst: [{ answers: [{ guidance: 'BS02' }] }],
    })
  })

  it('leaves out related guidance that is no more', () => {
    expect(content({ related: ['deleted', 'id-of-bs02'] }).related).toEqual(['BS02'])
  })

  // Articles come here before Payload's own validation, so the types promise too much.
  const sent = (own: object): Partial<Article> => ({ ...identity, ...own })
  const heading = { root: { type: 'root', children: [{ type: 'heading', children: [] }] } }
  const refusal = (code: string, field: string) =>
    expect.objectContaining({ problems: [{ code, field }] }) as unknown

  it.each([
    ['exempt', { exempt: heading }],
    ['specialConsiderations', { specialConsiderations: heading }],
    ['ongoingCase.text', { ongoingCase: { text: heading } }],
  ])('is not made of prose outside the allow-list: %s', (field, own) => {
    expect(() => contentOf(sent(own), names)).toThrow(refusal('link-not-allowed', field))
  })

  it.each([
    ['kind', { kind: 'essay' }],
    ['audience.1', { audience: ['citizen', 'nobody'] }],
    [
      'askFirst.0.answers.0.row',
      { askFirst: [{ answers: [{ leadsTo: 'escalation', row: 1.5 }] }] },
    ],
  ])('is not made of a value that the field cannot have: %s', (field, own) => {
    expect(() => contentOf(sent(own), names)).toThrow(refusal('bad-input', field))
  })
})

describe('what a working copy points to', () => {
  it('is found in every place, as an id or as the record itself', () => {
    const pointers = pointersOf({
      topic,
      related: [otherArticle, 'id-of-bs03'],
      askFirst: [{ answers: [{ guidance: 'id-of-bs04' }, { guidance: null }] }, { answers: null }],
    })

    expect(pointers).toEqual({
      articles: ['id-of-bs02', 'id-of-bs03', 'id-of-bs04'],
      topics: ['id-of-topic'],
    })
  })
})
