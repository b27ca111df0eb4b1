import type { Payload } from 'payload'
import type { EditionRow } from './edition-row.ts'
import { timesOf } from './edition-rows.ts'
import { standing } from './in-force.ts'
import { writersBetween } from './writers.ts'

/**
 * Ids of those whose word four eyes have not seen yet: everyone who has written in a guidance
 * since the last edition that a second person stood behind, and whoever published alone since.
 * They may not approve it, whatever they did to it in between.
 *
 * @param rows every row of the article, in the order appended.
 * @param until ISO 8601, inclusive.
 * @param endorsing number of the edition that is approved afterwards in this moment.
 */
export async function unseenWriters(
  payload: Payload,
  article: string,
  rows: readonly EditionRow[],
  until: string,
  endorsing?: number,
): Promise<ReadonlySet<string>> {
  const endorsed = await endorsedEditions(payload, article)
  if (endorsing !== undefined) endorsed.add(endorsing)
  const editions = standing(rows.map((row) => ({ ...timesOf(row), row })))
    .map(({ row }) => row)
    .filter(({ kind, approvedAt }) => kind === 'edition' && approvedAt <= until)
  const seen = editions.findLastIndex(({ forced, number }) => !forced || endorsed.has(number))
  const writers = await writersBetween(payload, article, editions[seen]?.approvedAt, until)
  return new Set([...writers, ...editions.slice(seen + 1).map(({ approvedBy }) => approvedBy)])
}

/** Numbers of the editions of an article that were approved afterwards. */
export async function endorsedEditions(payload: Payload, article: string): Promise<Set<number>> {
  const { docs } = await payload.find({
    collection: 'article-events',
    where: { and: [{ article: { equals: article } }, { action: { equals: 'endorse' } }] },
    select: { edition: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Set(docs.flatMap(({ edition }) => edition ?? []))
}
