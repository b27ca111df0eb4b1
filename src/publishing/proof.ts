import type { Payload } from 'payload'
import { eventActions, type EventAction } from './article-event.ts'
import { brokenLinks, type EditionRow } from './edition-row.ts'
import { rowsOfReference } from './edition-rows.ts'
import { type HistoryFault, historyFaults } from './history-faults.ts'
import { actsIn } from './logged-acts.ts'
import { inForce } from './in-force.ts'

/** One thing that happened to a guidance. Times are ISO 8601 in UTC. */
export interface ProofEvent {
  at: string
  action: EventAction
  /** In Danish. */
  says: string
  actor: string | null
  actorName: string | null
  comment: string | null
  edition: number | null
  contentHash: string | null
}

/**
 * All that was ever published of a guidance and how it came to be, fit for a complaint case:
 * each row as it was written, with the checksums, and whether they hold now.
 */
export interface Proof {
  reference: string
  at: string
  /** Does every row fit its checksum, the row before it, and the event log? */
  holds: boolean
  faults: HistoryFault[]
  /** In the order appended. `checksumHolds` was reckoned for this answer. */
  editions: (EditionRow & { appendedAt: string; checksumHolds: boolean; inForceNow: boolean })[]
  /** The latest last. */
  events: ProofEvent[]
}

/** `undefined` for a reference that nothing was ever published under. */
export async function proofOf(
  payload: Payload,
  reference: string,
  now: Date,
): Promise<Proof | undefined> {
  const rows = await rowsOfReference(payload, reference)
  const [first] = rows
  if (!first) return undefined
  const { docs } = await payload.find({
    collection: 'article-events',
    where: { article: { equals: first.row.article } },
    sort: 'at',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const written = rows.map(({ row }) => row)
  const broken = new Set(brokenLinks(written))
  const faults = historyFaults(written, actsIn(docs))
  const current = inForce(rows, now)
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
    })),
    events: docs.map((event) => ({
      at: new Date(event.at).toISOString(),
      action: event.action,
      says: eventActions[event.action],
      actor: event.actor ?? null,
      actorName: event.actorName ?? null,
      comment: event.comment ?? null,
      edition: event.edition ?? null,
      contentHash: event.contentHash ?? null,
    })),
  }
}
