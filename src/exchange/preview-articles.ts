import { setImmediate as breath } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Actor } from '../access/roles.ts'
import { Refusal } from '../errors.ts'
import { dateInCopenhagen } from '../routing/copenhagen.ts'
import { holds } from '../publishing/holds.ts'
import { workingContent } from '../publishing/working-content.ts'
import { writersIn } from '../publishing/writers.ts'
import { readCells } from './article-cells.ts'
import {
  allReferences,
  type ArticleRow,
  besideContent,
  saysAlready,
  withReferences,
} from './article-row.ts'
import { columns, nothingSaid, told } from './columns.ts'
import { withKeys } from './directory.ts'
import { keepImport } from './import-job.ts'
import type { RowAct, RowProblem, Seen, SeenRow } from './import-terms.ts'
import { type Existing, judgeArticle, type Setting } from './judge-article.ts'
import { loadDirectory } from './load-directory.ts'
import { checkHeadings, type Table, type TableRow, textOf, withoutRemarks } from './table.ts'

interface Asked {
  actor: Actor
  fileName: string
  /** Change working copies that are there, too? */
  mayUpdate: boolean
  now: Date
}

const referenceHeading = 'Nummer'
const centreHeading = 'Fagcenter'
/** Rows judged before others are let in between. */
const rowsAtOnce = 20

/**
 * Judges every row of a file and keeps those that can be written; writes no guidance.
 *
 * @throws {Refusal} on a file whose columns are not ours.
 */
export async function previewArticles(payload: Payload, sent: Table, asked: Asked): Promise<Seen> {
  checkHeadings(sent.headings, [...columns.map(({ heading }) => heading), ...told])
  const table = withoutRemarks(sent, referenceHeading)
  const ids = await allReferences(payload)
  const asKnown = knownAs(ids)
  const referenceOf = ({ cells }: TableRow) => asKnown(textOf(cells.get(referenceHeading)))
  const inFile = table.rows.map(referenceOf).filter((reference) => reference !== '')
  const setting = await settingFor(payload, asked, [...ids.keys(), ...inFile])
  const rows: SeenRow[] = []
  const kept: ArticleRow[] = []
  const taken = new Set<string>()
  for (const [at, row] of table.rows.entries()) {
    if (at % rowsAtOnce === 0) await breath()
    const reference = referenceOf(row)
    const existing = await existingAs(payload, ids.get(reference), setting)
    const judged = judgeRow(row, table.headings, { reference, asKnown, existing }, setting)
    if (reference !== '' && taken.has(reference)) judged.problems.unshift(twice(reference))
    taken.add(reference)
    const act = actOf(judged, existing)
    if (act === 'create' || act === 'update') kept.push(judged.row)
    rows.push({
      line: row.line,
      reference,
      title: judged.row.content.title,
      act,
      problems: act === 'same' ? [] : judged.problems,
    })
  }
  const { actor, fileName, now } = asked
  const kind = 'articles'
  const id = await keepImport(payload, kept, {
    ...{ kind, fileName, actor, now, toWrite: kept.length },
  })
  const withErrors = rows.filter(({ act }) => act === 'none').length
  return { id, kind, fileName, toWrite: kept.length, withErrors, rows }
}

/** "bs09" is BS09, unless there is a guidance of that very name from when both could be. */
const knownAs =
  (ids: ReadonlyMap<string, string>) =>
  (reference: string): string =>
    ids.has(reference) ? reference : reference.toUpperCase()

function actOf({ row, problems }: Judged, existing: Existing | undefined): RowAct {
  if (problems.some(({ level }) => level === 'error')) return 'none'
  if (!existing) return 'create'
  return saysAlready(existing, row) ? 'same' : 'update'
}

const twice = (reference: string): RowProblem => ({
  level: 'error',
  code: 'already-exists',
  heading: referenceHeading,
  message: `${reference} står to gange i filen.`,
})

interface Judged {
  row: ArticleRow
  problems: RowProblem[]
}

function judgeRow(
  row: TableRow,
  headings: readonly string[],
  {
    reference,
    asKnown,
    existing,
  }: {
    reference: string
    asKnown: (reference: string) => string
    existing: Existing | undefined
  },
  setting: Setting,
): Judged {
  const before = existing?.portable ?? withOwnCentre(setting)
  const cells = new Map(row.cells)
  if (reference !== '') cells.set(referenceHeading, reference)
  // Left out, it is the author's own; Payload's form does the same.
  const read = readCells(
    cells,
    cells.has(centreHeading) ? headings : headings.filter((one) => one !== centreHeading),
    before,
  )
  read.portable.content = withReferences(read.portable.content, asKnown)
  // A file knows days. The day that stands there is none that is asked for, also when it is past.
  if (read.portable.reviewDate === reviewDayOf(existing)) read.portable.reviewDate = null
  const judged = judgeArticle(read.portable, existing, setting)
  const { content: _keys, ...beside } = read.portable
  return {
    row: {
      line: row.line,
      article: existing?.id ?? null,
      seenHash: existing?.contentHash ?? null,
      content: judged.content,
      ...beside,
    },
    problems: [
      ...read.problems.map((one): RowProblem => ({ level: 'error', ...one })),
      ...judged.problems,
    ],
  }
}

function reviewDayOf(existing: Existing | undefined): string | undefined {
  const stored = existing?.beside.reviewDate
  return stored ? dateInCopenhagen(new Date(stored)) : undefined
}

function withOwnCentre({ actor, directory }: Setting) {
  const portable = nothingSaid()
  const [own] = actor.centres
  portable.content.centre = own === undefined ? null : (directory.centres.keyOf(own) ?? own)
  return portable
}

async function settingFor(
  payload: Payload,
  { actor, mayUpdate, now }: Asked,
  references: readonly string[],
): Promise<Setting> {
  const [directory, mandatory] = await Promise.all([
    loadDirectory(payload),
    payload.find({
      collection: 'self-services',
      where: { mandatory: { equals: true } },
      select: {},
      depth: 0,
      pagination: false,
      overrideAccess: true,
    }),
  ])
  return {
    actor,
    directory,
    fields: payload.collections.articles.config.flattenedFields,
    mandatorySelfServices: new Set(mandatory.docs.map(({ id }) => id)),
    references: new Set(references),
    mayUpdate,
    now,
  }
}

async function existingAs(
  payload: Payload,
  id: string | undefined,
  { directory, now }: Pick<Setting, 'directory' | 'now'>,
): Promise<Existing | undefined> {
  if (id === undefined) return undefined
  try {
    const { article, content, hash } = await workingContent(payload, id)
    return {
      id,
      state: article.state ?? 'draft',
      centre: content.centre,
      changedBy: writersIn(article.changedBy),
      contentHash: hash,
      beside: article,
      holds: holds(article, now),
      portable: { content: withKeys(content, directory), ...besideContent() },
    }
  } catch (error) {
    // Deleted since we read the numbers: the row makes a new one.
    if (error instanceof Refusal && error.status === 404) return undefined
    throw error
  }
}
