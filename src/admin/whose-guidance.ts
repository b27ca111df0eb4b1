import type { Where } from 'payload'
import { type Actor, hasRole } from '../access/roles.ts'

/** The guidance of an author's centres. */
export const mine = ({ centres }: Actor): Where => ({ centre: { in: [...centres] } })

/** What an editor looks after: of an author's own centres they are told as the author. */
export const notMine = ({ roles, centres }: Actor): Where =>
  roles.includes('author') && centres.length > 0 ? { centre: { not_in: [...centres] } } : {}

/** All that someone is told of. */
export const reachOf = (actor: Actor): Where =>
  hasRole(actor, 'editor', 'manager') ? {} : mine(actor)
