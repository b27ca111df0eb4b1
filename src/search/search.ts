import type { Payload } from 'payload'
import type { SearchOptions } from './engine.ts'
import { find, type SearchHit } from './find.ts'
import { foundWords } from './found.ts'
import { searchRuntime } from './runtime.ts'
import { shownNow, type HitOnDesk } from './shown-now.ts'

/** Finds what agents may see; `engine` is the one that answered. */
export async function search(
  payload: Payload,
  query: string,
  options: SearchOptions,
): Promise<{ hits: HitOnDesk[]; total: number; engine: string }> {
  const { parts, feed, engines, started } = searchRuntime(payload)
  await started
  const now = new Date()
  const { hits, total, engine } = await find(parts(), query, options)
  const shown = shownNow(hits, feed, now)
  return {
    hits: shown,
    total: total - (hits.length - shown.length),
    engine: engine ?? (engines.main ?? engines.standby).name,
  }
}

/** How a hit was found, in words: `borgerens ord: mit pas er udløbet`. */
export const foundInWords = ({ found }: SearchHit): string =>
  `${foundWords[found.how]}: ${found.text}`
