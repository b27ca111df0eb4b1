import type { AnswerCard } from './answer-card.ts'
import { answerCard, openPoint } from './card.fixture.ts'
import type { GuidanceContent } from './content.ts'
import { pointsIn } from './drawn-in.ts'
import { guidance } from './guidance.fixture.ts'
import type { RichText } from './rich-text.ts'

/** Prose with everything that prose may hold, as the editor keeps it. */
const wholeProse = (text: string): RichText => ({
  root: {
    ...{ type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 },
    ...{ textFormat: 0, textStyle: '' },
    children: [
      {
        ...{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0 },
        ...{ textFormat: 0, textStyle: '' },
        children: [
          {
            ...{ type: 'text', version: 1, format: 1, detail: 0, mode: 'normal', style: '' },
            text,
          },
          { type: 'linebreak', version: 1 },
          {
            ...{ type: 'link', version: 3, direction: 'ltr', format: '', indent: 0, id: 'a' },
            fields: { linkType: 'custom', newTab: false, url: 'https://www.borger.dk/pas' },
            children: [{ type: 'text', version: 1, format: 0, text: 'borger.dk' }],
          },
        ],
      },
      {
        ...{ type: 'list', version: 1, direction: 'ltr', format: '', indent: 0 },
        ...{ listType: 'bullet', start: 1, tag: 'ul' },
        children: [
          {
            ...{ type: 'listitem', version: 1, direction: 'ltr', format: '', indent: 0 },
            ...{ value: 1, checked: false },
            children: [{ type: 'text', version: 1, format: 0, text: 'Først' }],
          },
        ],
      },
    ],
  },
})

/** A content with something in every field there is: none is empty, so none can be overlooked. */
export const wholeContent = (): GuidanceContent =>
  guidance({
    authorityNote: 'Rigspolitiet trykker passet',
    notRelevant: ['legalBasis'],
    ongoingCase: {
      system: 'Passystemet',
      field: 'Status',
      needsArchive: true,
      identification: 'nameAndBirthDate',
      citizenFollows: 'på borger.dk',
      text: wholeProse('Slå op'),
    },
    askFirst: [
      {
        question: 'Er det til et barn?',
        answers: [{ answer: 'Ja', leadsTo: 'guidance', guidance: 'BS02', row: 1, say: 'Vent.' }],
      },
    ],
    exempt: wholeProse('Book tiden'),
    mandate: {
      level: 'finish',
      lookUpIn: 'kalenderen',
      may: ['Book en tid'],
      mayNot: ['Love en dato'],
    },
    handOver: { contactPoint: 'pas', note: 'Sig navnet' },
    deadlinesAndFees: [
      {
        kind: 'fee',
        label: 'Pas, voksen',
        value: '893 kr.',
        validFrom: '2026-01-01',
        validTo: '2026-12-31',
      },
    ],
    specialConsiderations: wholeProse('Tal langsomt'),
    readyTexts: { sms: 'Kort', chat: 'Hej', emailSubject: 'Pas', emailBody: 'Kære borger' },
    attachments: [{ name: 'Samtykke', url: 'https://www.borger.dk/samtykke' }],
    related: ['BS03'],
  })

/** A card with all that a content draws in; each record is named after its id. */
export const cardWith = (content: GuidanceContent): AnswerCard => ({
  ...answerCard({
    reference: content.reference,
    centre: { id: content.centre ?? '', name: `Center ${content.centre ?? ''}`, abbreviation: '' },
    contactPoints: pointsIn(content).map((id) => ({ ...openPoint, id, name: `Kø ${id}` })),
    selfServices: content.selfServices.map((id) => ({
      ...{ id, name: `Løsning ${id}`, url: 'https://www.borger.dk/pas', authority: '' },
      ...{ requiresMitId: false, mandatory: false, alternative: null, benefit: '' },
      ...{ walkThrough: [], whenStuck: null },
    })),
  }),
  content,
})
