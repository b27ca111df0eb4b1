import type { Payload, Where } from 'payload'
import type { ArticleEvent } from '../../collections/payload-types.ts'
import type { WrittenEvent } from './event-row.ts'

/** An event as it lies there. */
export const eventAsWritten = (doc: ArticleEvent): WrittenEvent => ({
  article: doc.article,
  reference: doc.reference,
  action: doc.action,
  actor: doc.actor ?? null,
  actorName: doc.actorName ?? null,
  at: new Date(doc.at).toISOString(),
  comment: doc.comment ?? null,
  contentHash: doc.contentHash ?? null,
  edition: doc.edition ?? null,
  key: doc.key ?? null,
  sequence: doc.sequence ?? null,
  previousHash: doc.previousHash ?? null,
  place: doc.place ?? null,
  previousInSystem: doc.previousInSystem ?? null,
  eventHash: doc.eventHash ?? null,
})

/** Events in the order of their moments, and of one moment as they were written. */
export async function eventsWhere(payload: Payload, where: Where = {}): Promise<WrittenEvent[]> {
  const { docs } = await payload.find({
    collection: 'article-events',
    where,
    sort: ['at', 'sequence'],
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(eventAsWritten)
}
