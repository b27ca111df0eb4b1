import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { finishImports } from '../exchange/apply-import.ts'
import { underLease } from '../lease.ts'
import { clearOutbox, startMail } from '../mail/runtime.ts'
import {
  deleteOldCallbacks,
  deleteOldImports,
  deleteOldMails,
  deleteOldSearches,
} from '../privacy/retention.ts'
import { settleActs } from '../publishing/settle-acts.ts'
import { searchRuntime } from '../search/runtime.ts'

const minuteMs = 60 * 1000
const hourMs = 60 * minuteMs

/** Accounts whose password is in the README. */
const demoDomain = '@straks.example'

/**
 * Opens the database (migrating it where needed) and fills the search index.
 * Ends the process when either cannot be had, or when a production server would
 * let the demo accounts in.
 */
export async function startServer(): Promise<void> {
  try {
    const payload = await getPayload({ config })
    // In production Payload migrates by itself while it opens the database.
    if (process.env.NODE_ENV !== 'production') await payload.db.migrate()
    await refuseDemoAccounts(payload)
    await keepActsWhole(payload)
    await searchRuntime(payload).started
    startMail(payload)
    keepImportsGoing(payload)
    keepRetention(payload)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/**
 * What a process that died left half-done, this one or another, is made whole: all of it at
 * start, and then once a minute what is new, by one process of several.
 */
async function keepActsWhole(payload: Payload): Promise<void> {
  await settleActs(payload)
  const settle = () => settleActs(payload, new Date(Date.now() - hourMs))
  setInterval(() => {
    underLease(payload, 'settling', settle).catch((err: unknown) => {
      payload.logger.error({ err, msg: 'could not settle acts; trying again in a minute' })
    })
  }, minuteMs).unref()
}

/**
 * Imports that a process which died, this one or another, left half-written: at start and then
 * once a minute. Each has a lease of its own; agents are not kept waiting for a long one.
 */
function keepImportsGoing(payload: Payload): void {
  const goOn = () => {
    finishImports(payload).catch((err: unknown) => {
      payload.logger.error({ err, msg: 'could not look for imports; trying again in a minute' })
    })
  }
  goOn()
  setInterval(goOn, minuteMs).unref()
}

/** Personal data that has had its time goes at start and once an hour, by one process of several. */
function keepRetention(payload: Payload): void {
  const deleteOld = async () => {
    const now = new Date()
    await Promise.all([
      deleteOldCallbacks(payload, now),
      deleteOldSearches(payload, now),
      deleteOldMails(payload, now),
      deleteOldImports(payload, now),
    ])
  }
  const clear = () => {
    // Files lie with each process, rows with all of them.
    Promise.all([clearOutbox(new Date()), underLease(payload, 'retention', deleteOld)]).catch(
      (err: unknown) => {
        payload.logger.error({ err, msg: 'could not delete what is old; trying again in an hour' })
      },
    )
  }
  clear()
  setInterval(clear, hourMs).unref()
}

async function refuseDemoAccounts(payload: Payload): Promise<void> {
  if (process.env.STRAKS_DEMO === '1' || process.env.NODE_ENV !== 'production') return
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { email: { contains: demoDomain } },
    overrideAccess: true,
  })
  if (totalDocs === 0) return
  throw new Error(
    `Refusing to start: ${totalDocs} demo accounts (${demoDomain}) are in this database, and their password is public.`,
  )
}
