import type { Outcome } from '../insights/outcomes.ts'

/**
 * What the agent has learnt of this caller, and chosen on this card. It belongs to
 * the call: the next citizen is another person.
 */
export interface Situation {
  /** Exempt from the duty to use self-service. */
  isExempt: boolean
  /** Self-service shown although the citizen is exempt. */
  showsSelfServiceAnyway: boolean
  hasMitId: boolean | null
  hasOwnDevice: boolean | null
  /** Escalation row, counted from 1. */
  chosenRow: number | null
  /** Which answer's words are shown: its place as "question.answer". */
  said: string | null
  /** What was done for the citizen last: the outcome that is proposed. */
  did: Did | null
}

export interface Did {
  outcome: Outcome
  /** ISO 8601 in UTC. */
  at: string
}

export const newCaller: Situation = {
  isExempt: false,
  showsSelfServiceAnyway: false,
  hasMitId: null,
  hasOwnDevice: null,
  chosenRow: null,
  said: null,
  did: null,
}

/** The same caller, another card. */
export const onNextCard = (situation: Situation): Situation => ({
  ...situation,
  showsSelfServiceAnyway: false,
  chosenRow: null,
  said: null,
})

/** Slot 5 applies: the citizen is exempt, or cannot use the self-service. */
export const needsAlternative = ({ isExempt, hasMitId, hasOwnDevice }: Situation): boolean =>
  isExempt || hasMitId === false || hasOwnDevice === false

/** Escalation rows are called a, b, c. */
export const rowLetter = (row: number): string => String.fromCharCode(96 + row)
