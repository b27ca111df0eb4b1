import type { Payload } from 'payload'
import type { SearchOptions } from './engine.ts'
import { find, type SearchHit } from './find.ts'
import { foundWords } from './found.ts'
import { searchRuntime } from './runtime.ts'

export interface HitOnDesk {
  reference: string
  title: string
  shortAnswer: string
  /** Id of the owning centre. */
  centre: string | null
  edition: number
  hit: SearchHit
  selfServices: readonly string[]
  contactPoint: string | null
}

/**
 * Finds what agents may see. Each hit is held against what is in force at this
 * moment, so that nothing withdrawn or expired shows while the index catches up.
 */
export async function search(
  payload: Payload,
  query: string,
  options: SearchOptions,
): Promise<{ hits: HitOnDesk[]; total: number; engine: string }> {
  const { parts, feed, engines, started } = searchRuntime(payload)
  await started
  const now = new Date()
  const { hits, total, engine } = await find(parts(), query, options)
  const shown = hits.flatMap((hit): HitOnDesk[] => {
    const row = feed.inForce(hit.reference, now)?.row
    if (!row?.content) return []
    return [
      {
        reference: row.reference,
        title: row.content.title,
        shortAnswer: row.content.shortAnswer ?? '',
        centre: row.content.centre,
        edition: row.number,
        hit,
        selfServices: row.content.selfServices,
        contactPoint: row.content.handOver.contactPoint,
      },
    ]
  })
  return {
    hits: shown,
    total: total - (hits.length - shown.length),
    engine: engine ?? (engines.main ?? engines.standby).name,
  }
}

/** How a hit was found, in words: `borgerens ord: mit pas er udløbet`. */
export const foundInWords = ({ found }: SearchHit): string =>
  `${foundWords[found.how]}: ${found.text}`
