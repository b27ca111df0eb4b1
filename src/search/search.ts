import type { Payload } from 'payload'
import type { SearchOptions } from './engine.ts'
import { find } from './find.ts'
import { searchRuntime } from './runtime.ts'
import { shownNow, type HitOnDesk } from './shown-now.ts'

export interface HitsOnDesk {
  hits: HitOnDesk[]
  total: number
  /** The one that answered. */
  engine: string
  /** Did another answer than the one that should? */
  isStandby: boolean
}

/** Finds what agents may see. */
export async function search(
  payload: Payload,
  query: string,
  options: SearchOptions,
): Promise<HitsOnDesk> {
  const { parts, feed, engines, started } = searchRuntime(payload)
  await started
  const main = engines.main ?? engines.standby
  const now = new Date()
  const { hits, total, engine } = await find(parts(), query, options)
  const shown = shownNow(hits, (reference) => feed.inForce(reference, now)?.row)
  return {
    hits: shown,
    total: total - (hits.length - shown.length),
    engine: engine ?? main.name,
    isStandby: engine !== undefined && engine !== main.name,
  }
}
