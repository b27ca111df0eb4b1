import type { Payload } from 'payload'
import { requireReach } from '../access/require-reach.ts'
import { Refusal, refusals } from '../errors.ts'
import type { Actor } from '../access/roles.ts'
import { underLease } from '../lease.ts'
import type { Import } from '../../collections/payload-types.ts'
import { applyArticles } from './apply-articles.ts'
import { applyHistory } from './apply-history.ts'
import { applyRecords } from './apply-records.ts'
import { contactPointKind } from './contact-point-kind.ts'
import {
  begunImports,
  importNow,
  importOf,
  noteBegun,
  noteImport,
  progressOf,
} from './import-job.ts'
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
 * Begins to let in what was looked at. One process of several does the work; of one that dies
 * in it another takes it up: see `finishImports`.
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
  requireReach(`${job.kind}.import`, actor)
  if (job.state === 'applied') throw new Refusal('import-done')
  await noteBegun(payload, id)
  return { work: finishImport(payload, id) }
}

/**
 * Takes up every import that was begun and that nobody is at work on: what a process that
 * died left half-written comes to its end, in the name of whoever let it in.
 */
export async function finishImports(payload: Payload): Promise<void> {
  for (const id of await begunImports(payload)) {
    try {
      await finishImport(payload, id)
    } catch (err) {
      payload.logger.error({ err, msg: `could not finish import ${id}; trying again in a minute` })
    }
  }
}

const finishImport = (payload: Payload, id: string): Promise<boolean> =>
  underLease(payload, leaseOf(id), async () => {
    const job = await importNow(payload, id)
    // Another may have come to its end between our look and our lease.
    if (job?.state !== 'applying') return
    try {
      await writers[job.kind](payload, job)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      await endRefused(payload, job, error)
    }
  })

/** What is refused as a whole would be refused again: it ends there, and says so. */
async function endRefused(payload: Payload, job: Import, { problems }: Refusal): Promise<void> {
  const whole = problems.map(({ code, message = refusals[code].message }) => ({
    ...{ line: null, code, message },
  }))
  const failures = [...progressOf(job).failures, ...whole]
  await noteImport(payload, job.id, { state: 'applied', failures })
}
