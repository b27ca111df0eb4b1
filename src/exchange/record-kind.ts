import type { Payload, TypedUser, Where } from 'payload'
import type * as z from 'zod/mini'
import type { GuidanceContent } from '../publishing/content.ts'
import type { Directory } from './directory.ts'
import type { BadCellAt, RecordColumn } from './record-columns.ts'

/** Records that guidance points to and that come in files of their own. */
export type RecordSlug = 'contact-points' | 'self-services'

/** What every such record has: the key that says which it is, and its name. */
export interface Keyed {
  key: string
  name: string
}

/** A record as it lies in the database, and as a file holds it. */
export interface Stored<Portable> {
  id: string
  /** As stored: what a write is conditional on. */
  updatedAt: string
  portable: Portable
}

/** Who writes, and which state of the record the write is based on. */
export interface Writing {
  user: TypedUser
  directory: Directory
}

/** The keys of what a record may point to, by the words that a file calls it by. */
export interface Known {
  centre: (word: string) => string | undefined
  contactPoint: (word: string) => string | undefined
}

/**
 * One kind of record in files: its columns, how it lies in the database, and how it is
 * written there. `Portable` calls other records by key.
 */
export interface RecordKind<Portable extends Keyed> {
  slug: RecordSlug
  columns: readonly RecordColumn<Portable>[]
  schema: z.ZodMiniType<Portable>
  /** In which nothing is said yet. */
  nothing: () => Portable
  /** Filled in as one would, for the template; by heading. */
  example: Readonly<Record<string, string>>
  /** Name of the files that are handed out. */
  fileName: string
  /** Key of the record of the same kind that it leads to. */
  fallbackOf: (portable: Portable) => string | null
  /** With what it points to called by key, and a problem for each word that means nothing. */
  called: (portable: Portable, known: Known) => { portable: Portable; problems: BadCellAt[] }
  /** Ids of the records of this kind that a guidance shows. */
  shownIn: (content: GuidanceContent) => readonly string[]
  /** As the form sends it, with ids; what is not there is left empty. */
  dataOf: (portable: Portable, directory: Directory) => Record<string, unknown>
  find: (payload: Payload, where: Where, directory: Directory) => Promise<Stored<Portable>[]>
  /** The newest of its versions, which old cards show. */
  lastVersion: (payload: Payload, id: string, directory: Directory) => Promise<Portable | undefined>
  /** As the user, by the rules of the form. */
  create: (payload: Payload, portable: Portable, writing: Writing) => Promise<void>
  /**
   * Writes some fields of a record, while it is as `stored` says.
   *
   * @throws {Refusal} `edited-meanwhile` where it is not.
   */
  update: (
    payload: Payload,
    stored: Stored<Portable>,
    to: { portable: Portable; fields: readonly string[] },
    writing: Writing,
  ) => Promise<void>
}

/** Some of a record's fields. */
export const only = <Data extends object>(data: Data, fields: readonly string[]): Partial<Data> =>
  Object.fromEntries(
    Object.entries(data).filter(([name]) => fields.includes(name)),
  ) as Partial<Data>

/** A day as the form's date field keeps it: its noon, so that no zone makes it another day. */
export const noonOf = (day: string): string => `${day}T12:00:00.000Z`
