import type { Payload } from 'payload'
import type { EditionRow } from './edition-row.ts'
import { timesOf } from './edition-rows.ts'
import type { WrittenEvent } from './event-row.ts'
import { eventsWhere } from './event-rows.ts'
import { tellsOf } from './history-faults.ts'
import { standing } from './in-force.ts'

interface Asked {
  /** The edition whose text it is about; unset: the text as it stands now. */
  upTo?: EditionRow
  /** Number of the edition that is approved afterwards in this moment. */
  endorsing?: number | undefined
  /** Who is known to have written: among them, where clocks alone tell who wrote after whom. */
  stored?: readonly string[]
}

/**
 * Ids of those whose word four eyes have not seen yet: everyone who has written in a guidance
 * since the last edition that a second person stood behind, and whoever published alone since.
 * They may not approve it, whatever they did to it in between.
 *
 * @param rows every row of the article, in the order appended.
 */
export const unseenWriters = async (
  payload: Payload,
  article: string,
  rows: readonly EditionRow[],
  asked: Asked = {},
): Promise<ReadonlySet<string>> =>
  unseenIn(rows, await eventsWhere(payload, { article: { equals: article } }), asked)

/**
 * The same, of every event of the article.
 *
 * The clocks of two servers differ, and what was written first can be the later by its moment.
 * So it is told by the order in the log; and by the moments too, since not every event has a
 * place in the log, and whoever is on the list by either is on it.
 */
export function unseenIn(
  rows: readonly EditionRow[],
  events: readonly WrittenEvent[],
  { upTo, endorsing, stored = [] }: Asked = {},
): ReadonlySet<string> {
  const endorsed = endorsedIn(events)
  if (endorsing !== undefined) endorsed.add(endorsing)
  const editions = standing(rows.map((row) => ({ ...timesOf(row), row })))
    .map(({ row }) => row)
    .filter(({ kind, sequence }) => kind === 'edition' && sequence <= (upTo?.sequence ?? Infinity))
  const at = editions.findLastIndex(({ forced, number }) => !forced || endorsed.has(number))
  const seen = editions[at]
  const writers = events
    .filter(({ action }) => writing.has(action))
    .filter((event) => seen === undefined || isAfter(event, seen, events))
    .filter((event) => upTo === undefined || isBefore(event, upTo, events))
    .flatMap(({ actor }) => actor ?? [])
  const isToldByClocks = seen !== undefined && !placeOf(seen, events)
  return new Set([
    ...writers,
    ...editions.slice(at + 1).map(({ approvedBy }) => approvedBy),
    ...(isToldByClocks ? stored : []),
  ])
}

const writing: ReadonlySet<string> = new Set(['create', 'edit', 'restore'])

const isAfter = (event: WrittenEvent, row: EditionRow, events: readonly WrittenEvent[]): boolean =>
  event.at > row.approvedAt ||
  (event.sequence ?? -1) > (placeOf(row, events) ?? Number.POSITIVE_INFINITY)

const isBefore = (event: WrittenEvent, row: EditionRow, events: readonly WrittenEvent[]): boolean =>
  event.at <= row.approvedAt ||
  (event.sequence ?? Number.POSITIVE_INFINITY) < (placeOf(row, events) ?? -1)

/** Where the log tells of a row; 0 where it did before events had a place: whatever has one came later. */
const placeOf = (row: EditionRow, events: readonly WrittenEvent[]): number | undefined => {
  const event = events.find((one) => tellsOf(one, row))
  return event && (event.sequence ?? 0)
}

const endorsedIn = (events: readonly WrittenEvent[]): Set<number> =>
  new Set(
    events.flatMap(({ action, edition }) => (action === 'endorse' && edition ? [edition] : [])),
  )

/** Numbers of the editions of an article that were approved afterwards. */
export const endorsedEditions = async (payload: Payload, article: string): Promise<Set<number>> =>
  endorsedIn(
    await eventsWhere(payload, {
      and: [{ article: { equals: article } }, { action: { equals: 'endorse' } }],
    }),
  )
