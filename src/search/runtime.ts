import type { Payload } from 'payload'
import { editionsSince } from '../publishing/edition-rows.ts'
import { EditionFeed } from './edition-feed.ts'
import { embeddedEngine } from './embedded-engine.ts'
import type { SearchEngine } from './engine.ts'
import { startSync, type Sync } from './sync.ts'

export interface SearchRuntime {
  engine: SearchEngine
  feed: EditionFeed
  sync: Sync
  /** Settles when the index first holds what is in force. */
  started: Promise<void>
}

/** Other processes' editions are found within this time; our own at once, by a nudge. */
const tickMs = 500

// Next builds instrumentation and each route into bundles of their own; only the
// global object is one for all of them.
const holder = globalThis as typeof globalThis & { straksSearch?: SearchRuntime }

/** The one search runtime of this process; the first call starts it. */
export function searchRuntime(payload: Payload): SearchRuntime {
  holder.straksSearch ??= start(payload)
  return holder.straksSearch
}

function start(payload: Payload): SearchRuntime {
  const engine = embeddedEngine()
  const feed = new EditionFeed((since) => editionsSince(payload, since))
  const sync = startSync({
    feed,
    engine,
    now: () => new Date(),
    tickMs,
    onFailure: (err) => payload.logger.error({ err, msg: 'search sync failed; trying again' }),
  })
  return { engine, feed, sync, started: sync.nudge() }
}

/** Something was published or withdrawn: compare now. Nothing where search has not started. */
export function nudgeSearch(): void {
  void holder.straksSearch?.sync.nudge()
}
