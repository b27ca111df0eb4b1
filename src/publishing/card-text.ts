import type { AnswerCard } from './answer-card.ts'
import type { GuidanceContent } from './content.ts'
import {
  answerLeads,
  escalationActions,
  identifications,
  mandateLevels,
  type Slot,
  slots,
  termKinds,
} from './guidance-terms.ts'
import { saysNotRelevant } from './not-relevant.ts'
import { proseText } from './prose-text.ts'
import { termPeriod } from './term-period.ts'

/**
 * The words of each slot of a card as plain lines, for comparing: all that is approved,
 * also what a mark "ikke relevant" hides.
 */
export function cardText(card: AnswerCard): Record<Slot, string> {
  const words = slotWords(card)
  const said = (slot: Slot): string => {
    if (!card.content.notRelevant.includes(slot)) return words[slot]
    const isHidden = words[slot] !== '' && saysNotRelevant(slot, card)
    return lines(
      isHidden
        ? 'Mærket »Ikke relevant«. Det, der står i feltet, ses ikke på kortet:'
        : 'Mærket »Ikke relevant«',
      words[slot],
    )
  }
  const names = Object.keys(slots) as Slot[]
  return Object.fromEntries(names.map((slot) => [slot, said(slot)])) as Record<Slot, string>
}

/** The words that stand in each slot, without its mark. */
export function slotWords(card: AnswerCard): Record<Slot, string> {
  const { content } = card
  const { mandate, handOver } = content
  return {
    ongoingCase: ongoingCaseWords(content),
    shortAnswer: lines(content.shortAnswer),
    askFirst: lines(...content.askFirst.flatMap(questionLines)),
    selfService: selfServiceWords(card),
    exempt: proseText(content.exempt),
    mandate: lines(
      mandate.level && mandateLevels[mandate.level],
      mandate.lookUpIn && `Slå op i ${mandate.lookUpIn}`,
      ...mandate.may.map((may) => `✓ ${may}`),
      ...mandate.mayNot.map((mayNot) => `✗ ${mayNot}`),
    ),
    escalation: lines(...content.escalations.map((row) => escalationLine(row, card))),
    handOver: lines(pointName(handOver.contactPoint, card), handOver.note),
    deadlinesAndFees: lines(...content.deadlinesAndFees.map(termLine)),
    legalBasis: lines(
      ...content.legalBasis.map(({ act, section }) => [act, section].filter(Boolean).join(' ')),
    ),
  }
}

const ongoingCaseWords = ({ ongoingCase }: GuidanceContent): string => {
  const { system, field, needsArchive, identification, citizenFollows, text } = ongoingCase
  return lines(
    identification && `Legitimation: ${identifications[identification]}`,
    system && `Slå op i ${system}`,
    field && `Feltet ${field}`,
    needsArchive && 'Sagen kan ligge i arkivet',
    citizenFollows && `Borgeren følger selv sagen: ${citizenFollows}`,
    proseText(text),
  )
}

type Question = GuidanceContent['askFirst'][number]

const questionLines = ({ question, answers }: Question): (string | null)[] => [
  question,
  ...answers.map(({ answer, leadsTo, guidance, row, say }) =>
    joined(
      ' → ',
      answer,
      leadsTo && answerLeads[leadsTo],
      guidance,
      row !== null && `7${String.fromCharCode(96 + row)}`,
      say && `»${say}«`,
    ),
  ),
]

const selfServiceWords = ({ content, selfServices }: AnswerCard): string =>
  lines(
    ...content.selfServices.map((id) => {
      const service = selfServices.find((one) => one.id === id)
      return service ? `${service.name} (${service.url})` : 'Selvbetjening, der ikke findes'
    }),
  )

type Escalation = GuidanceContent['escalations'][number]

const escalationLine = (
  { criterion, clarifyFirst, action, contactPoint, sameDay }: Escalation,
  card: AnswerCard,
): string =>
  joined(
    ' · ',
    criterion,
    clarifyFirst.length > 0 && `afklar ${clarifyFirst.join(', ')}`,
    action && escalationActions[action],
    pointName(contactPoint, card),
    sameDay && 'samme dag',
  )

const termLine = (term: GuidanceContent['deadlinesAndFees'][number]): string => {
  const period = termPeriod(term)
  const words = joined(': ', term.kind && termKinds[term.kind], term.label, term.value)
  return joined(' ', words, period !== '' && `(${period})`)
}

const pointName = (id: string | null, { contactPoints }: AnswerCard): string | null =>
  id && (contactPoints.find((point) => point.id === id)?.name ?? 'Sted, der ikke findes')

type MaybeText = string | null | undefined | false

const joined = (between: string, ...texts: MaybeText[]): string =>
  texts.filter(Boolean).join(between)

const lines = (...texts: MaybeText[]): string => joined('\n', ...texts)
