import type { Payload } from 'payload'
import { eventActions } from './article-event.ts'
import { brokenLinks, type EditionRow } from './edition-row.ts'
import { rowsOfReference, type StoredEdition } from './edition-rows.ts'
import { eventHashOf, isChained, type WrittenEvent } from './event-row.ts'
import { eventsWhere } from './event-rows.ts'
import { articleFaults, type HistoryFault } from './history-faults.ts'
import { inForce } from './in-force.ts'
import { sayReigns } from './say-reign.ts'
import { settleArticle } from './settle-acts.ts'

/** One thing that happened to a guidance, as it was written. Times are ISO 8601 in UTC. */
export type ProofEvent = WrittenEvent & {
  /** In Danish. */
  says: string
  /** Reckoned for this answer; `null` for an event from before there were checksums. */
  checksumHolds: boolean | null
}

export interface ProvenRow {
  appendedAt: string
  checksumHolds: boolean
  inForceNow: boolean
  /** "gjaldt fra … til …"; nothing where a row takes something back. */
  says: string | null
}

/**
 * All that was ever published of a guidance and how it came to be, fit for a complaint case:
 * each row as it was written, with the checksums, and whether they hold now.
 */
export interface Proof {
  reference: string
  at: string
  /** Does every row and every event fit its checksum, the one before it, and the other? */
  holds: boolean
  faults: HistoryFault[]
  /** In the order appended. `checksumHolds` was reckoned for this answer. */
  editions: (EditionRow & ProvenRow)[]
  /** The latest last. */
  events: ProofEvent[]
}

/** `undefined` for a reference that nothing was ever published under. */
export async function proofOf(
  payload: Payload,
  reference: string,
  now: Date,
): Promise<Proof | undefined> {
  const first = await readHistory(payload, reference)
  if (!first) return undefined
  const { rows, events, faults } = first.faults.length === 0 ? first : await again(payload, first)
  const broken = new Set(brokenLinks(rows.map(({ row }) => row)))
  const current = inForce(rows, now)
  const says = sayReigns(rows, now)
  return {
    reference,
    at: now.toISOString(),
    holds: faults.length === 0,
    faults,
    editions: rows.map(({ id, row, appendedAt }) => ({
      ...row,
      appendedAt: appendedAt.toISOString(),
      checksumHolds: !broken.has(row.sequence),
      inForceNow: id === current?.id,
      says: says.get(row.sequence) ?? null,
    })),
    events: events.map((event) => ({
      ...event,
      says: eventActions[event.action],
      checksumHolds: isChained(event) ? event.eventHash === eventHashOf({ ...event }) : null,
    })),
  }
}

interface ReadHistory {
  rows: StoredEdition[]
  events: WrittenEvent[]
  faults: HistoryFault[]
}

/** What came between the two readings is no fault, and neither is an act that was only broken off. */
async function again(payload: Payload, first: ReadHistory): Promise<ReadHistory> {
  const [row] = first.rows
  if (!row) return first
  await settleArticle(payload, row.row.article)
  return (await readHistory(payload, row.row.reference)) ?? first
}

async function readHistory(payload: Payload, reference: string): Promise<ReadHistory | undefined> {
  const rows = await rowsOfReference(payload, reference)
  const [first] = rows
  if (!first) return undefined
  const events = await eventsWhere(payload, { article: { equals: first.row.article } })
  return {
    rows,
    events,
    faults: articleFaults(
      rows.map(({ row }) => row),
      events,
    ),
  }
}
