import type { Catalogue } from './catalogue.ts'
import { difference } from './difference.ts'
import type { SearchEngine } from './engine.ts'

/** Says what should be findable; see index-source.ts. */
export interface Source {
  /** Reads what is new; answers whether anything was. @param all read everything again. */
  refresh: (all: boolean) => Promise<boolean>
  /** Brings the catalogue to what is in force. */
  fill: (catalogue: Catalogue, at: Date) => Promise<void>
  /** When time itself next changes something. */
  nextChange: (at: Date) => Date | undefined
}

export interface Sync {
  /** Compares now, or right after the comparison under way. */
  nudge: () => Promise<void>
  /** Has the engine been brought to what is in force, and nothing changed since? */
  isAtRest: (engine: SearchEngine) => boolean
  stop: () => void
}

interface Timing {
  /** How often to ask for new rows when nobody nudges. */
  tickMs: number
  /** How often to ask an engine what it holds though nothing changed: it may have been wiped. */
  recheckMs: number
  /** How often to read every row again. */
  rereadMs: number
}

/**
 * Keeps engines at what is in force: nudged right after a publish, ticking for
 * what other processes published and for what time itself changes. Each engine is
 * compared on its own, so that one that is down keeps no other behind.
 *
 * @param engines brought up in this order.
 * @param onFailure told of a comparison that failed; the next tick tries again.
 */
export function startSync(parts: {
  source: Source
  catalogue: Catalogue
  engines: readonly SearchEngine[]
  now: () => Date
  timing: Timing
  onFailure: (error: unknown) => void
}): Sync {
  const { source, catalogue, engines, now, timing, onFailure } = parts
  const atRest = new Set<SearchEngine>()
  let isChanged = true
  let due: Date | undefined
  let rereadAt = 0
  let recheckAt = 0
  let running: Promise<void> | undefined
  let again = false
  const isAskedAgain = () => again

  /** Brings the catalogue up to date; where something moved, no engine is at rest. */
  async function read(): Promise<void> {
    const at = now()
    const isReread = at.getTime() >= rereadAt
    const isNew = await source.refresh(isReread)
    if (isReread) rereadAt = at.getTime() + timing.rereadMs
    // Between ticks nothing moves unless a row came or a moment passed.
    isChanged ||= isNew || (due !== undefined && due <= at)
    if (!isChanged) return
    atRest.clear()
    await source.fill(catalogue, at)
    due = source.nextChange(at)
    isChanged = false
  }

  async function compare(): Promise<void> {
    await read()
    const isRecheck = now().getTime() >= recheckAt
    if (isRecheck) recheckAt = now().getTime() + timing.recheckMs
    for (const engine of engines) {
      if (!atRest.has(engine) || isRecheck) await tried(() => bringUp(engine))
    }
  }

  async function bringUp(engine: SearchEngine): Promise<void> {
    try {
      await mend(engine, catalogue)
      atRest.add(engine)
    } catch (error) {
      atRest.delete(engine)
      throw error
    }
  }

  async function tried(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      onFailure(error)
    }
  }

  async function runUntilSettled(): Promise<void> {
    try {
      do {
        again = false
        await tried(compare)
      } while (isAskedAgain())
    } finally {
      // Here, not when the promise has settled: a nudge in between would wait for what is over.
      running = undefined
    }
  }

  // One at a time: two comparisons at once would each do half of the other's work.
  function start(): Promise<void> {
    running ??= runUntilSettled()
    return running
  }

  function nudge(): Promise<void> {
    // What is asked for during a comparison may have come too late for it.
    if (running) again = true
    recheckAt = 0
    return start()
  }

  const timer = setInterval(() => void start(), timing.tickMs)
  return { nudge, isAtRest: (engine) => atRest.has(engine), stop: () => clearInterval(timer) }
}

/** Moves the difference between what the catalogue and the engine hold. */
async function mend(engine: SearchEngine, catalogue: Catalogue): Promise<void> {
  await engine.configure()
  const { upsert, remove } = difference(catalogue.indexed(), await engine.indexed())
  if (remove.length > 0) await engine.remove(remove)
  const documents = upsert
    .map((reference) => catalogue.indexDocument(reference))
    .filter((document) => document !== undefined)
  if (documents.length > 0) await engine.upsert(documents)
}
