import type { CollectionSlug, Payload } from 'payload'
import { countEditions } from '../publishing/edition-rows.ts'

/** What stands on a desk beside editions: a change in any of these is a change there. */
const shown = [
  'contact-points',
  'self-services',
  'centres',
  'notices',
  'flags',
] as const satisfies CollectionSlug[]

const lookEveryMs = 1_000

interface Watch {
  listeners: Set<() => void>
  stop: () => void
}

// One for all bundles of the process; see search/runtime.ts.
const holder = globalThis as typeof globalThis & { straksChanges?: Watch }

/**
 * Tells of changes to what desks show, whoever made them and in whichever process. The
 * database is asked once a second for all desks together, and only while there are any.
 *
 * @returns ends it.
 */
export function onChange(payload: Payload, listener: () => void): () => void {
  const watch = (holder.straksChanges ??= watching(payload))
  watch.listeners.add(listener)
  return () => {
    watch.listeners.delete(listener)
    if (watch.listeners.size > 0) return
    watch.stop()
    if (holder.straksChanges === watch) delete holder.straksChanges
  }
}

function watching(payload: Payload): Watch {
  const listeners = new Set<() => void>()
  let before: string | undefined
  let isLooking = false
  const look = async () => {
    if (isLooking) return
    isLooking = true
    try {
      const stamps = await Promise.all([
        // Rows are only ever added.
        countEditions(payload),
        ...shown.map((collection) => stampOf(payload, collection)),
      ])
      const now = stamps.join()
      if (before !== undefined && now !== before) for (const listener of listeners) listener()
      before = now
    } catch (err) {
      payload.logger.warn({ err, msg: 'could not look for changes; trying again' })
    } finally {
      isLooking = false
    }
  }
  const timer = setInterval(() => void look(), lookEveryMs)
  timer.unref()
  void look()
  return { listeners, stop: () => clearInterval(timer) }
}

/** Otherwise after each row that came, went or was changed. */
async function stampOf(payload: Payload, collection: (typeof shown)[number]): Promise<string> {
  const { docs, totalDocs } = await payload.find({
    collection,
    sort: '-updatedAt',
    limit: 1,
    select: { updatedAt: true },
    depth: 0,
    overrideAccess: true,
  })
  return `${totalDocs} ${docs[0]?.id ?? ''} ${docs[0]?.updatedAt ?? ''}`
}
