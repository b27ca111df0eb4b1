import { mayApprove } from '../publishing/writers.ts'
import type { NewsKind } from './kinds.ts'
import { isEditor, ownersOf, type Person } from './people.ts'
import { reviewStep } from './review-steps.ts'

/** One thing that one person is to be told once. */
export interface News {
  /** Says what it is, so that two who find the same thing put it into the outbox once. */
  key: string
  kind: NewsKind
  to: Person
  /** "BS07 Flytning" */
  about: string
  /** Ids of the guidance, and of the event, edition or flag; `null` where there is none. */
  article: string | null
  source: string | null
  at: Date
}

export interface Guidance {
  id: string
  reference: string
  title: string
  centre: string
  /** Ids of who wrote in it since four eyes saw it, and so may not approve it. */
  changedBy: readonly string[]
}

/** Someone sent a guidance in, or back. */
export interface SentFact {
  id: string
  action: 'submit' | 'requestChanges'
  article: string
  /** Id of who did it. */
  actor: string | null
  at: Date
}

/** An edition that was approved, or whose time came. */
export interface EditionFact {
  id: string
  article: string
  sequence: number
  approvedBy: string
  isForced: boolean
  at: Date
}

export interface FlagFact {
  id: string
  reference: string | null
  centre: string | null
  at: Date
}

/** Who wrote in a guidance when, and when its editions were approved. */
export interface Writing {
  acts: readonly { actor: string | null; at: Date }[]
  editions: readonly { sequence: number; approvedAt: Date }[]
}

/** What happened since the last look, and what is needed to tell of it. */
export interface Facts {
  sent: readonly SentFact[]
  approved: readonly EditionFact[]
  /** Editions that came into force by their date. */
  begun: readonly EditionFact[]
  flags: readonly FlagFact[]
  reviews: readonly (Guidance & { reviewDate: Date })[]
  /** Of everything above, by id of the guidance. */
  guidance: ReadonlyMap<string, Guidance>
  writing: ReadonlyMap<string, Writing>
  people: readonly Person[]
}

/** What is to be told to whom. Nobody is told of what they did themselves. */
export function newsIn(facts: Facts, now: Date): News[] {
  return [
    ...facts.sent.flatMap((fact) => ofSending(fact, facts)),
    ...facts.approved.flatMap((edition) => ofApproval(edition, facts)),
    ...facts.begun.flatMap((edition) =>
      about('published', edition, facts, authorsOf(edition, facts)),
    ),
    ...facts.flags.flatMap((flag) => ofFlag(flag, facts)),
    ...facts.reviews.flatMap((guidance) => ofReview(guidance, facts, now)),
  ]
}

function ofSending(fact: SentFact, facts: Facts): News[] {
  if (fact.action === 'requestChanges') {
    const writers = writersBefore(facts.writing.get(fact.article), fact.at)
    return about('sentBack', fact, facts, but(fact.actor, chosen(facts, writers)))
  }
  const editors = but(fact.actor, facts.people.filter(isEditor))
  // Who has written in it may not approve it: only where nobody else is there.
  const changedBy = facts.guidance.get(fact.article)?.changedBy
  const able = editors.filter((person) => mayApprove(changedBy, person))
  return about('submitted', fact, facts, able.length > 0 ? able : editors)
}

function ofApproval(edition: EditionFact, facts: Facts): News[] {
  const writers = but(edition.approvedBy, authorsOf(edition, facts))
  if (!edition.isForced) return about('approved', edition, facts, writers)
  const editors = but(edition.approvedBy, facts.people.filter(isEditor))
  return [
    ...about('forced', edition, facts, editors),
    // An editor has heard of it by then.
    ...about(
      'approved',
      edition,
      facts,
      writers.filter((person) => !isEditor(person)),
    ),
  ]
}

function ofFlag({ id, reference, centre, at }: FlagFact, { people }: Facts): News[] {
  return ownersOf(centre, people).map((to) => ({
    key: `flag:${id}:${to.id}`,
    kind: 'flag',
    to,
    about: reference === null ? 'Melding uden vejledning' : `Melding på ${reference}`,
    article: null,
    source: id,
    at,
  }))
}

function ofReview(guidance: Guidance & { reviewDate: Date }, { people }: Facts, now: Date): News[] {
  const step = reviewStep(guidance.reviewDate, now)
  if (!step) return []
  const which = `${guidance.id}:${guidance.reviewDate.toISOString()}:${step.days}d`
  return ownersOf(guidance.centre, people).map((to) => ({
    key: `review:${which}:${to.id}`,
    kind: 'review',
    to,
    about: nameOf(guidance),
    article: guidance.id,
    source: guidance.reviewDate.toISOString(),
    at: step.at,
  }))
}

function about(
  kind: NewsKind,
  fact: { id: string; article: string; at: Date },
  { guidance }: Facts,
  people: readonly Person[],
): News[] {
  const known = guidance.get(fact.article)
  // A draft that was deleted since: there is nothing left to tell.
  if (!known) return []
  return people.map((to) => ({
    key: `${kind}:${fact.id}:${to.id}`,
    kind,
    to,
    about: nameOf(known),
    article: fact.article,
    source: fact.id,
    at: fact.at,
  }))
}

const nameOf = ({ reference, title }: Guidance): string => `${reference} ${title}`

const but = (actor: string | null, people: readonly Person[]): Person[] =>
  people.filter(({ id }) => id !== actor)

const chosen = ({ people }: Facts, ids: ReadonlySet<string>): Person[] =>
  people.filter(({ id }) => ids.has(id))

/** Whoever wrote what an edition says. */
const authorsOf = ({ article, sequence }: EditionFact, facts: Facts): Person[] => {
  const writing = facts.writing.get(article)
  const approvedAt = writing?.editions.find((edition) => edition.sequence === sequence)?.approvedAt
  return approvedAt ? chosen(facts, writersBefore(writing, approvedAt, sequence)) : []
}

/**
 * Ids of who changed or submitted a guidance up to a moment, since the edition before.
 *
 * @param sequence of the edition approved at that moment, where one was.
 */
function writersBefore(
  writing: Writing | undefined,
  until: Date,
  sequence = Number.POSITIVE_INFINITY,
): ReadonlySet<string> {
  const { acts = [], editions = [] } = writing ?? {}
  const since = editions
    .filter((edition) => edition.sequence < sequence && edition.approvedAt <= until)
    .reduce((latest, { approvedAt }) => Math.max(latest, approvedAt.getTime()), -Infinity)
  return new Set(
    acts
      .filter(({ at }) => at.getTime() > since && at <= until)
      .flatMap(({ actor }) => actor ?? []),
  )
}
