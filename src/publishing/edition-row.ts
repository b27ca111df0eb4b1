import type { Actor } from '../access/roles.ts'
import type { GuidanceContent } from './content.ts'
import { contentHash } from './content-hash.ts'

/** A row of `editions` before it has an id. Times are ISO 8601 in UTC. */
export interface EditionRow {
  label: string
  article: string
  reference: string
  /** Position among the article's rows, from 1. */
  sequence: number
  /** Number people use: "udgave 3". A withdrawal carries the number it withdraws. */
  number: number
  kind: 'edition' | 'withdrawal'
  validFrom: string
  validTo: string | null
  changeLine: string | null
  reason: string | null
  forced: boolean
  content: GuidanceContent | null
  contentHash: string | null
  previousHash: string | null
  rowHash: string
  approvedBy: string
  approvedByName: string
  approvedAt: string
}

/** The earlier rows as far as a new one needs them, in any order. */
export type PreviousRow = Pick<EditionRow, 'sequence' | 'number' | 'rowHash'>

export interface PublishingAct {
  article: string
  content: GuidanceContent
  approver: Actor
  at: Date
  validFrom?: Date
  validTo?: Date
  changeLine: string | null
  reason: string | null
  forced: boolean
}

const hashedFields = [
  'article',
  'reference',
  'sequence',
  'number',
  'kind',
  'validFrom',
  'validTo',
  'changeLine',
  'reason',
  'forced',
  'contentHash',
  'previousHash',
  'approvedBy',
  'approvedAt',
] as const

/**
 * Checksum of a whole row. With `previousHash` among the hashed fields the rows of
 * an article form a chain: one changed behind the system's back breaks it.
 */
export function rowHashOf(row: Readonly<Record<string, unknown>>): string {
  const { content } = row
  return contentHash({
    ...Object.fromEntries(hashedFields.map((field) => [field, row[field] ?? null])),
    // From the content itself, so that a changed text shows even where its hash was kept.
    content: content === null || content === undefined ? null : contentHash(content),
  })
}

const lastOf = (rows: readonly PreviousRow[]): PreviousRow | undefined =>
  rows.reduce<PreviousRow | undefined>((a, b) => (a && a.sequence > b.sequence ? a : b), undefined)

const sealed = (row: Omit<EditionRow, 'rowHash'>): EditionRow => ({
  ...row,
  rowHash: rowHashOf({ ...row }),
})

/** The row that publishes a content after the rows there are. */
export function nextEdition(previous: readonly PreviousRow[], act: PublishingAct): EditionRow {
  const last = lastOf(previous)
  const number = previous.reduce((highest, row) => Math.max(highest, row.number), 0) + 1
  const validFrom = act.validFrom && act.validFrom > act.at ? act.validFrom : act.at
  return sealed({
    label: `${act.content.reference} · udgave ${number}`,
    article: act.article,
    reference: act.content.reference,
    sequence: (last?.sequence ?? 0) + 1,
    number,
    kind: 'edition',
    validFrom: validFrom.toISOString(),
    validTo: act.validTo?.toISOString() ?? null,
    changeLine: act.changeLine,
    reason: act.reason,
    forced: act.forced,
    content: act.content,
    contentHash: contentHash(act.content),
    previousHash: last?.rowHash ?? null,
    approvedBy: act.approver.id,
    approvedByName: act.approver.name,
    approvedAt: act.at.toISOString(),
  })
}

/** The row that withdraws an article from now on. */
export function nextWithdrawal(
  previous: readonly PreviousRow[],
  act: Pick<PublishingAct, 'article' | 'approver' | 'at' | 'reason'> & { reference: string },
): EditionRow {
  const last = lastOf(previous)
  return sealed({
    label: `${act.reference} · trukket tilbage`,
    article: act.article,
    reference: act.reference,
    sequence: (last?.sequence ?? 0) + 1,
    number: previous.reduce((highest, row) => Math.max(highest, row.number), 0),
    kind: 'withdrawal',
    validFrom: act.at.toISOString(),
    validTo: null,
    changeLine: null,
    reason: act.reason,
    forced: false,
    content: null,
    contentHash: null,
    previousHash: last?.rowHash ?? null,
    approvedBy: act.approver.id,
    approvedByName: act.approver.name,
    approvedAt: act.at.toISOString(),
  })
}

/** Sequences of rows whose checksum or link to the row before does not hold; empty when all do. */
export function brokenLinks(
  rows: readonly (Omit<EditionRow, 'content'> & { content: unknown })[],
): number[] {
  const ordered = rows.toSorted((a, b) => a.sequence - b.sequence)
  return ordered
    .filter(
      (row, index) =>
        row.rowHash !== rowHashOf({ ...row }) ||
        row.previousHash !== (ordered[index - 1]?.rowHash ?? null),
    )
    .map((row) => row.sequence)
}
