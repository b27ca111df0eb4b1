import type { AnswerCard } from '../publishing/answer-card.ts'
import type { RichText, RichTextInline } from '../publishing/rich-text.ts'
import { sayDayAndTime } from './say-dates.ts'

/** What stands in for {kommune} until the desk is told the municipality's name. */
const anyMunicipality = 'kommunen'

/** Fills the blanks of a ready text: {selvbetjening} and {kommune}. */
export const fillIn = (text: string, card: AnswerCard, municipality = anyMunicipality): string =>
  text
    .replaceAll('{selvbetjening}', card.selfServices[0]?.url ?? '')
    .replaceAll('{kommune}', municipality)
    .replace(/ {2,}/g, ' ')
    .trim()

/**
 * The SMS to send: the guidance's own words with the link in them, else the first
 * self-service by name. `null` when there is neither.
 */
export function smsText(card: AnswerCard, municipality?: string): string | null {
  const [service] = card.selfServices
  const { sms } = card.content.readyTexts
  if (sms === null) return service ? `${service.name}: ${service.url}` : null
  const text = fillIn(sms, card, municipality)
  return withLink(text, card)
}

/** The answer for a chat: the guidance's own words, else the short answer, with the link. */
export function chatText(card: AnswerCard, municipality?: string): string | null {
  const { readyTexts, shortAnswer } = card.content
  const text = readyTexts.chat ?? shortAnswer
  return text === null ? null : withLink(fillIn(text, card, municipality), card)
}

/** The answer for a mail, the subject in its first line. */
export function mailText(card: AnswerCard, municipality?: string): string | null {
  const { readyTexts, shortAnswer, title } = card.content
  const body = readyTexts.emailBody ?? shortAnswer
  if (body === null) return null
  const subject = fillIn(readyTexts.emailSubject ?? title, card, municipality)
  return `${subject}\n\n${withLink(fillIn(body, card, municipality), card)}`
}

function withLink(text: string, { selfServices: [service] }: AnswerCard): string {
  return service && !text.includes(service.url) ? `${text} ${service.url}` : text
}

/** "BS01 udg. 3, 23.11.2026 10.42": what a note in a case points back to. */
export const referenceText = ({ reference, edition }: AnswerCard, now: Date): string =>
  `${reference} udg. ${edition}, ${sayDayAndTime(now)}`

/** The first web address in prose: what an exempt citizen can be sent. */
export function firstLink(prose: RichText | null): string | null {
  const links = (prose?.root.children ?? [])
    .flatMap((block) =>
      block.type === 'list' ? block.children.flatMap((item) => item.children) : block.children,
    )
    .map(urlOf)
  return links.find((url) => url !== null) ?? null
}

const urlOf = (node: RichTextInline): string | null =>
  'fields' in node && /^https?:/.test(node.fields.url) ? node.fields.url : null
