import type { AnswerCard, CardContactPoint, CardSelfService } from './answer-card.ts'
import type { GuidanceContent } from './content.ts'

const content: GuidanceContent = {
  reference: 'BS01',
  kind: 'guidance',
  title: 'Pas',
  centre: 'c1',
  topic: null,
  authority: 'municipality',
  authorityNote: null,
  audience: ['citizen'],
  marks: [],
  contactTypes: [],
  citizenPhrases: [],
  notRelevant: [],
  ongoingCase: {
    system: null,
    field: null,
    needsArchive: false,
    identification: null,
    citizenFollows: null,
    text: null,
  },
  shortAnswer: 'Du søger på borger.dk.',
  askFirst: [],
  selfServices: ['s1'],
  exempt: null,
  mandate: { level: 'start', lookUpIn: null, may: [], mayNot: [] },
  escalations: [],
  handOver: { contactPoint: 'p1', note: null },
  deadlinesAndFees: [],
  legalBasis: [],
  specialConsiderations: null,
  readyTexts: { sms: null, chat: null, emailSubject: null, emailBody: null },
  attachments: [],
  related: [],
}

const selfService: CardSelfService = {
  id: 's1',
  name: 'Ansøg om pas',
  url: 'https://www.borger.dk/pas',
  authority: 'borger.dk',
  requiresMitId: true,
  mandatory: false,
  alternative: null,
  benefit: '',
  walkThrough: [],
  whenStuck: null,
}

export const openPoint: CardContactPoint = {
  id: 'p1',
  name: 'Pas og kørekort',
  kind: 'queue',
  kindLabel: 'Kø',
  number: '12 34 56 78',
  ivrChoice: null,
  mayBook: true,
  openNow: true,
  opensAt: null,
  closesAt: null,
  says: 'Åben til kl. 15.00',
  offer: {
    kind: 'transfer',
    contactPoint: 'p1',
    name: 'Pas og kørekort',
    via: false,
    number: '12 34 56 78',
    ivrChoice: null,
    says: 'Åben til kl. 15.00',
  },
  booking: {
    contactPoint: 'p1',
    name: 'Pas og kørekort',
    windows: [
      {
        from: '2026-11-24T12:00:00Z',
        to: '2026-11-24T14:00:00Z',
        says: 'i dag kl. 13–15',
      },
      {
        from: '2026-11-25T08:00:00Z',
        to: '2026-11-25T11:00:00Z',
        says: 'i morgen, onsdag, kl. 9–12',
      },
    ],
  },
}

export const closedPoint: CardContactPoint = {
  ...openPoint,
  number: null,
  openNow: false,
  says: 'Lukket nu. Åbner i morgen kl. 9.00',
  offer: {
    kind: 'callback',
    contactPoint: 'p1',
    name: 'Pas og kørekort',
    via: false,
    from: '2026-11-25T08:00:00Z',
    to: '2026-11-25T11:00:00Z',
    says: 'i morgen, onsdag, kl. 9–12',
  },
}

/** A card in force; say only what the test is about. */
export const answerCard = (
  facts: Partial<AnswerCard> = {},
  said: Partial<GuidanceContent> = {},
): AnswerCard => ({
  reference: 'BS01',
  edition: 1,
  publishedAt: '2026-01-01T08:00:00Z',
  validFrom: '2026-01-01T08:00:00Z',
  validTo: null,
  changeLine: null,
  contentHash: 'a',
  centre: { id: 'c1', name: 'Borgerservice', abbreviation: 'BORG' },
  contactPoints: [openPoint],
  selfServices: [selfService],
  titles: {},
  underReviewSince: null,
  at: '2026-11-24T09:42:00Z',
  openFlags: 0,
  isCurrent: true,
  ...facts,
  content: { ...content, reference: facts.reference ?? 'BS01', ...said },
})
