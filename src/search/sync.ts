import { difference } from './difference.ts'
import type { EditionFeed } from './edition-feed.ts'
import type { SearchEngine } from './engine.ts'
import { searchDocument } from './search-document.ts'

export interface Sync {
  /** Compares now, or right after the comparison under way. */
  nudge: () => Promise<void>
  /** Has the first comparison gone through? */
  isReady: () => boolean
  stop: () => void
}

/**
 * Keeps an engine at what is in force: nudged right after a publish, ticking for
 * what other processes published and for what time itself changes.
 *
 * @param tickMs how often to ask for new rows when nobody nudges.
 * @param onFailure told of a comparison that failed; the next tick tries again.
 */
export function startSync(parts: {
  feed: EditionFeed
  engine: SearchEngine
  now: () => Date
  tickMs: number
  onFailure: (error: unknown) => void
}): Sync {
  const { feed, engine, now, tickMs, onFailure } = parts
  let ready = false
  /** Has something changed that the engine was not brought up to yet? */
  let isBehind = true
  let due: Date | undefined
  let running: Promise<void> | undefined
  let again = false
  const isAskedAgain = () => again

  async function compare(isForced: boolean): Promise<void> {
    isBehind ||= isForced
    const isNew = await feed.refresh()
    const at = now()
    // Between ticks nothing moves unless a row came or a moment passed. Kept until the engine
    // has it: the feed says only once that a row is new, and the engine may fail meanwhile.
    isBehind ||= isNew || (due !== undefined && due <= at)
    if (!isBehind) return
    const wanted = feed.allInForce(at)
    const { upsert, remove } = difference(
      [...wanted].map(([reference, { row }]) => ({ reference, version: row.rowHash })),
      await engine.indexed(),
    )
    await engine.remove(remove)
    await engine.upsert(
      upsert.flatMap((reference) => {
        const row = wanted.get(reference)?.row
        return row?.content ? [searchDocument(row.content, row.rowHash)] : []
      }),
    )
    due = feed.nextChange(at)
    isBehind = false
    ready = true
  }

  async function run(isForced: boolean): Promise<void> {
    try {
      await compare(isForced)
    } catch (error) {
      onFailure(error)
    }
  }

  async function runUntilSettled(isForced: boolean): Promise<void> {
    try {
      again = false
      await run(isForced)
      while (isAskedAgain()) {
        again = false
        await run(true)
      }
    } finally {
      // Here, not when the promise has settled: a nudge in between would wait for what is over.
      running = undefined
    }
  }

  // One at a time: two comparisons at once would each do half of the other's work.
  function start(isForced: boolean): Promise<void> {
    running ??= runUntilSettled(isForced)
    return running
  }

  function nudge(): Promise<void> {
    // What is asked for during a comparison may have come too late for it.
    if (running) again = true
    return start(true)
  }

  const timer = setInterval(() => void start(false), tickMs)
  return { nudge, isReady: () => ready, stop: () => clearInterval(timer) }
}
