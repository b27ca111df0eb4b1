import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { eventActions, type EventAction } from './article-event.ts'
import type { ToldEvent } from './event-row.ts'
import { appendEvent } from './log-event.ts'

/**
 * What is to be logged of an act, noted on the working copy by the very write that does the
 * act: where the process dies before the event is written, whoever comes next finds the note.
 * The key makes it one event, whoever writes it.
 */
const noteSchema = z.object({
  action: z.enum(Object.keys(eventActions) as EventAction[]),
  actor: z.string().nullable(),
  actorName: z.string().nullable(),
  at: z.iso.datetime(),
  comment: z.string().nullable(),
  contentHash: z.string().nullable(),
  edition: z.number().nullable(),
  key: z.string(),
})

/** A note of an act, as `unlogged` holds it. */
export const noteOf = ({
  article: _article,
  reference: _reference,
  ...event
}: Omit<ToldEvent, 'article' | 'reference'> & Partial<ToldEvent>): string =>
  JSON.stringify({ ...event, key: randomUUID() })

/** The same note, of another text. */
export const noteOfText = (unlogged: string, contentHash: string): string =>
  JSON.stringify({ ...noteSchema.parse(JSON.parse(unlogged)), contentHash })

/** A working copy with what is still to be logged of it. */
export interface Noted {
  id: string
  reference: string
  unlogged?: string | null
}

/**
 * Writes the event that was noted, unless it is there, and then takes the note away.
 *
 * @param req of the write that noted it, where that may not be committed yet.
 */
export async function logNoted(
  payload: Payload,
  { id, reference, unlogged }: Noted,
  req?: PayloadRequest,
): Promise<void> {
  if (!unlogged) return
  const note = noteSchema.parse(JSON.parse(unlogged))
  await appendEvent(payload, { ...note, article: id, reference })
  await payload.db.updateOne({
    collection: 'articles',
    where: { and: [{ id: { equals: id } }, { unlogged: { equals: unlogged } }] },
    // `null`: stays as it is. The text is as it was written.
    data: { unlogged: null, updatedAt: null },
    returning: false,
    ...(req && { req }),
  })
}
