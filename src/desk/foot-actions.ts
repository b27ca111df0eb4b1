import type { AnswerCard, CardContactPoint } from '../publishing/answer-card.ts'
import { pointFor } from '../publishing/drawn-in.ts'
import type { EscalationAction } from '../publishing/guidance-terms.ts'
import { firstLink, smsText } from './ready-text.ts'
import { needsAlternative, type Situation } from './situation.ts'

/** A button in the foot of the card: it stays in its place whether or not it can be used. */
export type FootAction =
  | { isPossible: true; text: string; name: string | null }
  /** `because` is one short word or two, shown on the button. */
  | { isPossible: false; because: string }

const past: FootAction = { isPossible: false, because: 'gælder ikke nu' }

/** What Send link copies. An exempt citizen is sent what the alternative offers. */
export function sendAction(
  card: AnswerCard,
  situation: Situation,
  municipality?: string,
): FootAction {
  if (!card.isCurrent) return past
  if (situation.isExempt && !situation.showsSelfServiceAnyway) {
    const link = firstLink(card.content.exempt)
    return link === null
      ? { isPossible: false, because: 'fritaget' }
      : { isPossible: true, text: link, name: null }
  }
  const text = smsText(card, municipality)
  return text === null
    ? { isPossible: false, because: 'intet' }
    : { isPossible: true, text, name: null }
}

/** Where a transfer goes: the number while it is open; the fallback's name if one stands in. */
export function transferAction(card: AnswerCard, situation: Situation): FootAction {
  if (!card.isCurrent) return past
  const point = pointInPlay(card, situation)
  if (!point) return { isPossible: false, because: 'intet' }
  if (point.offer.kind !== 'transfer') return { isPossible: false, because: 'lukket' }
  const { number, name } = point.offer
  return { isPossible: true, text: number ?? name, name }
}

/** Tilbagekald: when the citizen can be promised a call. */
export function callbackAction(card: AnswerCard, situation: Situation): FootAction {
  if (!card.isCurrent) return past
  const booking = pointInPlay(card, situation)?.booking
  const [window] = booking?.windows ?? []
  return booking && window
    ? { isPossible: true, text: window.says, name: booking.name }
    : { isPossible: false, because: 'intet' }
}

/** The contact point that the chosen escalation row, or slot 8, leads to. */
export function pointInPlay(
  { content, contactPoints }: AnswerCard,
  { chosenRow }: Pick<Situation, 'chosenRow'>,
): CardContactPoint | undefined {
  const wanted = pointFor(content, chosenRow)
  return contactPoints.find(({ id }) => id === wanted)
}

/** What the chosen escalation row says is to happen. */
export const actionInPlay = (
  { content }: AnswerCard,
  { chosenRow }: Situation,
): EscalationAction | null =>
  (chosenRow === null ? undefined : content.escalations[chosenRow - 1])?.action ?? null

/**
 * The one primary button: what the guidance says now. Self-service first; a chosen
 * escalation row, an exempt citizen or a closed contact point moves it.
 */
export function primaryAction(
  card: AnswerCard,
  situation: Situation,
): 'send' | 'transfer' | 'callback' | null {
  const canCallBack = callbackAction(card, situation).isPossible
  const onwards = (canTransfer: boolean) =>
    canTransfer ? 'transfer' : canCallBack ? 'callback' : null
  const canSend = sendAction(card, situation).isPossible
  const canTransfer = transferAction(card, situation).isPossible
  const { escalations, mandate } = card.content
  const row = situation.chosenRow === null ? undefined : escalations[situation.chosenRow - 1]
  if (row?.action === 'callback') return canCallBack ? 'callback' : null
  if (row?.action === 'transfer') return onwards(canTransfer)
  if (row) return canTransfer ? 'transfer' : null
  if (mandate.level === 'forward') return onwards(canTransfer)
  if (needsAlternative(situation)) return situation.isExempt && canSend ? 'send' : null
  if (canSend) return 'send'
  return onwards(canTransfer)
}
