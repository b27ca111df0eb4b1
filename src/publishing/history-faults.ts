import { brokenLinks, type EditionRow, rowHashOf } from './edition-row.ts'
import { eventHashOf, type EventRow, isChained, sealOf, type WrittenEvent } from './event-row.ts'
import { appending } from './logged-acts.ts'

/** A row as it lies in the database. */
export type WrittenRow = Omit<EditionRow, 'content'> & { content: unknown }

/** What can be wrong with a history, in the words of the command line and of the printed page. */
export const faultKinds = {
  altered: {
    english: 'is not what its checksum says',
    danish: 'er ændret',
  },
  unlinked: {
    english: 'does not follow the row before it: that one was changed, taken out or put in',
    danish: 'følger ikke efter den række, der står før den',
  },
  unlogged: {
    english: 'has no event that tells of it',
    danish: 'har ingen hændelse',
  },
  gone: {
    english: 'is in the event log, and has no row',
    danish: 'mangler',
  },
  'event-altered': {
    english: 'is not what its checksum says',
    danish: 'er ændret',
  },
  'event-of-other-text': {
    english: 'tells of another text than the edition that it published',
    danish: 'fortæller om en anden tekst end den udgave, der blev udgivet',
  },
  'event-unlinked': {
    english: 'does not follow the event before it: that one was changed, taken out or put in',
    danish: 'følger ikke efter den hændelse, der står før den',
  },
  'old-altered': {
    english:
      'does not carry on what is from before events had checksums: of that, something was changed, taken out or put in',
    danish: 'passer ikke med det, der er ældre end kontrolsummerne',
  },
  'log-unlinked': {
    english:
      'does not follow the event before it in the log of the whole system: that one was changed, taken out or put in',
    danish: 'følger ikke efter den hændelse, der står før den i hele systemets log',
  },
  'head-gone': {
    english: 'No event has the checksum that was noted: the newest events were taken out or remade',
    danish: 'Den noterede kontrolsum findes ikke: de nyeste hændelser mangler',
  },
} as const
export type FaultKind = keyof typeof faultKinds

/** Where the history does not fit, and how it shows. */
export interface HistoryFault {
  reference: string
  /** Of the row, or of the event among those of its guidance; unset where the row itself is gone. */
  sequence?: number
  edition?: number
  why: FaultKind
}

/**
 * What does not fit in the published history of one guidance: a row or an event that is not
 * what its checksum says or does not follow the one before it, a row that no event tells of,
 * an event of a row that is not there, and one that tells of another text than its row has.
 *
 * Its newest rows taken out together with their events are not missed here, only among the
 * events of the whole system.
 */
export const articleFaults = (
  rows: readonly WrittenRow[],
  events: readonly WrittenEvent[],
): HistoryFault[] => [
  ...rowFaults(rows),
  ...unloggedRows(rows, events).map((row) => ofRow(row, 'unlogged')),
  ...actsWithoutRow(rows, events),
  ...approvalsOfOtherText(rows, events),
  ...eventFaults(rows, events),
]

/**
 * What does not fit in a whole history, by reference and in the order of the rows.
 *
 * The newest events of the system taken out, with the rows that they tell of, leave a history
 * that fits: only a checksum noted elsewhere shows it.
 *
 * @param head `eventHash` of an event that was there once.
 */
export function historyFaults(
  rows: readonly WrittenRow[],
  events: readonly WrittenEvent[],
  head?: string,
): HistoryFault[] {
  const rowsOf = byArticle(rows)
  const eventsOf = byArticle(events)
  const articles = new Set([...rowsOf.keys(), ...eventsOf.keys()])
  const faults = [...articles].flatMap((article) =>
    articleFaults(rowsOf.get(article) ?? [], eventsOf.get(article) ?? []),
  )
  const isKnown = head === undefined || events.some(({ eventHash }) => eventHash === head)
  const inOrder = [...faults, ...logFaults(rows, events)].toSorted(
    (a, b) =>
      a.reference.localeCompare(b.reference) || (a.sequence ?? Infinity) - (b.sequence ?? Infinity),
  )
  return isKnown ? inOrder : [...inOrder, { reference: '', why: 'head-gone' }]
}

function byArticle<One extends { article: string }>(all: readonly One[]): Map<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const group = groups.get(one.article)
    if (group) group.push(one)
    else groups.set(one.article, [one])
  }
  return groups
}

/** The checksum that stands for a whole history: that of its newest event, if any has one. */
export const headOf = (events: readonly WrittenEvent[]): EventRow | undefined =>
  events
    .filter(isChained)
    .reduce<EventRow | undefined>((a, b) => (a && a.place > b.place ? a : b), undefined)

const ofRow = ({ reference, sequence, number }: WrittenRow, why: FaultKind): HistoryFault => ({
  reference,
  sequence,
  edition: number,
  why,
})

const ofEvent = ({ reference, sequence }: EventRow, why: FaultKind): HistoryFault => ({
  reference,
  sequence,
  why,
})

function rowFaults(rows: readonly WrittenRow[]): HistoryFault[] {
  const broken = new Set(brokenLinks(rows))
  return rows
    .filter(({ sequence }) => broken.has(sequence))
    .map((row) => ofRow(row, row.rowHash === rowHashOf({ ...row }) ? 'unlinked' : 'altered'))
}

/** Does an event tell of a row? By its checksum, or by kind and number where both are from before. */
export const tellsOf = (
  { action, edition, key }: Pick<WrittenEvent, 'action' | 'edition' | 'key'>,
  row: Pick<WrittenRow, 'kind' | 'number' | 'rowHash' | 'form'>,
): boolean =>
  appending[action] === row.kind &&
  edition === row.number &&
  (key === null ? row.form === null : key === row.rowHash)

/** Of an act that was broken off before it was logged, or slipped in. */
const unloggedRows = (rows: readonly WrittenRow[], events: readonly WrittenEvent[]): WrittenRow[] =>
  rows.filter((row) => !events.some((event) => tellsOf(event, row)))

const actsWithoutRow = (
  rows: readonly WrittenRow[],
  events: readonly WrittenEvent[],
): HistoryFault[] =>
  events
    .filter(({ action, edition }) => appending[action] !== undefined && edition !== null)
    .filter((event) => !rows.some((row) => tellsOf(event, row)))
    .map(({ reference, edition }) => ({ reference, edition: edition ?? 0, why: 'gone' }))

/**
 * Only of what published: an approval afterwards and a confirmation told, for a time, of the
 * working copy, which may be ahead of the edition, and such a history is not to be called broken.
 */
const approvalsOfOtherText = (
  rows: readonly WrittenRow[],
  events: readonly WrittenEvent[],
): HistoryFault[] =>
  events
    .filter(isChained)
    .filter(({ key, contentHash }) =>
      rows.some(
        (row) => row.kind === 'edition' && row.rowHash === key && row.contentHash !== contentHash,
      ),
    )
    .map((event) => ofEvent(event, 'event-of-other-text'))

function eventFaults(rows: readonly WrittenRow[], events: readonly WrittenEvent[]): HistoryFault[] {
  const ordered = events.filter(isChained).toSorted((a, b) => a.sequence - b.sequence)
  return ordered.flatMap((event, index) => {
    if (event.eventHash !== eventHashOf({ ...event })) return [ofEvent(event, 'event-altered')]
    const before = ordered[index - 1]
    if (before === undefined && event.sequence === 1) {
      const isSealed = event.previousHash === sealOf(events, rows)
      return isSealed ? [] : [ofEvent(event, 'old-altered')]
    }
    const follows =
      event.sequence === (before?.sequence ?? 0) + 1 && event.previousHash === before?.eventHash
    return follows ? [] : [ofEvent(event, 'event-unlinked')]
  })
}

/** The chain through all events of the system, which misses what is cut off the end of one guidance. */
function logFaults(rows: readonly WrittenRow[], events: readonly WrittenEvent[]): HistoryFault[] {
  const ordered = events.filter(isChained).toSorted((a, b) => a.place - b.place)
  return ordered.flatMap((event, index) => {
    const before = ordered[index - 1]
    if (before === undefined && event.place === 1) {
      const isSealed = event.previousInSystem === sealOf(events, rows)
      return isSealed ? [] : [ofEvent(event, 'old-altered')]
    }
    const follows =
      event.place === (before?.place ?? 0) + 1 && event.previousInSystem === before?.eventHash
    return follows ? [] : [ofEvent(event, 'log-unlinked')]
  })
}
