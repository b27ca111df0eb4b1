import type { EventAction } from './article-event.ts'
import { contentHash } from './content-hash.ts'

/** What an event tells. `at` is ISO 8601 in UTC. */
export interface ToldEvent {
  article: string
  reference: string
  action: EventAction
  /** `null`: the system itself. */
  actor: string | null
  actorName: string | null
  at: string
  comment: string | null
  contentHash: string | null
  edition: number | null
}

/** What holds an event in its place. */
interface Links {
  /** `rowHash` of the row that the act appended, else a key of its own; unique, so that nothing is logged twice. */
  key: string
  /** Position among the events of its guidance, from 1. */
  sequence: number
  /** `eventHash` of the one before it there; of the first: of what is from before there were checksums. */
  previousHash: string | null
  /** Position among all events of the system, from 1; unique. */
  place: number
  /** `eventHash` of the one before it in the system; of the first: as above. */
  previousInSystem: string | null
  eventHash: string
}

/** A line of the event log before it has an id. */
export type EventRow = ToldEvent & Links

/** A line as it lies in the database; one from before there were checksums has no links. */
export type WrittenEvent = ToldEvent & { [Link in keyof Links]: Links[Link] | null }

/** Where a chain ends: the position of its newest event and the checksum that the next one carries on. */
export interface EndOfChain {
  position: number
  hash: string | null
}

const hashedFields = [
  'article',
  'reference',
  'action',
  'actor',
  'actorName',
  'at',
  'comment',
  'contentHash',
  'edition',
  'key',
  'sequence',
  'previousHash',
  'place',
  'previousInSystem',
] as const

/** Checksum of a whole event. What is not there counts as `null`. */
export const eventHashOf = (event: Readonly<Record<string, unknown>>): string =>
  contentHash(Object.fromEntries(hashedFields.map((field) => [field, event[field] ?? null])))

/** Has it checksums? One with a half of them is not what its checksum says. */
export const isChained = (event: WrittenEvent): event is EventRow =>
  event.place !== null || event.eventHash !== null

/** The event that follows these ends, of its guidance and of the system. */
export function nextEvent(
  told: ToldEvent & { key: string },
  ends: { ofArticle: EndOfChain; ofSystem: EndOfChain },
): EventRow {
  const row = {
    ...told,
    sequence: ends.ofArticle.position + 1,
    previousHash: ends.ofArticle.hash,
    place: ends.ofSystem.position + 1,
    previousInSystem: ends.ofSystem.hash,
  }
  return { ...row, eventHash: eventHashOf(row) }
}

/**
 * Checksum over what was written before events had checksums and rows hashed names: the first
 * event of a chain carries it on, and nothing can be changed in, added to or taken from it then.
 *
 * @returns `null` where there is nothing from before.
 */
export function sealOf(
  events: readonly WrittenEvent[],
  rows: readonly { form: number | null; rowHash: string }[],
): string | null {
  const before = events
    .filter((event) => !isChained(event))
    .map((event) => eventHashOf({ ...event }))
  const oldRows = rows.filter(({ form }) => form === null).map(({ rowHash }) => rowHash)
  if (before.length + oldRows.length === 0) return null
  return contentHash({ events: before.toSorted(), rows: oldRows.toSorted() })
}
