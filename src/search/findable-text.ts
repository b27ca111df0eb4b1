import type { GuidanceContent } from '../publishing/content.ts'
import { plainText } from '../publishing/rich-text.ts'

/** Where a line stands in the guidance; decides what it is worth, see ranking.ts. */
export type LinePlace = 'reference' | 'title' | 'phrase' | 'term' | 'keyword' | 'answer' | 'body'

/** One line that a guidance can be found by. */
export interface Line {
  place: LinePlace
  /** What is matched against the query. */
  text: string
  /** What the agent is shown as the reason; the text itself where unset. */
  shown?: string
}

/** What of an edition can be found, before the editors' search words are added. */
export interface FindableText {
  reference: string
  /** Id of the owning centre. */
  centre: string
  audience: readonly string[]
  lines: readonly Line[]
}

/** Names of the records that a guidance points to by id. */
export interface Names {
  selfServices: ReadonlyMap<string, string>
  contactPoints: ReadonlyMap<string, string>
  /** By KLE number. */
  topics: ReadonlyMap<string, string>
}

/**
 * The lines of an edition's content, in the order in which they explain a hit best.
 *
 * @param formerly references of withdrawn guidance in whose place it is.
 */
export function findableText(
  content: GuidanceContent,
  names: Names,
  formerly: readonly string[] = [],
): FindableText {
  const at = (place: LinePlace, ...texts: (string | null | undefined)[]): Line[] =>
    texts.flatMap((text) => sentences(text).map((line) => ({ place, text: line })))
  return {
    reference: content.reference,
    centre: content.centre ?? '',
    audience: content.audience,
    lines: [
      { place: 'reference', text: content.reference },
      ...formerly.map((text): Line => ({
        place: 'reference',
        text,
        shown: `${text}, som er trukket tilbage`,
      })),
      { place: 'title', text: content.title },
      ...content.citizenPhrases.map((text): Line => ({ place: 'phrase', text })),
      ...at(
        'keyword',
        ...content.selfServices.map((id) => names.selfServices.get(id)),
        names.topics.get(content.topic ?? ''),
        content.authorityNote,
        ...content.legalBasis.map(({ act, section }) => [act, section].filter(Boolean).join(' ')),
      ),
      ...at('answer', content.shortAnswer),
      ...at('body', ...bodyOf(content, names)),
    ],
  }
}

const bodyOf = (content: GuidanceContent, names: Names): (string | null | undefined)[] => [
  names.contactPoints.get(content.handOver.contactPoint ?? ''),
  content.ongoingCase.system,
  plainText(content.ongoingCase.text),
  ...content.askFirst.flatMap(({ question, answers }) => [
    question,
    ...answers.flatMap(({ answer, say }) => [answer, say]),
  ]),
  plainText(content.exempt),
  ...content.mandate.may,
  ...content.escalations.flatMap(({ criterion, clarifyFirst }) => [criterion, ...clarifyFirst]),
  content.handOver.note,
  ...content.deadlinesAndFees.map(({ label, value }) => [label, value].filter(Boolean).join(': ')),
  plainText(content.specialConsiderations),
]

const sentences = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/\n|(?<=[.!?])\s+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
