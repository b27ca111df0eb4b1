import { setImmediate as breath } from 'node:timers/promises'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Actor } from '../access/roles.ts'
import { refusals } from '../errors.ts'
import { cprFields } from '../privacy/cpr-in-fields.ts'
import { contentHash } from '../publishing/content-hash.ts'
import { everyInForce } from '../publishing/every-in-force.ts'
import { allReferences } from './article-row.ts'
import type { Directory } from './directory.ts'
import { formProblems } from './form-rules.ts'
import { keepImport } from './import-job.ts'
import type { RowProblem, Seen, SeenRow } from './import-terms.ts'
import {
  inOrder,
  judgeFallbacks,
  type JudgedRow,
  keyHeading,
  keyProblems,
} from './judge-records.ts'
import { loadDirectory } from './load-directory.ts'
import { changesBetween, headingOf, recordIn } from './record-columns.ts'
import type { Keyed, Known, RecordKind, Stored } from './record-kind.ts'
import type { RecordRow } from './record-row.ts'
import {
  badFile,
  checkHeadings,
  type Table,
  type TableRow,
  textOf,
  withoutRemarks,
} from './table.ts'

interface Asked {
  actor: Actor
  fileName: string
  now: Date
}

/** What the rows of a file are judged by. */
interface Setting<Portable> {
  payload: Payload
  req: PayloadRequest
  directory: Directory
  stored: ReadonlyMap<string, Stored<Portable>>
  known: Known
}

/** Rows judged before others are let in between. */
const rowsAtOnce = 20

/**
 * Judges every row of a file of records against those there are, and keeps the rows that
 * would change something; writes no record.
 *
 * @throws {Refusal} on a file whose columns are not those of the records.
 */
export async function previewRecords<Portable extends Keyed>(
  payload: Payload,
  kind: RecordKind<Portable>,
  sent: Table,
  { actor, fileName, now }: Asked,
): Promise<Seen> {
  checkHeadings(
    sent.headings,
    kind.columns.map(({ heading }) => heading),
  )
  if (!sent.headings.includes(keyHeading)) {
    const message = `Filen mangler kolonnen "${keyHeading}", som siger, hvad rækkerne handler om.`
    throw badFile('column-missing', message, keyHeading)
  }
  const table = withoutRemarks(sent, keyHeading)
  const setting = await settingFor(payload, kind, table)
  const judged = await judgeRows(kind, table, setting)
  const stored = [...setting.stored.values()]
  judgeFallbacks(judged, stored, fallbackIn(kind))
  const shownOn = await timesShown(payload, kind, now)
  const rows = judged.map((row) => seenRow(kind, row, shownOn))
  const changed = new Set(rows.filter(isWritten).map(({ line }) => line))
  const kept = inOrder(judged, stored, fallbackIn(kind)).filter(({ line }) => changed.has(line))
  const id = await keepImport(payload, kept.map(keptRow), {
    kind: kind.slug,
    fileName,
    actor,
    now,
    toWrite: kept.length,
  })
  const withErrors = rows.filter(({ act }) => act === 'none').length
  return { id, kind: kind.slug, fileName, toWrite: kept.length, withErrors, rows }
}

const isWritten = ({ act }: SeenRow): boolean => act === 'create' || act === 'update'

const fallbackIn = <Portable extends Keyed>(kind: RecordKind<Portable>) => ({
  heading: headingOf(kind.columns, 'fallback') ?? '',
  of: kind.fallbackOf,
})

async function settingFor<Portable extends Keyed>(
  payload: Payload,
  kind: RecordKind<Portable>,
  { rows }: Table,
): Promise<Setting<Portable>> {
  const directory = await loadDirectory(payload)
  const stored = await kind.find(payload, {}, directory)
  const inFile = new Map(rows.map((row) => [keyIn(row).toLowerCase(), keyIn(row)]))
  const { centres, contactPoints } = directory
  const keyOf = (records: typeof centres, word: string): string | undefined => {
    const id = records.idOf(word)
    return id === undefined ? undefined : records.keyOf(id)
  }
  return {
    payload,
    req: await createLocalReq({}, payload),
    directory,
    stored: new Map(stored.map((one) => [one.portable.key, one])),
    known: {
      centre: (word) => keyOf(centres, word),
      contactPoint: (word) => keyOf(contactPoints, word) ?? inFile.get(word.trim().toLowerCase()),
    },
  }
}

const keyIn = ({ cells }: TableRow): string => textOf(cells.get(keyHeading))

async function judgeRows<Portable extends Keyed>(
  kind: RecordKind<Portable>,
  { headings, rows }: Table,
  setting: Setting<Portable>,
): Promise<JudgedRow<Portable>[]> {
  const judged: JudgedRow<Portable>[] = []
  const stored = new Set(setting.stored.keys())
  const inFile = new Set<string>()
  const spelt = new Map([...stored].map((key) => [key.toLowerCase(), key]))
  for (const [at, row] of rows.entries()) {
    if (at % rowsAtOnce === 0) await breath()
    const one = await judgeRow(kind, row, headings, setting)
    const { key } = one.portable
    one.problems.unshift(...keyProblems(key, { stored, inFile, spelt }))
    inFile.add(key)
    if (!spelt.has(key.toLowerCase())) spelt.set(key.toLowerCase(), key)
    judged.push(one)
  }
  return judged
}

async function judgeRow<Portable extends Keyed>(
  kind: RecordKind<Portable>,
  row: TableRow,
  headings: readonly string[],
  setting: Setting<Portable>,
): Promise<JudgedRow<Portable>> {
  const existing = setting.stored.get(keyIn(row))
  const read = recordIn(kind.columns, row.cells, headings, existing?.portable ?? kind.nothing())
  const { portable, problems } = kind.called(read.portable, setting.known)
  const asErrors = [...read.problems, ...problems].map((one): RowProblem => ({
    level: 'error',
    ...one,
  }))
  const isSame = existing && contentHash(existing.portable) === contentHash(portable)
  const byForm = isSame ? [] : await byTheForm(kind, portable, existing, setting)
  const told = new Set(asErrors.map(({ heading }) => heading))
  return {
    line: row.line,
    existing,
    portable,
    problems: [...asErrors, ...byForm.filter(({ heading }) => !told.has(heading))],
  }
}

async function byTheForm<Portable extends Keyed>(
  kind: RecordKind<Portable>,
  portable: Portable,
  existing: Stored<Portable> | undefined,
  { payload, req, directory }: Setting<Portable>,
): Promise<RowProblem[]> {
  // What is wrong with a key is told in other words.
  const { key: _key, ...data } = kind.dataOf(portable, directory)
  const { flattenedFields } = payload.collections[kind.slug].config
  const found = await formProblems(flattenedFields, {
    req,
    id: existing?.id,
    slug: kind.slug,
    data,
  })
  return [
    ...found.map(({ field, message }): RowProblem => ({
      level: 'error',
      code: 'cell-invalid',
      heading: headingOf(kind.columns, field),
      message,
    })),
    ...cprFields(flattenedFields, data).map((field): RowProblem => ({
      level: 'error',
      code: 'looks-like-cpr',
      heading: headingOf(kind.columns, field),
      message: refusals['looks-like-cpr'].message,
    })),
  ]
}

/** How many guidance in force show each record, by the record's id. */
async function timesShown<Portable extends Keyed>(
  payload: Payload,
  { shownIn }: RecordKind<Portable>,
  now: Date,
): Promise<Map<string, number>> {
  const times = new Map<string, number>()
  const references = [...(await allReferences(payload)).keys()]
  for await (const { content } of everyInForce(payload, references, now)) {
    for (const id of new Set(shownIn(content))) times.set(id, (times.get(id) ?? 0) + 1)
  }
  return times
}

function seenRow<Portable extends Keyed>(
  { columns, nothing }: RecordKind<Portable>,
  { line, existing, portable, problems }: JudgedRow<Portable>,
  shownOn: ReadonlyMap<string, number>,
): SeenRow {
  const before = existing?.portable ?? { ...nothing(), key: portable.key, name: portable.name }
  const changes = changesBetween(columns, before, portable)
  const act = existing ? (changes.length > 0 ? 'update' : 'same') : 'create'
  return {
    line,
    reference: portable.key,
    title: portable.name,
    act: problems.length > 0 ? 'none' : act,
    problems,
    changes: problems.length > 0 ? [] : changes,
    ...(existing && { shownOn: shownOn.get(existing.id) ?? 0 }),
  }
}

const keptRow = <Portable>({
  line,
  existing,
  portable,
}: JudgedRow<Portable>): RecordRow<Portable> => ({
  line,
  id: existing?.id ?? null,
  seenHash: existing ? contentHash(existing.portable) : null,
  record: portable,
})
