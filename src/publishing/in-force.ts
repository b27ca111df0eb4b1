/** What a row of `editions` does, and the Danish word for it. */
export const rowKinds = {
  edition: 'Udgave',
  withdrawal: 'Tilbagetrækning',
  cancellation: 'Aflysning',
} as const
export type RowKind = keyof typeof rowKinds

/** What the rule of "in force" needs of a row of `editions`. */
export interface EditionTimes {
  kind: RowKind
  /** Position among the rows of one article, from 1, in the order appended; unique. */
  sequence: number
  validFrom: Date
  /** The first moment at which it no longer holds. */
  validTo?: Date | null
  /** Sequence of the row that a cancellation is about. */
  cancels?: number | null
}

/**
 * The rows that count. A cancellation takes away what had not come yet of the row that it
 * names: all of it where it had not begun, else its end. Nothing that agents saw changes by it.
 *
 * @param rows every row of one article, in any order.
 */
export function standing<Row extends EditionTimes>(rows: readonly Row[]): readonly Row[] {
  const cancellations = rows.filter(({ kind }) => kind === 'cancellation')
  if (cancellations.length === 0) return rows
  return rows
    .filter(({ kind }) => kind !== 'cancellation')
    .flatMap((row) =>
      cancellations
        .filter(({ cancels }) => cancels === row.sequence)
        .reduce<Row[]>(
          (left, { validFrom }) => left.flatMap((one) => before(one, validFrom)),
          [row],
        ),
    )
}

/** What is left of a row whose future ends at a moment. */
const before = <Row extends EditionTimes>(row: Row, moment: Date): Row[] => {
  if (row.validFrom > moment) return []
  return row.validTo && row.validTo > moment ? [{ ...row, validTo: null }] : [row]
}

/**
 * The edition agents see at a given moment: the last row appended whose
 * `validFrom` has come. After a withdrawal or a passed `validTo` there is none:
 * an older edition never comes back by itself.
 *
 * Appended last wins also over a later `validFrom`: whoever publishes today has
 * today's working copy in hand, in which the edition planned for January already is.
 *
 * @param rows every row of one article, in any order: `sequence` decides, never the
 *   clock, so that two approvals in the same millisecond have one answer.
 * @returns a row as it stands: without an end that was cancelled.
 * @param at UTC; `validFrom` is inclusive, `validTo` exclusive.
 * @throws {RangeError} on an invalid date; "none" would hide guidance.
 * @see docs/decisions/0001-publishing-is-appending.md
 */
export function inForce<Row extends EditionTimes>(rows: readonly Row[], at: Date): Row | undefined {
  if (Number.isNaN(at.getTime())) throw new RangeError('inForce: invalid date')
  const last = standing(rows)
    .filter((row) => row.validFrom <= at)
    .reduce<Row | undefined>((a, b) => (a && a.sequence > b.sequence ? a : b), undefined)
  if (!last || last.kind === 'withdrawal') return undefined
  // <=: validTo is the first moment at which it no longer holds.
  return last.validTo && last.validTo <= at ? undefined : last
}

/** From when a row was what counted, and until when. */
export interface Reign<Row> {
  row: Row
  /** The first moment at which it no longer did, or will not any more; `null`: no end is known. */
  until: Date | null
}

/**
 * The rows whose time has come and was theirs, in the order in which it came: what agents
 * have seen. An edition that a later act had overtaken, or that was cancelled, never was.
 *
 * @param rows every row of one article, in any order.
 */
export function reigns<Row extends EditionTimes>(rows: readonly Row[], now: Date): Reign<Row>[] {
  const counted = standing(rows)
  return counted
    .filter(({ validFrom }) => validFrom <= now)
    .filter(
      (row) =>
        !counted.some((one) => one.sequence > row.sequence && one.validFrom <= row.validFrom),
    )
    .sort((a, b) => a.sequence - b.sequence)
    .map((row, at, all) => ({ row, until: earlier(row.validTo, all[at + 1]?.validFrom) }))
    .filter(({ row, until }) => until === null || until > row.validFrom)
}

const earlier = (one: Date | null | undefined, other: Date | undefined): Date | null =>
  one && other ? (one < other ? one : other) : (one ?? other ?? null)

/** Is anything in force now, or will something published come into force by itself? */
export const holdsNowOrLater = (rows: readonly EditionTimes[], at: Date): boolean =>
  inForce(rows, at) !== undefined ||
  rows.some(({ validFrom }) => validFrom > at && inForce(rows, validFrom) !== undefined)

/** What is still to come by itself of the rows of one article, and can be cancelled. */
export interface Planned {
  /** Of the row. */
  sequence: number
  what: 'beginning' | 'end'
  at: Date
}

/** What is still to come by itself, the soonest first. */
export function plannedIn(rows: readonly EditionTimes[], now: Date): Planned[] {
  const current = inForce(rows, now)
  const beginnings = standing(rows)
    .filter(({ validFrom }) => validFrom > now)
    // A later act has overtaken it otherwise: its time will come, and change nothing.
    .filter(({ sequence, validFrom }) => inForce(rows, validFrom)?.sequence === sequence)
    .map(({ sequence, validFrom }): Planned => ({ sequence, what: 'beginning', at: validFrom }))
  const end: Planned[] = current?.validTo
    ? [{ sequence: current.sequence, what: 'end', at: current.validTo }]
    : []
  return [...beginnings, ...end].sort((a, b) => a.at.getTime() - b.at.getTime())
}

/**
 * The next moment after `at` when time itself changes what is in force, if any:
 * a `validFrom` or `validTo` still to come. One that was cancelled is among them: whoever
 * looks then finds nothing changed.
 */
export function nextChange(rows: readonly EditionTimes[], at: Date): Date | undefined {
  return rows
    .flatMap((row) => [row.validFrom, row.validTo])
    .filter((moment): moment is Date => moment instanceof Date && moment > at)
    .reduce<Date | undefined>((first, next) => (first && first <= next ? first : next), undefined)
}
