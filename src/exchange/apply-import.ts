import type { Payload } from 'payload'
import { Refusal } from '../errors.ts'
import type { Actor } from '../access/roles.ts'
import { underLease } from '../lease.ts'
import { applyArticles } from './apply-articles.ts'
import { importOf, noteImport } from './import-job.ts'

/** Name of the lease under which an import is written. */
export const leaseOf = (id: string): string => `import ${id}`

/**
 * Begins to let in what was looked at. One process of several does the work; one that dies
 * in it leaves an import that can be let in again, and goes on where it stopped.
 *
 * @returns the work, which goes on; it ends with whether it was done here.
 * @throws {Refusal} `not-found`, or `import-done` where it is all in.
 */
export async function beginImport(
  payload: Payload,
  id: string,
  actor: Actor,
): Promise<{ work: Promise<boolean> }> {
  const job = await importOf(payload, id, actor)
  if (job.state === 'applied') throw new Refusal('import-done')
  await noteImport(payload, id, { state: 'applying' })
  return { work: underLease(payload, leaseOf(id), () => applyArticles(payload, job)) }
}
