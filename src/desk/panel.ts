import type { Outcome } from '../insights/outcomes.ts'
import type { FlagKind } from '../publishing/flag-terms.ts'
import type { CallbackChannel } from '../routing/callback-terms.ts'
import type { ContactType } from '../routing/contact-types.ts'
import type { AnswerCard, CardBooking } from '../publishing/answer-card.ts'
import { type CardChange, cardDiff } from '../publishing/card-diff.ts'
import { pointInPlay } from './foot-actions.ts'
import type { Situation } from './situation.ts'

/** What takes the place of the results while the agent writes something down. */
export type Panel = OutcomePanel | FlagPanel | CallbackPanel | ChangesPanel | CentrePanel

/** What the server, or the desk itself, would not take; `field` names where it stands. */
export interface PanelProblem {
  field: string | null
  message: string
}

interface Writing {
  isSending: boolean
  problem: PanelProblem | null
}

export interface OutcomePanel extends Writing {
  kind: 'outcome'
  outcome: Outcome
  contactType: ContactType | null
  isOngoingCase: boolean
}

export interface FlagPanel extends Writing {
  kind: 'flag'
  /** Chosen by the desk, so that what is sent twice is one task. */
  key: string
  /** What it is about; unset where there is no guidance. */
  reference: string | null
  flagKind: FlagKind
  slot: number | null
  words: string
}

export interface CallbackPanel extends Writing {
  kind: 'callback'
  /** Chosen by the desk, so that what is sent twice is booked once. */
  key: string
  /** What it is about, as it stood when the panel was opened: the screen may show another card by now. */
  reference: string
  edition: number
  /** Escalation row, counted from 1. */
  criterion: number | null
  contactType: ContactType | null
  booking: CardBooking
  /** Place of the promised window, from 0. */
  window: number
  phone: string
  channel: CallbackChannel
  reachable: string
  about: string
  cleared: readonly { what: string; isCleared: boolean; said: string }[]
}

/** What the edition on the card says otherwise than the one before it. */
export interface ChangesPanel extends Writing {
  kind: 'changes'
  edition: number
  changeLine: string | null
  changes: readonly CardChange[]
}

/** Words of the agent's own: put away, such a panel is kept. */
export type Draft = FlagPanel | CallbackPanel

export const draftIn = (panel: Panel | null): Draft | null =>
  panel?.kind === 'flag' || panel?.kind === 'callback' ? panel : null

/** A flag is about one card, a call-back about one row of it. */
export const nameOfDraft = (draft: DraftAbout): string =>
  [draft.kind, draft.reference, draft.kind === 'callback' ? draft.criterion : null].join('/')

type DraftAbout =
  Pick<FlagPanel, 'kind' | 'reference'> | Pick<CallbackPanel, 'kind' | 'reference' | 'criterion'>

/** Whose guidance is searched. */
export interface CentrePanel extends Writing {
  kind: 'centre'
}

const untouched: Writing = { isSending: false, problem: null }

export const centrePanel: CentrePanel = { kind: 'centre', ...untouched }

/** Proposes what the agent did last, and what the guidance is mostly asked about. */
export const outcomePanel = (card: AnswerCard | null, { did }: Situation): OutcomePanel => ({
  kind: 'outcome',
  ...untouched,
  outcome: did?.outcome ?? (card ? 'resolved' : 'noAnswer'),
  contactType: card?.content.contactTypes[0] ?? null,
  isOngoingCase: false,
})

/** @param slot the one in focus, which is most likely the one that is wrong. */
export const flagPanel = (
  card: AnswerCard | null,
  slot: number | null,
  key: string,
): FlagPanel => ({
  kind: 'flag',
  ...untouched,
  key,
  reference: card?.reference ?? null,
  flagKind: card ? 'wrong' : 'missing',
  slot: card ? slot : null,
  words: '',
})

/** What is new in an edition against the one before it. */
export const changesPanel = (before: AnswerCard, after: AnswerCard): ChangesPanel => ({
  kind: 'changes',
  ...untouched,
  edition: after.edition,
  changeLine: after.changeLine,
  changes: cardDiff(before, after),
})

/** `null` where no call-back can be booked. */
export function callbackPanel(
  card: AnswerCard,
  situation: Situation,
  key: string,
): CallbackPanel | null {
  const booking = pointInPlay(card, situation)?.booking
  if (!booking) return null
  const { chosenRow } = situation
  const row = chosenRow === null ? undefined : card.content.escalations[chosenRow - 1]
  return {
    kind: 'callback',
    ...untouched,
    key,
    reference: card.reference,
    edition: card.edition,
    criterion: chosenRow,
    contactType: card.content.contactTypes[0] ?? null,
    booking,
    window: 0,
    phone: '',
    channel: 'phone',
    reachable: '',
    about: '',
    cleared: (row?.clarifyFirst ?? []).map((what) => ({ what, isCleared: false, said: '' })),
  }
}

/**
 * A call-back that was put away half written, as it is opened again: in a new edition it
 * is about other criteria, and what the citizen said goes with them.
 */
export function takenUp(draft: CallbackPanel, anew: CallbackPanel): CallbackPanel {
  if (draft.edition === anew.edition) return draft
  const { key, phone, channel, reachable, about } = draft
  const cleared = anew.cleared.map(
    (item) => draft.cleared.find(({ what }) => what === item.what) ?? item,
  )
  return { ...anew, key, phone, channel, reachable, about, cleared }
}
