import type { GuidanceContent } from '../publishing/content.ts'
import type { EditionRow } from '../publishing/edition-row.ts'
import type { SearchHit } from './find.ts'

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
  /** What calls it answers. */
  contactTypes: GuidanceContent['contactTypes']
  requiresMitId: boolean
  /** ISO 8601 in UTC. */
  publishedAt: string
  changeLine: string | null
}

/** What is in force of a guidance now. */
type InForceNow = (
  reference: string,
) => Pick<EditionRow, 'reference' | 'number' | 'content' | 'approvedAt' | 'changeLine'> | undefined

/**
 * The hits that agents may see: each is held against what is in force at this very
 * moment, so that nothing withdrawn or expired shows while an index catches up.
 */
export function shownNow(hits: readonly SearchHit[], inForceNow: InForceNow): HitOnDesk[] {
  return hits.flatMap((hit): HitOnDesk[] => {
    const row = inForceNow(hit.reference)
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
        contactTypes: row.content.contactTypes,
        requiresMitId: row.content.marks.includes('mitid'),
        publishedAt: row.approvedAt,
        changeLine: row.changeLine,
      },
    ]
  })
}
