import type { GuidanceContent } from '../publishing/content.ts'
import { plainText } from '../publishing/rich-text.ts'
import type { SearchDocument } from './engine.ts'

/** What of an edition can be found, and in which field. */
export function searchDocument(content: GuidanceContent, version: string): SearchDocument {
  return {
    reference: content.reference,
    version,
    title: content.title,
    citizenPhrases: content.citizenPhrases,
    shortAnswer: content.shortAnswer ?? '',
    keywords: joined([
      content.authorityNote,
      content.topic,
      ...content.legalBasis.flatMap(({ act, section }) => [act, section]),
    ]),
    body: joined([
      plainText(content.ongoingCase.text),
      ...content.askFirst.flatMap(({ question, answers }) => [
        question,
        ...answers.flatMap(({ answer, say }) => [answer, say]),
      ]),
      plainText(content.exempt),
      ...content.mandate.may,
      ...content.escalations.flatMap(({ criterion, clarifyFirst }) => [criterion, ...clarifyFirst]),
      content.handOver.note,
      ...content.deadlinesAndFees.flatMap(({ label, value }) => [label, value]),
      plainText(content.specialConsiderations),
    ]),
    centre: content.centre ?? '',
    audience: content.audience,
  }
}

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n')
