import type { Payload } from 'payload'
import type { StoredEdition } from './edition-rows.ts'
import { inForce } from './in-force.ts'
import { writersBetween } from './writers.ts'

/** An edition that one editor published alone, and that no other has approved since. */
export interface PublishedAlone {
  edition: number
  contentHash: string
  /** Id of the editor. */
  by: string
  /** Ids of everyone who wrote what it says. */
  writtenBy: ReadonlySet<string>
}

/**
 * The edition that agents see, where it was forced and waits for another editor's approval;
 * `null` where it does not. That another is planned is no approval of it.
 *
 * @param rows every row of the article, in the order appended.
 */
export async function publishedAlone(
  payload: Payload,
  rows: readonly StoredEdition[],
  now: Date,
): Promise<PublishedAlone | null> {
  const seen = inForce(rows, now)
  if (!seen?.row.forced) return null
  const { article, number, contentHash, approvedBy, approvedAt } = seen.row
  const endorsed = await payload.count({
    collection: 'article-events',
    where: {
      and: [
        { article: { equals: article } },
        { action: { equals: 'endorse' } },
        { edition: { equals: number } },
      ],
    },
    overrideAccess: true,
  })
  if (endorsed.totalDocs > 0) return null
  const before = rows.filter((one) => one.kind === 'edition' && one.sequence < seen.sequence)
  return {
    edition: number,
    contentHash: contentHash ?? '',
    by: approvedBy,
    writtenBy: await writersBetween(payload, article, before.at(-1)?.row.approvedAt, approvedAt),
  }
}
