/** Shown to those who have missed none; to others all they have missed, as far as a list is read. */
const alwaysShown = 6
const shownAtMost = 20

export interface ShownChanges<Change> {
  changed: Change[]
  /** How many more there were since then. */
  changedBeyond: number
}

/**
 * Which changes stand on the front page.
 *
 * @param changes times are ISO 8601 in UTC; in any order. Given back latest first.
 * @param since when the one who looks was here last; left out: nobody knows.
 */
export function changesShown<Change extends { publishedAt: string }>(
  changes: readonly Change[],
  since?: Date,
): ShownChanges<Change> {
  const missed = since ? changes.filter(({ publishedAt }) => new Date(publishedAt) > since) : []
  const room = Math.min(Math.max(missed.length, alwaysShown), shownAtMost)
  return {
    changed: changes.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt)).slice(0, room),
    changedBeyond: Math.max(0, missed.length - shownAtMost),
  }
}
