import type { Payload } from 'payload'
import { reach } from '../access/policy.ts'
import { Refusal } from '../errors.ts'
import type { Actor } from '../access/roles.ts'
import { underLease } from '../lease.ts'
import type { Import } from '../../collections/payload-types.ts'
import { applyArticles } from './apply-articles.ts'
import { applyHistory } from './apply-history.ts'
import { applyRecords } from './apply-records.ts'
import { contactPointKind } from './contact-point-kind.ts'
import { importOf, noteImport } from './import-job.ts'
import type { ImportKind } from './import-terms.ts'
import { selfServiceKind } from './self-service-kind.ts'

/** Name of the lease under which an import is written. */
export const leaseOf = (id: string): string => `import ${id}`

const writers: Readonly<Record<ImportKind, (payload: Payload, job: Import) => Promise<void>>> = {
  articles: applyArticles,
  'contact-points': (payload, job) => applyRecords(payload, contactPointKind, job),
  editions: applyHistory,
  'self-services': (payload, job) => applyRecords(payload, selfServiceKind, job),
}

/**
 * Begins to let in what was looked at. One process of several does the work; one that dies
 * in it leaves an import that can be let in again, and goes on where it stopped.
 *
 * @returns the work, which goes on; it ends with whether it was done here.
 * @throws {Refusal} `not-found`, `not-allowed`, or `import-done` where it is all in.
 */
export async function beginImport(
  payload: Payload,
  id: string,
  actor: Actor,
): Promise<{ work: Promise<boolean> }> {
  const job = await importOf(payload, id, actor)
  if (reach(`${job.kind}.import`, actor.roles) === 'no') throw new Refusal('not-allowed')
  if (job.state === 'applied') throw new Refusal('import-done')
  await noteImport(payload, id, { state: 'applying' })
  return { work: underLease(payload, leaseOf(id), () => writers[job.kind](payload, job)) }
}
