import type {
  BaseDatabaseAdapter,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload'
import { Refusal } from '../src/errors.ts'
import { isCurrentForm, rowHashOf } from '../src/publishing/edition-row.ts'
import { eventHashOf } from '../src/publishing/event-row.ts'

/** Rows of these are added and read; nothing else, for anyone. */
const appendOnlyCollections: readonly string[] = ['editions', 'article-events', 'deletions']

const readingOrAdding: readonly string[] = [
  'create',
  'read',
  'readDistinct',
  'count',
  'countVersions',
]

/** Refuses every operation but reading and adding, the Local API with access overridden included. */
export const refuseAnyChange: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (!readingOrAdding.includes(operation)) throw new Refusal('append-only')
  return args
}

/** A row enters only with the checksums it should have: nobody can slip one in by hand. */
export const soundEdition: CollectionBeforeChangeHook = ({ data }) => {
  if (!isCurrentForm(data) || data.rowHash !== rowHashOf(data)) throw new Refusal('append-only')
  return data
}

/** An event likewise. */
export const soundEvent: CollectionBeforeChangeHook = ({ data }) => {
  if (data.eventHash !== eventHashOf(data)) throw new Refusal('append-only')
  return data
}

const changingMethods = ['updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'upsert'] as const

/**
 * The last wall: the database adapter itself refuses to change or delete a row of
 * an append-only collection, also for code that goes round Payload's hooks with
 * `payload.db`.
 */
export function refuseChangesInDatabase<Adapter extends BaseDatabaseAdapter>(
  adapter: Adapter,
): Adapter {
  for (const method of changingMethods) {
    const original: unknown = adapter[method]
    if (typeof original !== 'function') continue
    const guarded = function (this: unknown, args: { collection: string }): unknown {
      if (appendOnlyCollections.includes(args.collection)) throw new Refusal('append-only')
      return Reflect.apply(original, this, [args])
    }
    Object.assign(adapter, { [method]: guarded })
  }
  return adapter
}
