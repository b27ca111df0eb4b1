import * as z from 'zod/mini'
import type { Payload, Where } from 'payload'
import type { Edition } from '../../collections/payload-types.ts'
import { contentSchema } from './content.ts'
import { type EditionRow, numberAfter } from './edition-row.ts'
import type { EditionTimes } from './in-force.ts'

/** A row as it is read back: its times as dates, for `inForce`, beside the row as stored. */
export interface StoredEdition extends EditionTimes {
  id: string
  row: EditionRow
  /** When the row itself was written; the seed writes acts of earlier days. */
  appendedAt: Date
}

const contentOrNull = z.nullable(contentSchema)
const iso = (value: string): string => new Date(value).toISOString()

/** @throws {z.ZodError} on a row whose content is no guidance: it was not written by us. */
function stored(doc: Edition): StoredEdition {
  const row: EditionRow = {
    ...rowAsWritten(doc),
    content: contentOrNull.parse(doc.content ?? null),
  }
  return { id: doc.id, row, appendedAt: new Date(doc.createdAt), ...timesOf(row) }
}

/** A row as it lies there, whatever its content is. */
export const rowAsWritten = (doc: Edition): Omit<EditionRow, 'content'> & { content: unknown } => ({
  label: doc.label,
  article: doc.article,
  reference: doc.reference,
  sequence: doc.sequence,
  number: doc.number,
  kind: doc.kind,
  validFrom: iso(doc.validFrom),
  validTo: doc.validTo ? iso(doc.validTo) : null,
  changeLine: doc.changeLine ?? null,
  reason: doc.reason ?? null,
  forced: doc.forced ?? false,
  cancels: doc.cancels ?? null,
  successor: doc.successor ?? null,
  content: doc.content ?? null,
  contentHash: doc.contentHash ?? null,
  previousHash: doc.previousHash ?? null,
  form: doc.form ?? null,
  rowHash: doc.rowHash,
  approvedBy: doc.approvedBy,
  approvedByName: doc.approvedByName ?? '',
  approvedAt: iso(doc.approvedAt),
})

/** When a row holds, as `inForce` asks. */
export const timesOf = (row: EditionRow): EditionTimes => ({
  kind: row.kind,
  sequence: row.sequence,
  validFrom: new Date(row.validFrom),
  validTo: row.validTo === null ? null : new Date(row.validTo),
  cancels: row.cancels,
})

async function find(payload: Payload, where: Where): Promise<StoredEdition[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    where,
    sort: 'sequence',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(stored)
}

/** Every row of one article, in the order appended. */
export const rowsOfArticle = (payload: Payload, article: string): Promise<StoredEdition[]> =>
  find(payload, { article: { equals: article } })

/** Every row of the article with a reference, in the order appended. */
export const rowsOfReference = (payload: Payload, reference: string): Promise<StoredEdition[]> =>
  find(payload, { reference: { equals: reference } })

/** The number that the next edition gets; see `numberAfter`. */
export const nextNumber = (rows: readonly StoredEdition[]): number =>
  numberAfter(rows.map(({ row }) => row))

/** Every row of several references at once, by reference. */
export async function rowsOfReferences(
  payload: Payload,
  references: readonly string[],
): Promise<Map<string, StoredEdition[]>> {
  const byReference = new Map<string, StoredEdition[]>(references.map((one) => [one, []]))
  if (references.length === 0) return byReference
  const rows = await find(payload, { reference: { in: [...references] } })
  for (const stored of rows) byReference.get(stored.row.reference)?.push(stored)
  return byReference
}

/** Was anything ever published of this article? */
export async function hasEditions(payload: Payload, article: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'editions',
    where: { article: { equals: article } },
    overrideAccess: true,
  })
  return totalDocs > 0
}

/** How many rows there are, of all articles. */
export async function countEditions(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'editions', overrideAccess: true })
  return totalDocs
}

/** Rows written at or after a moment, of all articles; every row where none is given. */
export const editionsSince = (
  payload: Payload,
  since: Date | undefined,
): Promise<StoredEdition[]> =>
  find(payload, since ? { createdAt: { greater_than_equal: since.toISOString() } } : {})

/** Ids of the articles with a row that was to end by a moment, whether or not it then did. */
export async function articlesEndingBy(payload: Payload, moment: Date): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: {
      // Not every database keeps "nothing" out of a comparison.
      and: [{ validTo: { exists: true } }, { validTo: { less_than_equal: moment.toISOString() } }],
    },
    select: { article: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return [...new Set(docs.map(({ article }) => article))]
}

/** When the rows of several articles hold, by article: all of a row but its content, which is large. */
export async function timesOfArticles(
  payload: Payload,
  articles: readonly string[],
): Promise<Map<string, EditionTimes[]>> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { article: { in: [...articles] } },
    select: {
      ...{ article: true, kind: true, sequence: true },
      ...{ validFrom: true, validTo: true, cancels: true },
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const byArticle = new Map<string, EditionTimes[]>()
  for (const { article, kind, sequence, validFrom, validTo, cancels } of docs) {
    const row = {
      ...{ kind, sequence, cancels: cancels ?? null },
      validFrom: new Date(validFrom),
      validTo: validTo ? new Date(validTo) : null,
    }
    byArticle.set(article, [...(byArticle.get(article) ?? []), row])
  }
  return byArticle
}
