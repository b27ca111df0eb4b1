import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { Import } from '../../collections/payload-types.ts'
import type { Actor } from '../access/roles.ts'
import { isRefusalCode, Refusal } from '../errors.ts'
import type { Failure, ImportKind } from './import-terms.ts'

/** Bytes of JSON and rows that one part holds; see collections/imports.ts. */
const partBytes = 1024 * 1024
const partRows = 50
/** Between two rows; long enough to take in and answer what has come meanwhile. */
const restMs = 5
/** Nobody has more under way at once. */
const unfinishedShown = 10

/**
 * Keeps the rows that were looked at. The job itself comes last, so that there is either a
 * whole import or none; rows without one are never read, and go in time.
 *
 * @param rows those to be written, as JSON carries them.
 * @returns the import's id.
 */
export async function keepImport(
  payload: Payload,
  rows: readonly object[],
  job: { kind: ImportKind; fileName: string; actor: Actor; now: Date; toWrite: number },
): Promise<string> {
  const key = randomUUID()
  const at = job.now.toISOString()
  let number = 0
  for (const part of partsOf(rows)) {
    number += 1
    await payload.create({
      collection: 'import-parts',
      data: { import: key, number, at, rows: part },
      depth: 0,
      overrideAccess: true,
    })
  }
  const { kind, fileName, actor, toWrite } = job
  const { id } = await payload.create({
    collection: 'imports',
    data: { key, kind, fileName, by: actor.id, at, state: 'seen', toWrite, done: 0, failures: [] },
    depth: 0,
    overrideAccess: true,
  })
  return id
}

function partsOf(rows: readonly object[]): Record<string, unknown>[][] {
  const parts: Record<string, unknown>[][] = []
  let bytes = Infinity
  for (const row of rows) {
    const size = JSON.stringify(row).length
    if (bytes + size > partBytes || (parts.at(-1)?.length ?? 0) >= partRows) {
      parts.push([])
      bytes = 0
    }
    parts.at(-1)?.push({ ...row })
    bytes += size
  }
  return parts
}

/** An import of the actor's own. @throws {Refusal} `not-found` for another's too. */
export async function importOf(payload: Payload, id: string, actor: Actor): Promise<Import> {
  const { docs } = await payload.find({
    collection: 'imports',
    where: { id: { equals: id }, by: { equals: actor.id } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [job] = docs
  if (!job) throw new Refusal('not-found')
  return job
}

/** Imports of the actor's own that were begun and are not done, the latest first. */
export async function unfinishedImports(payload: Payload, actor: Actor): Promise<Import[]> {
  const { docs } = await payload.find({
    collection: 'imports',
    where: { and: [{ by: { equals: actor.id } }, { state: { equals: 'applying' } }] },
    sort: '-at',
    limit: unfinishedShown,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

/** An import as it is now, whose ever it is; `undefined` where there is none. */
export async function importNow(payload: Payload, id: string): Promise<Import | undefined> {
  const { docs } = await payload.find({
    collection: 'imports',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

/** Ids of everybody's imports that were begun and are not done, the oldest first. */
export async function begunImports(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'imports',
    where: { state: { equals: 'applying' } },
    select: {},
    sort: 'at',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}

/**
 * The kept rows of an import, in their order, a part at a time. With SQLite what is done to a
 * row lets nobody else in, so there is a rest before each: agents search in this process.
 */
export async function* rowsOf<Row>(
  payload: Payload,
  key: string,
  schema: z.ZodType<Row>,
): AsyncGenerator<Row> {
  for (let number = 1; ; number += 1) {
    const { docs } = await payload.find({
      collection: 'import-parts',
      where: { import: { equals: key }, number: { equals: number } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const [part] = docs
    if (!part) return
    for (const row of z.array(schema).parse(part.rows)) {
      await pause(restMs)
      yield row
    }
  }
}

/** Notes that an import is let in; one that has come further stays where it is. */
export async function noteBegun(payload: Payload, id: string): Promise<void> {
  await payload.db.updateOne({
    collection: 'imports',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'seen' } }] },
    data: { state: 'applying' },
    options: { atomic: true },
  })
}

/** Notes how far an import has come; past hooks, as it is nobody's text. */
export async function noteImport(
  payload: Payload,
  id: string,
  data: Partial<Pick<Import, 'state' | 'done'>> & { failures?: Failure[] },
): Promise<void> {
  await payload.db.updateOne({
    collection: 'imports',
    where: { id: { equals: id } },
    data,
    returning: false,
  })
}

const failuresSchema = z.array(
  z.object({
    line: z.number().nullable(),
    code: z.string().refine(isRefusalCode),
    message: z.string(),
  }),
)

/** What can be read of an import while it goes on, for the bar. */
export const progressOf = ({ id, kind, state, toWrite, done, failures, key }: Import) => ({
  id,
  kind,
  state,
  toWrite,
  done,
  failures: failuresSchema.parse(failures ?? []),
  /** By which the drafts are found in the list. */
  origin: key,
})
