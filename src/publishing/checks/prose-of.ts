import type { GuidanceContent } from '../content.ts'
import { plainText } from '../rich-text.ts'

/** Words that someone wrote, and the form field that they stand in. */
export interface Written {
  field: string
  text: string
}

/** Everything in a guidance that is written by hand, field by field; empty ones left out. */
export function writtenIn(content: GuidanceContent): Written[] {
  const { ongoingCase, askFirst, mandate, escalations, handOver, readyTexts } = content
  const all: [field: string, text: string | null][] = [
    ['title', content.title],
    ['authorityNote', content.authorityNote],
    ['ongoingCase.system', ongoingCase.system],
    ['ongoingCase.field', ongoingCase.field],
    ['ongoingCase.citizenFollows', ongoingCase.citizenFollows],
    ['ongoingCase.text', plainText(ongoingCase.text)],
    ['shortAnswer', content.shortAnswer],
    ...askFirst.flatMap(({ question, answers }, at): [string, string | null][] => [
      [`askFirst.${at}.question`, question],
      ...answers.flatMap(({ answer, say }, row): [string, string | null][] => [
        [`askFirst.${at}.answers.${row}.answer`, answer],
        [`askFirst.${at}.answers.${row}.say`, say],
      ]),
    ]),
    ['exempt', plainText(content.exempt)],
    ['mandate.lookUpIn', mandate.lookUpIn],
    ['mandate.may', mandate.may.join('\n')],
    ['mandate.mayNot', mandate.mayNot.join('\n')],
    ...escalations.flatMap(({ criterion, clarifyFirst }, at): [string, string | null][] => [
      [`escalations.${at}.criterion`, criterion],
      [`escalations.${at}.clarifyFirst`, clarifyFirst.join('\n')],
    ]),
    ['handOver.note', handOver.note],
    ...content.deadlinesAndFees.flatMap(({ label, value }, at): [string, string | null][] => [
      [`deadlinesAndFees.${at}.label`, label],
      [`deadlinesAndFees.${at}.value`, value],
    ]),
    ...content.legalBasis.flatMap(({ act, section }, at): [string, string | null][] => [
      [`legalBasis.${at}.act`, act],
      [`legalBasis.${at}.section`, section],
    ]),
    ...content.attachments.map(({ name }, at): [string, string | null] => [
      `attachments.${at}.name`,
      name,
    ]),
    ['specialConsiderations', plainText(content.specialConsiderations)],
    ['citizenPhrases', content.citizenPhrases.join('\n')],
    ['readyTexts.sms', readyTexts.sms],
    ['readyTexts.chat', readyTexts.chat],
    ['readyTexts.emailSubject', readyTexts.emailSubject],
    ['readyTexts.emailBody', readyTexts.emailBody],
  ]
  return all.flatMap(([field, text]) =>
    text === null || text.trim() === '' ? [] : [{ field, text }],
  )
}

/** What stands on the card itself, where a number or an address would be read out. */
export const writtenOnCard = (content: GuidanceContent): Written[] =>
  writtenIn(content).filter(
    ({ field }) => !field.startsWith('readyTexts') && field !== 'citizenPhrases',
  )
