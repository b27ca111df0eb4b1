import type { Payload } from 'payload'
import type { Import } from '../../collections/payload-types.ts'
import { Refusal } from '../errors.ts'
import { contentHash } from '../publishing/content-hash.ts'
import { noteImport, rowsOf } from './import-job.ts'
import type { Failure } from './import-terms.ts'
import { loadDirectory } from './load-directory.ts'
import { headingOf } from './record-columns.ts'
import type { Keyed, RecordKind, Stored, Writing } from './record-kind.ts'
import { type RecordRow, recordRowSchema } from './record-row.ts'
import { attempt, userOf } from './write-rows.ts'

/**
 * Writes the rows of an import of records, in the name of the one who let it in. It can be
 * broken off anywhere and done again: a record that says already what its row says is done,
 * one is changed only while it is as it was looked at, and of new ones the key is unique.
 */
export async function applyRecords<Portable extends Keyed>(
  payload: Payload,
  kind: RecordKind<Portable>,
  job: Import,
): Promise<void> {
  const writing = {
    user: await userOf(payload, job),
    directory: await loadDirectory(payload),
  }
  const failures: Failure[] = []
  let done = 0
  for await (const row of rowsOf(payload, job.key, recordRowSchema(kind.schema))) {
    const write = () => writeRow(payload, kind, row, writing)
    const failure = await attempt(row.line, write, (field) => headingOf(kind.columns, field))
    if (failure) failures.push(failure)
    done += 1
    await noteImport(payload, job.id, { done, failures })
  }
  await noteImport(payload, job.id, { state: 'applied', done, failures })
}

const isSame = (one: unknown, other: unknown): boolean => contentHash(one) === contentHash(other)

async function writeRow<Portable extends Keyed>(
  payload: Payload,
  kind: RecordKind<Portable>,
  row: RecordRow<Portable>,
  writing: Writing,
): Promise<void> {
  const fallback = kind.fallbackOf(row.record)
  if (fallback !== null && writing.directory.contactPoints.idOf(fallback) === undefined) {
    // One that came with this very file.
    writing.directory = await loadDirectory(payload)
    if (writing.directory.contactPoints.idOf(fallback) === undefined) {
      throw new Refusal('unknown-reference')
    }
  }
  const now = await recordNow(payload, kind, row, writing)
  if (now && isSame(now.portable, row.record)) await keepVersion(payload, kind, now, writing)
  else if (row.id === null) await make(payload, kind, row, writing, now)
  else await change(payload, kind, row, writing, now)
}

async function recordNow<Portable extends Keyed>(
  payload: Payload,
  kind: RecordKind<Portable>,
  { record }: RecordRow<Portable>,
  { directory }: Writing,
): Promise<Stored<Portable> | undefined> {
  const [now] = await kind.find(payload, { key: { equals: record.key } }, directory)
  return now
}

/** A process may have died between a record and its version, which old cards show. */
async function keepVersion<Portable extends Keyed>(
  payload: Payload,
  kind: RecordKind<Portable>,
  now: Stored<Portable>,
  writing: Writing,
): Promise<void> {
  const last = await kind.lastVersion(payload, now.id, writing.directory)
  if (last && isSame(last, now.portable)) return
  await kind.update(payload, now, { portable: now.portable, fields: [] }, writing)
}

async function make<Portable extends Keyed>(
  payload: Payload,
  kind: RecordKind<Portable>,
  row: RecordRow<Portable>,
  writing: Writing,
  now: Stored<Portable> | undefined,
): Promise<void> {
  if (now) throw new Refusal('already-exists')
  try {
    await kind.create(payload, row.record, writing)
  } catch (error) {
    const made = await recordNow(payload, kind, row, writing)
    // Another process wrote it between our look and our insert.
    if (made && isSame(made.portable, row.record)) return
    throw made ? new Refusal('already-exists') : error
  }
}

async function change<Portable extends Keyed>(
  payload: Payload,
  kind: RecordKind<Portable>,
  { id, seenHash, record }: RecordRow<Portable>,
  writing: Writing,
  now: Stored<Portable> | undefined,
): Promise<void> {
  if (!now || now.id !== id || contentHash(now.portable) !== seenHash) {
    throw new Refusal('record-moved')
  }
  const fields = kind.columns
    .filter(({ write }) => write(now.portable) !== write(record))
    .map(({ field }) => field)
  try {
    await kind.update(payload, now, { portable: record, fields }, writing)
  } catch (error) {
    throw inOurWords(error)
  }
}

/** Who came first, said of a record. */
function inOurWords(error: unknown): unknown {
  const isMoved =
    error instanceof Refusal && error.problems.some(({ code }) => code === 'edited-meanwhile')
  return isMoved ? new Refusal('record-moved') : error
}
