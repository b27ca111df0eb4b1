import type { StoredEdition } from './edition-rows.ts'
import { inForce, standing } from './in-force.ts'

/** Guidance follows guidance over the years; a chain longer than this is a mistake. */
export const longestChain = 20

/**
 * Reference of the guidance to use instead of one that was withdrawn: its successor, or that
 * one's, until one is in force. `undefined` where the guidance is in force itself, or nothing follows it.
 *
 * @param rowsOf every row of the guidance with a reference, in the order appended.
 */
export function successorIn(
  rowsOf: (reference: string) => readonly StoredEdition[],
  reference: string,
  now: Date,
): string | undefined {
  const seen = new Set<string>()
  let current = reference
  while (seen.size < longestChain) {
    seen.add(current)
    const rows = rowsOf(current)
    if (inForce(rows, now)) return current === reference ? undefined : current
    const next = lastWithdrawal(rows, now)?.row.successor
    // Two that name each other lead nowhere.
    if (!next || seen.has(next)) return undefined
    current = next
  }
  return undefined
}

/** What ended a guidance, where a withdrawal did. */
export function lastWithdrawal(
  rows: readonly StoredEdition[],
  now: Date,
): StoredEdition | undefined {
  const last = standing(rows).findLast(({ validFrom }) => validFrom <= now)
  return last?.kind === 'withdrawal' ? last : undefined
}
