import type { Payload } from 'payload'
import { Refusal } from '../errors.ts'
import { opening } from '../routing/opening.ts'
import type { SearchOptions } from '../search/engine.ts'
import type { Found } from '../search/found.ts'
import { foundInWords, search } from '../search/search.ts'
import { type Directory, directoryNow } from './directory.ts'
import { isNews } from './news.ts'

/** One row of the result list, as `GET /api/search` gives it. */
export interface DeskHit {
  reference: string
  title: string
  shortAnswer: string
  /** Name of the owning centre. */
  centre: string
  edition: number
  /** Why it was found, in one Danish line. */
  found: string
  /** The same reason in parts, for marking the words. */
  match: Found
  hasSelfService: boolean
  requiresMitId: boolean
  /** When it was changed, ISO 8601 in UTC, where that is news; `null` where it is not. */
  changedAt: string | null
  /** Its review date has passed. */
  isUnderReview: boolean
  /** Is the contact point of slot 8 open? `null` where there is none. */
  openNow: boolean | null
}

export interface DeskAnswer {
  hits: DeskHit[]
  total: number
  engine: string
  /** Milliseconds from question to answer, here on the server. */
  tookMs: number
}

/** Searches, and adds what a result row shows of the records that hits point to. */
export async function searchForDesk(
  payload: Payload,
  query: string,
  options: SearchOptions,
): Promise<DeskAnswer> {
  const startedAt = performance.now()
  const { centres, contactPoints, overdue } = await directoryNow(payload)
  const { hits, total, engine } = await search(payload, query, {
    ...options,
    ...(options.centre !== undefined && { centre: centreCalled(options.centre, centres) }),
  })
  const now = new Date()
  return {
    hits: hits.map((found) => {
      const { hit, contactPoint, selfServices, centre, publishedAt, changeLine, ...shown } = found
      const point = contactPoints.get(contactPoint ?? '')
      return {
        ...shown,
        centre: centres.get(centre ?? '')?.name ?? '',
        found: foundInWords(hit),
        match: hit.found,
        hasSelfService: selfServices.length > 0,
        changedAt: changeLine !== null && isNews(publishedAt, now) ? publishedAt : null,
        isUnderReview: overdue.has(shown.reference),
        openNow: point ? opening(point, now).openNow : null,
      }
    }),
    total,
    engine,
    tookMs: Math.round((performance.now() - startedAt) * 10) / 10,
  }
}

/** A centre by its id or abbreviation. @throws {Refusal} where there is none of that name. */
function centreCalled(name: string, centres: Directory['centres']): string {
  if (centres.has(name)) return name
  const found = [...centres].find(
    ([, { abbreviation }]) => abbreviation.toLowerCase() === name.toLowerCase(),
  )
  if (!found) throw new Refusal([{ code: 'unknown-reference', field: 'centre' }])
  return found[0]
}
