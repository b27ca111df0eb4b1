import { opening } from '../routing/opening.ts'
import { type Found, foundInWords } from '../search/found.ts'
import type { HitOnDesk } from '../search/shown-now.ts'
import type { Directory } from './directory.ts'
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
  /** What was changed then, for the contact centre; `null` with `changedAt`. */
  changeLine: string | null
  /** Its review date has passed. */
  isUnderReview: boolean
  /** Is the contact point of slot 8 open to such calls? `null` where there is none. */
  openNow: boolean | null
}

/** What a row draws in. */
export type HitSurroundings = Pick<Directory, 'centres' | 'contactPoints' | 'reviewDates'>

/** A hit with what its row shows of the records that it points to. */
export function deskHit(
  found: HitOnDesk,
  { centres, contactPoints, reviewDates }: HitSurroundings,
  now: Date,
): DeskHit {
  const { hit, contactPoint, contactTypes, selfServices, centre, ...rest } = found
  const { publishedAt, changeLine, ...shown } = rest
  const point = contactPoints.get(contactPoint ?? '')
  const reviewDate = reviewDates.get(shown.reference)
  const isNew = changeLine !== null && isNews(publishedAt, now)
  return {
    ...shown,
    centre: centres.get(centre ?? '')?.name ?? '',
    found: foundInWords(hit.found),
    match: hit.found,
    hasSelfService: selfServices.length > 0,
    changedAt: isNew ? publishedAt : null,
    changeLine: isNew ? changeLine : null,
    isUnderReview: reviewDate !== undefined && new Date(reviewDate) <= now,
    openNow: point ? opening(point, now, contactTypes).openNow : null,
  }
}
