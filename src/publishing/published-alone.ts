import type { Payload } from 'payload'
import type { StoredEdition } from './edition-rows.ts'
import { inForce } from './in-force.ts'
import { endorsedEditions, unseenWriters } from './unseen-writers.ts'

/** An edition that one editor published alone, and that no other has approved since. */
export interface PublishedAlone {
  edition: number
  contentHash: string
  /** Id of the editor. */
  by: string
  /** Ids of everyone who wrote what it says, or published of it alone, unseen by a second person. */
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
  const { article, number, contentHash, approvedBy } = seen.row
  const endorsed = await endorsedEditions(payload, article)
  if (endorsed.has(number)) return null
  const all = rows.map(({ row }) => row)
  return {
    edition: number,
    contentHash: contentHash ?? '',
    by: approvedBy,
    writtenBy: await unseenWriters(payload, article, all, { upTo: seen.row }),
  }
}
