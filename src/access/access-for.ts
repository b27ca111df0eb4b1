import type { Access, CollectionConfig, FieldAccess, PayloadRequest, Where } from 'payload'
import { actorOf } from './actor.ts'
import { reach } from './policy.ts'
import type { Actor } from './roles.ts'

type Operation = 'create' | 'read' | 'update' | 'delete' | 'readVersions' | 'unlock' | 'admin'

function ofTheirCentres({ centres }: Actor): Where {
  return { centre: { in: [...centres] } }
}

/** What "own" means in each collection, as a condition on its rows. */
const ownRows: Readonly<Record<string, (actor: Actor) => Where>> = {
  users: (actor) => ({ id: { equals: actor.id } }),
  articles: ofTheirCentres,
  flags: ofTheirCentres,
  callbacks: ofTheirCentres,
  'payload-preferences': (actor) => ({ 'user.value': { equals: actor.id } }),
}

const versionsOf = (where: Where): Where =>
  Object.fromEntries(Object.entries(where).map(([path, rule]) => [`version.${path}`, rule]))

function allow(collection: string, operation: Operation): Access {
  return ({ req }) => {
    const actor = actorOf(req.user)
    if (!actor) return false
    const reached = reach(`${collection}.${operation}`, actor.roles)
    if (reached !== 'own') return reached === 'all'
    // What a new row belongs to is checked by the collection's own hook: there is no row yet.
    if (operation === 'create') return true
    const where = ownRows[collection]?.(actor)
    if (!where) return false
    return operation === 'readVersions' ? versionsOf(where) : where
  }
}

const isAllowed = (act: string, req: PayloadRequest): boolean =>
  reach(act, actorOf(req.user)?.roles ?? []) === 'all'

/** Payload's access functions for one collection, made from the policy table. */
export function accessFor(collection: string): NonNullable<CollectionConfig['access']> {
  return {
    create: allow(collection, 'create'),
    read: allow(collection, 'read'),
    update: allow(collection, 'update'),
    delete: allow(collection, 'delete'),
    readVersions: allow(collection, 'readVersions'),
    unlock: allow(collection, 'unlock'),
    admin: ({ req }) => isAllowed(`${collection}.admin`, req),
  }
}

/** Access to a field that only some may set, from a row of its own: `users.rights`. */
export const fieldAccess =
  (act: string): FieldAccess =>
  ({ req }) =>
    isAllowed(act, req)

/** For fields the system keeps: no client may write them, whatever their role. */
export const systemOnly = { create: () => false, update: () => false } as const
