/** What the rule of "in force" needs of a row of `editions`. */
export interface EditionTimes {
  kind: 'edition' | 'withdrawal'
  /** Position among the rows of one article, from 1, in the order appended; unique. */
  sequence: number
  validFrom: Date
  /** The first moment at which it no longer holds. */
  validTo?: Date | null
}

/**
 * The edition agents see at a given moment: the last row appended whose
 * `validFrom` has come. After a withdrawal or a passed `validTo` there is none:
 * an older edition never comes back by itself.
 *
 * Appended last wins also over a later `validFrom`: whoever publishes today has
 * today's working copy in hand, in which the edition planned for January already is.
 *
 * @param rows rows of one article, in any order: `sequence` decides, never the
 *   clock, so that two approvals in the same millisecond have one answer.
 * @param at UTC; `validFrom` is inclusive, `validTo` exclusive.
 * @throws {RangeError} on an invalid date; "none" would hide guidance.
 * @see docs/decisions/0001-publishing-is-appending.md
 */
export function inForce<Row extends EditionTimes>(rows: readonly Row[], at: Date): Row | undefined {
  if (Number.isNaN(at.getTime())) throw new RangeError('inForce: invalid date')
  const last = rows
    .filter((row) => row.validFrom <= at)
    .reduce<Row | undefined>((a, b) => (a && a.sequence > b.sequence ? a : b), undefined)
  if (!last || last.kind === 'withdrawal') return undefined
  // <=: validTo is the first moment at which it no longer holds.
  return last.validTo && last.validTo <= at ? undefined : last
}

/** Is anything in force now, or will something published come into force by itself? */
export const holdsNowOrLater = (rows: readonly EditionTimes[], at: Date): boolean =>
  inForce(rows, at) !== undefined ||
  rows.some(({ validFrom }) => validFrom > at && inForce(rows, validFrom) !== undefined)

/**
 * The next moment after `at` when time itself changes what is in force, if any:
 * a `validFrom` or `validTo` still to come.
 */
export function nextChange(rows: readonly EditionTimes[], at: Date): Date | undefined {
  return rows
    .flatMap((row) => [row.validFrom, row.validTo])
    .filter((moment): moment is Date => moment instanceof Date && moment > at)
    .reduce<Date | undefined>((first, next) => (first && first <= next ? first : next), undefined)
}
