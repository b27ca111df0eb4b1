import type { GuidanceContent } from './content.ts'
import type { RichText } from './rich-text.ts'

/** Prose with one paragraph for each line. */
export const prose = (...paragraphs: string[]): RichText => ({
  root: {
    type: 'root',
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      children: text === '' ? [] : [{ type: 'text', text }],
    })),
  },
})

/** A guidance that could be published as it is: fills in what a test is not about. */
export const guidance = (own: Partial<GuidanceContent> = {}): GuidanceContent => ({
  reference: 'BS01',
  kind: 'guidance',
  title: 'Forny pas',
  centre: 'borgerservice',
  topic: '23.05.07',
  authority: 'municipality',
  authorityNote: null,
  audience: ['citizen'],
  marks: ['attendance'],
  contactTypes: ['gettingStarted'],
  citizenPhrases: ['mit pas er udløbet'],
  notRelevant: [],
  ongoingCase: {
    system: 'Passystemet',
    field: 'Status',
    needsArchive: false,
    identification: 'nameAndBirthDate',
    citizenFollows: null,
    text: prose('Slå sagen op på fødselsdatoen.'),
  },
  shortAnswer: 'Bestil tid. Passet kommer med posten efter to uger.',
  askFirst: [
    {
      question: 'Er det til et barn?',
      answers: [
        {
          answer: 'Ja',
          leadsTo: 'say',
          guidance: null,
          row: null,
          say: 'Begge forældre samtykker.',
        },
        { answer: 'Nej', leadsTo: 'mandate', guidance: null, row: null, say: null },
      ],
    },
  ],
  selfServices: ['bestil-tid'],
  exempt: prose('Book tiden for borgeren.'),
  mandate: { level: 'finish', lookUpIn: null, may: ['Book en tid'], mayNot: ['Love en dato'] },
  escalations: [
    {
      criterion: 'Passet er stjålet',
      clarifyFirst: ['Er det anmeldt?'],
      action: 'callback',
      contactPoint: 'pas',
      sameDay: false,
    },
  ],
  handOver: { contactPoint: 'pas', note: null },
  deadlinesAndFees: [
    {
      kind: 'fee',
      label: 'Pas, voksen',
      value: '893 kr.',
      validFrom: '2026-01-01',
      validTo: null,
    },
  ],
  legalBasis: [{ act: 'Pasloven', section: '§ 1' }],
  specialConsiderations: null,
  readyTexts: { sms: null, chat: null, emailSubject: null, emailBody: null },
  attachments: [],
  related: [],
  ...own,
})
