import { z } from 'zod'
import { oneOf } from '../one-of.ts'
import { eventActions } from '../publishing/article-event.ts'
import { contentSchema } from '../publishing/content.ts'
import { contentHash } from '../publishing/content-hash.ts'
import type { WrittenEvent } from '../publishing/event-row.ts'
import { historyFaults, type WrittenRow } from '../publishing/history-faults.ts'
import { rowKinds } from '../publishing/in-force.ts'
import { readCsv, textIn } from './csv.ts'
import { headIn, type HistoryRow, historyFormat, historyRowSchema } from './history-rows.ts'
import { badFile } from './table.ts'

/**
 * The rows of a history, judged before anything is written: each row and each event is what
 * its checksum says and follows the one before it. A row whose event is missing is let in: its
 * act was broken off, and the event is made good once it is here.
 *
 * @throws {Refusal} on another file, and on a history that does not fit.
 */
export function readHistory(bytes: Uint8Array): HistoryRow[] {
  const text = textIn(bytes)
  const parsed = z
    .array(historyRowSchema)
    .safeParse(/^\uFEFF?\s*\{/.test(text) ? fromJson(text) : fromCsv(text))
  if (!parsed.success) throw notHistory()
  const rows = parsed.data
  if (rows.length === 0) throw badFile('file-empty')
  refuseFaults(rows)
  return rows
}

const notHistory = () =>
  badFile('file-malformed', 'Filen er ikke et udtræk af hele historikken fra Straks.')

function fromJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    const history = z
      .object({ format: z.literal(historyFormat), rows: z.unknown() })
      .safeParse(json)
    return history.success ? history.data.rows : undefined
  } catch {
    throw notHistory()
  }
}

function fromCsv(text: string): unknown {
  return readCsv(text, Infinity).rows.map(({ cells }) => ({
    type: cells.get('type'),
    ...(cells.has('collection') && { collection: cells.get('collection') }),
    data: asJson(cells.get('data')),
  }))
}

function asJson(cell: unknown): unknown {
  try {
    return typeof cell === 'string' ? JSON.parse(cell) : undefined
  } catch {
    throw notHistory()
  }
}

const words = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const count = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

/** As it lies: MongoDB has nothing where SQLite has `null`. */
const editionSchema: z.ZodType<WrittenRow> = z.object({
  ...{ label: z.string(), article: z.string(), reference: z.string() },
  ...{ sequence: z.number(), number: z.number(), kind: oneOf(rowKinds) },
  ...{ validFrom: z.iso.datetime(), changeLine: words, reason: words },
  validTo: z.iso
    .datetime()
    .nullish()
    .transform((value) => value ?? null),
  forced: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  ...{ cancels: count, successor: words },
  // Not as it is parsed: the checksum is of all that stands there.
  content: z
    .unknown()
    .optional()
    .transform((value) => value ?? null)
    .refine((value) => value === null || contentSchema.safeParse(value).success),
  ...{ contentHash: words, previousHash: words, form: count, rowHash: z.string() },
  ...{ approvedBy: z.string(), approvedAt: z.iso.datetime() },
  approvedByName: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
})

const eventSchema = z.object({
  article: z.string(),
  reference: z.string(),
  action: oneOf(eventActions),
  at: z.iso.datetime(),
  ...{ actor: words, actorName: words, comment: words, contentHash: words, edition: count },
  ...{ key: words, sequence: count, previousHash: words },
  ...{ place: count, previousInSystem: words, eventHash: words },
})

function refuseFaults(rows: readonly HistoryRow[]): void {
  const editions = rows
    .filter(({ type }) => type === 'edition')
    .map(({ data }) => editionSchema.safeParse(data).data)
  const events = rows
    .filter(({ type }) => type === 'event')
    .map(({ data }): WrittenEvent | undefined => eventSchema.safeParse(data).data)
  const written = editions.filter((row) => row !== undefined)
  const told = events.filter((event) => event !== undefined)
  const [fault] = historyFaults(written, told, headIn(rows)).filter(({ why }) => why !== 'unlogged')
  const unlike = written.find(
    ({ content, contentHash: hash }) => content !== null && contentHash(content) !== hash,
  )
  const reference = fault?.reference ?? unlike?.reference
  const isUnread = written.length < editions.length || told.length < events.length
  if (reference !== undefined || isUnread) {
    throw badFile(
      'file-malformed',
      `Historikken passer ikke med sine kontrolsummer${reference ? `, første gang ved ${reference}` : ''}. Intet er indlæst.`,
      reference || undefined,
    )
  }
}
