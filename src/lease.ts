import { randomUUID } from 'node:crypto'
import { type Payload, ValidationError } from 'payload'

/** From the last sign of life of who holds a lease until another may take it. */
const lifetimeMs = 15_000
const renewEveryMs = 4_000

/**
 * Does a piece of work that one app process at a time should do, in this one or not at
 * all. A process that dies lets go by itself, within a quarter of a minute.
 *
 * A lease spares work and keeps the log quiet; it does not make anything right. Whoever
 * is stopped for longer than its lifetime goes on as if it still held it, so what must
 * happen once still needs a unique key or a conditional write of its own.
 *
 * @returns whether the work was done here.
 */
export async function underLease(
  payload: Payload,
  name: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const holder = randomUUID()
  if (!(await take(payload, name, holder))) return false
  const renewal = setInterval(() => {
    hold(payload, name, holder, lifetimeMs).catch((err: unknown) => {
      payload.logger.warn({ err, msg: `could not renew the lease ${name}` })
    })
  }, renewEveryMs)
  try {
    await work()
  } finally {
    clearInterval(renewal)
    await hold(payload, name, holder, 0)
  }
  return true
}

/** Does anybody hold a lease just now? For showing it; who wants to do the work takes it. */
export async function isLeased(payload: Payload, name: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'leases',
    where: { name: { equals: name }, until: { greater_than: after(0) } },
    overrideAccess: true,
  })
  return totalDocs > 0
}

const after = (ms: number): string => new Date(Date.now() + ms).toISOString()

/** One that has run out, or that nobody has held yet. */
async function take(payload: Payload, name: string, holder: string): Promise<boolean> {
  const taken: unknown = await payload.db.updateOne({
    collection: 'leases',
    where: { and: [{ name: { equals: name } }, { until: { less_than_equal: after(0) } }] },
    data: { holder, until: after(lifetimeMs) },
    options: { atomic: true },
  })
  if (taken) return true
  const { totalDocs } = await payload.count({
    collection: 'leases',
    where: { name: { equals: name } },
    overrideAccess: true,
  })
  return totalDocs === 0 && first(payload, name, holder)
}

async function first(payload: Payload, name: string, holder: string): Promise<boolean> {
  try {
    await payload.create({
      collection: 'leases',
      data: { name, holder, until: after(lifetimeMs) },
      depth: 0,
      overrideAccess: true,
    })
    return true
  } catch (error) {
    // Another process made the row between our count and this insert.
    if (error instanceof ValidationError) return false
    throw error
  }
}

/** Only while it is still ours: who came too late has nothing to renew or to let go of. */
async function hold(payload: Payload, name: string, holder: string, ms: number): Promise<void> {
  await payload.db.updateOne({
    collection: 'leases',
    where: { and: [{ name: { equals: name } }, { holder: { equals: holder } }] },
    data: { until: after(ms) },
    options: { atomic: true },
  })
}
