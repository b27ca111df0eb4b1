import type { Actor } from '../access/roles.ts'
import type { GuidanceContent } from './content.ts'
import { contentHash } from './content-hash.ts'
import type { RowKind } from './in-force.ts'

/** A row of `editions` before it has an id. Times are ISO 8601 in UTC. */
export interface EditionRow {
  label: string
  article: string
  reference: string
  /** Position among the article's rows, from 1. */
  sequence: number
  /** Number people use: "udgave 3". A withdrawal or cancellation carries that of what it is about. */
  number: number
  kind: RowKind
  validFrom: string
  validTo: string | null
  changeLine: string | null
  reason: string | null
  forced: boolean
  /** Sequence of the row that a cancellation is about. */
  cancels: number | null
  /** Reference of the guidance to use instead of a withdrawn one. */
  successor: string | null
  content: GuidanceContent | null
  contentHash: string | null
  previousHash: string | null
  /** What its checksum covers; `null` on rows from before `label` and `approvedByName` were in it. */
  form: number | null
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

/** Came later: hashed where they say something, so that rows written before keep their checksum. */
const laterFields = ['cancels', 'successor', 'form'] as const

/** Hashed in rows that say so by their `form`, which is hashed itself: it cannot be taken away unseen. */
const fieldsOfForm2 = ['label', 'approvedByName'] as const
const currentForm = 2

/**
 * Checksum of a whole row. With `previousHash` among the hashed fields the rows of
 * an article form a chain: one changed behind the system's back breaks it.
 */
export function rowHashOf(row: Readonly<Record<string, unknown>>): string {
  const { content } = row
  return contentHash({
    ...Object.fromEntries(hashedFields.map((field) => [field, row[field] ?? null])),
    ...Object.fromEntries(
      laterFields
        .filter((field) => row[field] !== undefined && row[field] !== null)
        .map((field) => [field, row[field]]),
    ),
    ...(row.form === currentForm &&
      Object.fromEntries(fieldsOfForm2.map((field) => [field, row[field] ?? null]))),
    // From the content itself, so that a changed text shows even where its hash was kept.
    content: content === null || content === undefined ? null : contentHash(content),
  })
}

const lastOf = (rows: readonly PreviousRow[]): PreviousRow | undefined =>
  rows.reduce<PreviousRow | undefined>((a, b) => (a && a.sequence > b.sequence ? a : b), undefined)

const highestNumber = (previous: readonly Pick<PreviousRow, 'number'>[]): number =>
  previous.reduce((highest, { number }) => Math.max(highest, number), 0)

/** The number that the next edition gets. Numbers go on after a withdrawal or a cancellation. */
export const numberAfter = (previous: readonly Pick<PreviousRow, 'number'>[]): number =>
  highestNumber(previous) + 1

const sealed = (row: Omit<EditionRow, 'rowHash' | 'form'>): EditionRow => {
  const whole = { ...row, form: currentForm }
  return { ...whole, rowHash: rowHashOf(whole) }
}

/** Is it sealed as new rows are? One in an older form can only have been written before. */
export const isCurrentForm = (row: Readonly<Record<string, unknown>>): boolean =>
  row.form === currentForm

/** The row that publishes a content after the rows there are. */
export function nextEdition(previous: readonly PreviousRow[], act: PublishingAct): EditionRow {
  const last = lastOf(previous)
  const number = numberAfter(previous)
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
    cancels: null,
    successor: null,
    content: act.content,
    contentHash: contentHash(act.content),
    previousHash: last?.rowHash ?? null,
    approvedBy: act.approver.id,
    approvedByName: act.approver.name,
    approvedAt: act.at.toISOString(),
  })
}

/** What takes something back: who, when and why. */
export interface TakingBack {
  article: string
  reference: string
  approver: Actor
  at: Date
  reason: string | null
}

/** The row that withdraws an article from now on. */
export const nextWithdrawal = (
  previous: readonly PreviousRow[],
  act: TakingBack & { successor?: string | null },
): EditionRow =>
  takenBack(previous, act, {
    label: `${act.reference} · trukket tilbage`,
    number: highestNumber(previous),
    kind: 'withdrawal',
    cancels: null,
    successor: act.successor ?? null,
  })

/** The row that cancels what had not come yet of another; see `standing`. */
export const nextCancellation = (
  previous: readonly PreviousRow[],
  act: TakingBack & { cancels: PreviousRow },
): EditionRow =>
  takenBack(previous, act, {
    label: `${act.reference} · udgave ${act.cancels.number}, aflyst`,
    number: act.cancels.number,
    kind: 'cancellation',
    cancels: act.cancels.sequence,
    successor: null,
  })

function takenBack(
  previous: readonly PreviousRow[],
  act: TakingBack,
  own: Pick<EditionRow, 'label' | 'number' | 'kind' | 'cancels' | 'successor'>,
): EditionRow {
  const last = lastOf(previous)
  return sealed({
    ...own,
    article: act.article,
    reference: act.reference,
    sequence: (last?.sequence ?? 0) + 1,
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
