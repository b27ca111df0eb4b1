import type { AnswerCard } from '../publishing/answer-card.ts'
import { sendAction } from './foot-actions.ts'
import { chatText, mailText } from './ready-text.ts'
import type { Situation } from './situation.ts'

interface AnswerText {
  name: string
  /** Said when it is copied. */
  done: string
  /** `null` where there is nothing to send. */
  textOf: (card: AnswerCard, situation: Situation, municipality?: string) => string | null
}

/** The answer as it is sent: the same text where it is shown, on its button and on its key. */
export const answerTexts = {
  send: {
    name: 'SMS',
    done: 'SMS-tekst kopieret',
    textOf: (card, situation, municipality) => {
      const action = sendAction(card, situation, municipality)
      return action.isPossible ? action.text : null
    },
  },
  chat: {
    name: 'Chat',
    done: 'Svaret til chat er kopieret',
    textOf: (card, _, municipality) => (card.isCurrent ? chatText(card, municipality) : null),
  },
  mail: {
    name: 'E-mail',
    done: 'Svaret til mail er kopieret',
    textOf: (card, _, municipality) => (card.isCurrent ? mailText(card, municipality) : null),
  },
} as const satisfies Record<string, AnswerText>

export type AnswerKind = keyof typeof answerTexts
export const answerKinds = Object.keys(answerTexts) as AnswerKind[]
