import type { Payload } from 'payload'
import { type Actor, hasRole } from '../access/roles.ts'

/**
 * Ids of everyone who changed the content of a guidance in a stretch of time, by the event log.
 *
 * @param after ISO 8601, exclusive; unset: from its first word.
 * @param until ISO 8601, inclusive.
 */
export async function writersBetween(
  payload: Payload,
  article: string,
  after: string | undefined,
  until: string,
): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: 'article-events',
    where: {
      and: [
        { article: { equals: article } },
        { action: { in: ['create', 'edit', 'restore'] } },
        { at: { less_than_equal: until, ...(after !== undefined && { greater_than: after }) } },
      ],
    },
    select: { actor: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Set(docs.flatMap(({ actor }) => actor ?? []))
}

/** Ids in a working copy's `changedBy`: who wrote since the last edition, and may not approve. */
export const writersIn = (changedBy: unknown): string[] =>
  Array.isArray(changedBy) ? changedBy.filter((id): id is string => typeof id === 'string') : []

/**
 * Did they write what four eyes have not seen yet, or publish it alone?
 *
 * @param changedBy of the working copy, as it is stored.
 * @see docs/decisions/0020-four-eyes-are-on-a-text-not-on-an-act.md
 */
export const isOwnChange = (changedBy: unknown, { id }: Pick<Actor, 'id'>): boolean =>
  writersIn(changedBy).includes(id)

/** Is it theirs to approve what waits for approval: as an editor, and none of those who wrote it? */
export const mayApprove = (changedBy: unknown, actor: Actor): boolean =>
  hasRole(actor, 'editor') && !isOwnChange(changedBy, actor)
