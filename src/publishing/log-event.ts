import type { Payload } from 'payload'
import type { Actor } from '../access/roles.ts'
import type { EventAction } from './article-event.ts'

/** Adds a line to the event log of a guidance. */
export async function logEvent(
  payload: Payload,
  event: {
    article: { id: string; reference: string }
    action: EventAction
    /** `null`: the system itself. */
    actor: Actor | null
    at: Date
    comment?: string | null
    contentHash?: string | null
    edition?: number | null
  },
): Promise<void> {
  await payload.create({
    collection: 'article-events',
    data: {
      article: event.article.id,
      reference: event.article.reference,
      action: event.action,
      actor: event.actor?.id ?? null,
      actorName: event.actor?.name ?? null,
      at: event.at.toISOString(),
      comment: event.comment ?? null,
      contentHash: event.contentHash ?? null,
      edition: event.edition ?? null,
    },
    depth: 0,
    overrideAccess: true,
  })
}
