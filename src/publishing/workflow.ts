import type { Problem } from '../errors.ts'
import { hasRole, type Actor } from '../access/roles.ts'
import { dateInCopenhagen, inCopenhagen } from '../routing/copenhagen.ts'
import { isOtherLine } from './change-line.ts'
import type { Planned } from './in-force.ts'
import type { PublishedAlone } from './published-alone.ts'
import { isOwnChange } from './writers.ts'

/** States of the working copy, and the Danish word for each. */
export const states = {
  draft: 'Kladde',
  inReview: 'Til godkendelse',
  changesRequested: 'Ændringer ønsket',
  published: 'Udgivet',
  withdrawn: 'Trukket tilbage',
} as const
export type State = keyof typeof states

/** What is known of one article when someone wants to act on it. */
export interface Facts {
  actor: Actor
  state: State
  centre: string | null
  /** Ids of everyone who changed the content since the last edition. */
  changedBy: readonly string[]
  contentHash: string
  /** What the change means for the contact centre; published with the content. */
  changeLine: string | null
  /** Is an edition in force now, or one still to come? One that has run out is neither. */
  hasEdition: boolean
  /** Hash of the edition in force now; `null` where there is none. */
  hashInForce: string | null
  /** What is still to come by itself. */
  planned: readonly Planned[]
  /** The edition that one editor published alone and no other has approved since. */
  alone: PublishedAlone | null
  /** Is the guidance named as successor another one, in force now? */
  successorHolds: boolean
  /** What keeps the content from being published; see empty-slots.ts. */
  undecided: readonly Problem[]
  /** What the client sent along. */
  input: {
    contentHash?: string
    comparedWith?: string | null
    changeLine?: string | null
    reason?: string
    validFrom?: Date | null
    validTo?: Date | null
    reviewDate?: Date
    sequence?: number
    successor?: string
  }
  now: Date
}

type Who = (facts: Facts) => Problem[]
type Guard = (facts: Facts) => Problem[]

export interface Transition {
  /** Danish word on the button. */
  label: string
  /** Last part of its address: `POST /api/articles/:id/<path>`. */
  path: string
  from: readonly State[]
  /** Where it leads; `null`: the state stays. */
  to: State | null
  who: Who
  must: readonly Guard[]
}

const editor: Who = ({ actor }) => (hasRole(actor, 'editor') ? [] : [{ code: 'not-allowed' }])

const ownAuthorOrEditor: Who = ({ actor, centre }) => {
  if (hasRole(actor, 'editor')) return []
  if (!hasRole(actor, 'author')) return [{ code: 'not-allowed' }]
  return centre !== null && actor.centres.includes(centre) ? [] : [{ code: 'other-centre' }]
}

const everySlotDecided: Guard = ({ undecided }) => [...undecided]

/** Four eyes: whoever changed the text since the last edition may not approve it. */
const notOwnChange: Guard = ({ actor, changedBy }) =>
  isOwnChange(changedBy, actor) ? [{ code: 'own-change' }] : []

/** The approver answers for the words they saw, not for those that stand there now. */
const contentAsSeen: Guard = ({ contentHash, input }) =>
  input.contentHash === contentHash ? [] : [{ code: 'content-moved', field: 'contentHash' }]

/** Nor for a change against another edition than the one they saw it against. */
const comparedAsSeen: Guard = ({ hashInForce, input: { comparedWith } }) =>
  comparedWith === undefined || comparedWith === hashInForce
    ? []
    : [{ code: 'content-moved', field: 'comparedWith' }]

/** Every agent reads it; it stands outside the hash of the content. */
const changeLineAsSeen: Guard = ({ changeLine, input }) =>
  input.changeLine === undefined || !isOtherLine(input.changeLine, changeLine)
    ? []
    : [{ code: 'content-moved', field: 'changeLine' }]

const reasonGiven: Guard = ({ input }) =>
  (input.reason ?? '').trim() === '' ? [{ code: 'reason-missing', field: 'reason' }] : []

const hasSomethingInForce: Guard = ({ hasEdition }) =>
  hasEdition ? [] : [{ code: 'nothing-in-force' }]

/** With a `sequence`, that very row: what was seen in the calendar may have come meanwhile. */
const somethingPlanned: Guard = ({ planned, input }) =>
  planned.some(({ sequence }) => sequence === (input.sequence ?? sequence))
    ? []
    : [{ code: 'nothing-planned' }]

const successorInForce: Guard = ({ input, successorHolds }) =>
  input.successor === undefined || successorHolds
    ? []
    : [{ code: 'successor-not-in-force', field: 'successor' }]

const publishedByOneAlone: Guard = ({ alone }) =>
  alone === null ? [{ code: 'nothing-to-endorse' }] : []

/** Four eyes afterwards: neither the one who published, nor anyone who wrote what was published. */
const notOwnEdition: Guard = ({ actor, alone }) =>
  alone !== null && (alone.by === actor.id || alone.writtenBy.has(actor.id))
    ? [{ code: 'own-change' }]
    : []

const editionAsSeen: Guard = ({ alone, input }) =>
  input.contentHash === alone?.contentHash ? [] : [{ code: 'content-moved', field: 'contentHash' }]

/** What is published is changed before it is submitted again, unless its edition has run out. */
const notStillInForce: Guard = ({ state, hasEdition }) =>
  state === 'published' && hasEdition ? [{ code: 'wrong-state' }] : []

const reviewDateAhead: Guard = ({ input: { reviewDate }, now }) =>
  reviewDate === undefined || isReviewDay(reviewDate, now)
    ? []
    : [{ code: 'review-date-invalid', field: 'reviewDate' }]

/** Nobody promises to look at a guidance today, or so late that it is never. */
function isReviewDay(reviewDate: Date, now: Date): boolean {
  const date = dateInCopenhagen(reviewDate)
  const today = inCopenhagen(now).toPlainDate()
  return date > today.toString() && date <= today.add({ years: longestReviewYears }).toString()
}

/**
 * What is wrong with a review date that is written into the form. What agents are told is
 * "under kontrol" when it has passed, so it is put off by confirming alone, which is logged.
 *
 * @param before the date as it was, and whether something published holds.
 */
export function reviewDateProblems(
  written: Date | null,
  before: { reviewDate: Date | null; holds: boolean },
  now: Date,
): Problem[] {
  if (written?.getTime() === before.reviewDate?.getTime()) return []
  const isPutOff = before.reviewDate !== null && (written === null || written > before.reviewDate)
  if (before.holds && isPutOff) return [{ code: 'review-date-by-confirm', field: 'reviewDate' }]
  return written === null || isReviewDay(written, now)
    ? []
    : [{ code: 'review-date-invalid', field: 'reviewDate' }]
}

/** A review may be put off for so long. */
const longestReviewYears = 5

/** A `validFrom` in the past would change what agents are shown to have seen. */
const periodAhead: Guard = ({ input: { validFrom, validTo }, now }) => {
  const start = validFrom && validFrom > now ? validFrom : now
  const isPast = validFrom && validFrom.getTime() < now.getTime() - clockSkewMs
  if (isPast) return [{ code: 'period-invalid', field: 'validFrom' }]
  return validTo && validTo <= start ? [{ code: 'period-invalid', field: 'validTo' }] : []
}

/** A client's clock may be this far behind ours when it says "from now". */
const clockSkewMs = 5 * 60 * 1000

/** Everything that can happen to a working copy. There is no other way to change its state. */
export const transitions = {
  submit: {
    label: 'Send til godkendelse',
    path: 'submit',
    from: ['draft', 'changesRequested', 'withdrawn', 'published'],
    to: 'inReview',
    who: ownAuthorOrEditor,
    must: [notStillInForce, everySlotDecided],
  },
  approve: {
    label: 'Godkend og udgiv',
    path: 'approve',
    from: ['inReview'],
    to: 'published',
    who: editor,
    must: [
      notOwnChange,
      contentAsSeen,
      comparedAsSeen,
      changeLineAsSeen,
      everySlotDecided,
      periodAhead,
    ],
  },
  requestChanges: {
    label: 'Bed om ændringer',
    path: 'request-changes',
    from: ['inReview'],
    to: 'changesRequested',
    who: editor,
    must: [reasonGiven],
  },
  withdraw: {
    label: 'Træk tilbage',
    path: 'withdraw',
    from: ['draft', 'inReview', 'changesRequested', 'published'],
    to: 'withdrawn',
    who: editor,
    must: [reasonGiven, hasSomethingInForce, successorInForce],
  },
  cancel: {
    label: 'Aflys det planlagte',
    path: 'cancel',
    from: ['draft', 'inReview', 'changesRequested', 'published'],
    to: null,
    who: editor,
    must: [reasonGiven, somethingPlanned],
  },
  confirm: {
    label: 'Bekræft, at indholdet stadig holder',
    path: 'confirm',
    from: ['draft', 'inReview', 'changesRequested', 'published'],
    to: null,
    who: ownAuthorOrEditor,
    must: [hasSomethingInForce, reviewDateAhead],
  },
  force: {
    label: 'Udgiv uden fire øjne',
    path: 'force',
    from: ['draft', 'inReview', 'changesRequested'],
    to: 'published',
    who: editor,
    must: [reasonGiven, contentAsSeen, everySlotDecided, periodAhead],
  },
  endorse: {
    label: 'Godkend efterfølgende',
    path: 'endorse',
    from: ['draft', 'inReview', 'changesRequested', 'published'],
    to: null,
    who: editor,
    must: [publishedByOneAlone, notOwnEdition, editionAsSeen],
  },
} as const satisfies Record<string, Transition>

export type Action = keyof typeof transitions

/**
 * Why an action is refused; empty when it may go ahead. Who may not act at all
 * is told nothing of the content: the role is asked first, then the state, then
 * the guards in the order of the table, and the first that refuses answers.
 */
export function refusalsFor(action: Action, facts: Facts): Problem[] {
  const transition: Transition = transitions[action]
  const barred = transition.who(facts)
  if (barred.length > 0) return barred
  if (!transition.from.includes(facts.state)) return [{ code: 'wrong-state' }]
  for (const guard of transition.must) {
    const problems = guard(facts)
    if (problems.length > 0) return problems
  }
  return []
}

/** Where an edit of the content leads: whatever was decided is open again; a review goes on. */
export const stateAfterEdit = (state: State): State => (state === 'inReview' ? 'inReview' : 'draft')
