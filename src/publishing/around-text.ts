import { contactTypes } from '../routing/contact-types.ts'
import type { AnswerCard } from './answer-card.ts'
import { audiences, authorities, guidanceKinds, marks } from './guidance-terms.ts'
import { proseText } from './prose-text.ts'

/** What of a guidance stands around its ten slots, in Danish. */
export const aroundNames = {
  title: 'Titel',
  citizenPhrases: 'Borgerens ord',
  identity: 'Nummer, art, emne og myndighed',
  marks: 'Målgruppe og mærker',
  readyTexts: 'Færdige tekster',
  specialConsiderations: 'Særlige hensyn',
  attachments: 'Blanketter',
  related: 'Beslægtede vejledninger',
} as const
export type AroundName = keyof typeof aroundNames

/** The words of each as plain lines, for comparing two editions. */
export function aroundText({ content, centre }: AnswerCard): Record<AroundName, string> {
  const { readyTexts } = content
  return {
    title: content.title,
    citizenPhrases: lines(...content.citizenPhrases),
    identity: lines(
      content.reference,
      guidanceKinds[content.kind],
      centre?.name,
      content.topic && `KLE ${content.topic}`,
      content.authority && authorities[content.authority],
      content.authorityNote,
    ),
    marks: lines(
      ...content.audience.map((one) => audiences[one]),
      ...content.marks.map((one) => marks[one]),
      ...content.contactTypes.map((one) => contactTypes[one]),
    ),
    readyTexts: lines(
      readyTexts.sms && `SMS: ${readyTexts.sms}`,
      readyTexts.chat && `Chat: ${readyTexts.chat}`,
      readyTexts.emailSubject && `Emne: ${readyTexts.emailSubject}`,
      readyTexts.emailBody && `Mail: ${readyTexts.emailBody}`,
    ),
    specialConsiderations: proseText(content.specialConsiderations),
    attachments: lines(
      ...content.attachments.map(({ name, url }) =>
        [name, url && `(${url})`].filter(Boolean).join(' '),
      ),
    ),
    related: lines(...content.related),
  }
}

const lines = (...texts: (string | null | undefined)[]): string =>
  texts.filter((text) => text !== null && text !== undefined && text !== '').join('\n')
