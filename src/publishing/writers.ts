import { type Actor, hasRole } from '../access/roles.ts'

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
