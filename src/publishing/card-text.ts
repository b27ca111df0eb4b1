import type { AnswerCard } from './answer-card.ts'
import { escalationActions, mandateLevels, type Slot } from './guidance-terms.ts'
import { plainText } from './rich-text.ts'

/** The words of each slot of a card as plain lines, for comparing two editions. */
export function cardText(card: AnswerCard): Record<Slot, string> {
  const { content, contactPoints, selfServices } = card
  const nameOf = (id: string | null) => contactPoints.find((point) => point.id === id)?.name
  const { ongoingCase, mandate, handOver } = content
  return {
    ongoingCase: lines(
      [ongoingCase.system, ongoingCase.field].filter(Boolean).join(', '),
      ongoingCase.citizenFollows,
      plainText(ongoingCase.text),
    ),
    shortAnswer: lines(content.shortAnswer),
    askFirst: lines(
      ...content.askFirst.flatMap(({ question, answers }) => [
        question,
        ...answers.map(({ answer, guidance, row, say }) =>
          [answer, guidance, row !== null && `7${String.fromCharCode(96 + row)}`, say]
            .filter(Boolean)
            .join(' → '),
        ),
      ]),
    ),
    selfService: lines(...selfServices.map(({ name, url }) => `${name} ${url}`)),
    exempt: lines(plainText(content.exempt)),
    mandate: lines(
      mandate.level && mandateLevels[mandate.level],
      mandate.lookUpIn,
      ...mandate.may.map((may) => `✓ ${may}`),
      ...mandate.mayNot.map((mayNot) => `✗ ${mayNot}`),
    ),
    escalation: lines(
      ...content.escalations.map(({ criterion, clarifyFirst, action, contactPoint }) =>
        [
          criterion,
          clarifyFirst.length > 0 && `afklar ${clarifyFirst.join(', ')}`,
          action && escalationActions[action],
          nameOf(contactPoint),
        ]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
    handOver: lines(nameOf(handOver.contactPoint), handOver.note),
    deadlinesAndFees: lines(
      ...content.deadlinesAndFees.map(({ label, value }) =>
        [label, value].filter(Boolean).join(': '),
      ),
    ),
    legalBasis: lines(
      ...content.legalBasis.map(({ act, section }) => [act, section].filter(Boolean).join(' ')),
    ),
  }
}

const lines = (...texts: (string | null | undefined)[]): string =>
  texts.filter((text) => text !== null && text !== undefined && text !== '').join('\n')
