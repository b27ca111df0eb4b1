import type { Payload } from 'payload'
import { rowsOfReference, type StoredEdition } from './edition-rows.ts'
import { lastWithdrawal, longestChain, successorIn } from './successor-in.ts'

/** As `successorIn`, of what the database holds. */
export async function successorOf(
  payload: Payload,
  reference: string,
  now: Date,
): Promise<string | undefined> {
  const rows = new Map<string, StoredEdition[]>()
  let next: string | null | undefined = reference
  while (next && !rows.has(next) && rows.size < longestChain) {
    const found = await rowsOfReference(payload, next)
    rows.set(next, found)
    next = lastWithdrawal(found, now)?.row.successor
  }
  return successorIn((one) => rows.get(one) ?? [], reference, now)
}
