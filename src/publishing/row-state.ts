import type { Payload, Where } from 'payload'
import type { Article } from '../../collections/payload-types.ts'
import type { EditionRow } from './edition-row.ts'
import { timesOf } from './edition-rows.ts'
import { standing } from './in-force.ts'
import { nextReviewDate } from './review-date.ts'
import { writersBetween } from './writers.ts'

/**
 * What the newest row of a guidance makes of its working copy. It follows from the rows, so
 * that whoever finds the row can bring it about.
 *
 * @param rows every row of the article, in the order appended; the newest last.
 */
export async function stateAfter(
  payload: Payload,
  article: Article,
  rows: readonly EditionRow[],
): Promise<Partial<Article>> {
  const row = rows.at(-1)
  switch (row?.kind) {
    case 'edition':
      return afterPublishing(payload, article, row)
    case 'withdrawal':
      return { state: 'withdrawn', lastEdition: null, lastEditionTo: null }
    case 'cancellation':
      return afterCancelling(payload, article, rows, row)
    case undefined:
      return {}
  }
}

async function afterPublishing(
  payload: Payload,
  article: Article,
  row: EditionRow,
): Promise<Partial<Article>> {
  const at = new Date(row.approvedAt)
  return {
    state: 'published',
    lastEdition: row.number,
    lastEditionTo: row.validTo,
    changedBy: [],
    // It is told with this edition; the next one has another.
    changeLine: null,
    wantedFrom: null,
    wantedTo: null,
    reviewDate:
      article.reviewDate && new Date(article.reviewDate) > at
        ? article.reviewDate
        : (await nextReviewDate(payload, article, at)).toISOString(),
  }
}

/**
 * An edition that will not come is a draft again, with the text that was approved; whoever
 * wrote it may approve it as little as before.
 */
async function afterCancelling(
  payload: Payload,
  article: Article,
  rows: readonly EditionRow[],
  row: EditionRow,
): Promise<Partial<Article>> {
  const cancelled = rows.find(({ sequence }) => sequence === row.cancels)
  const hadBegun = cancelled && new Date(cancelled.validFrom) <= new Date(row.validFrom)
  // Only its end was still to come.
  if (hadBegun) return { lastEditionTo: null }
  const left = standing(rows.map((one) => ({ ...timesOf(one), row: one }))).at(-1)
  const writers = await writersBetween(payload, article.id, left?.row.approvedAt, row.approvedAt)
  return {
    state: article.state === 'published' ? 'draft' : (article.state ?? 'draft'),
    lastEdition: left?.kind === 'edition' ? left.row.number : null,
    lastEditionTo: left?.validTo?.toISOString() ?? null,
    changedBy: [...writers],
    changeLine: cancelled?.changeLine ?? null,
  }
}

/**
 * A conditional write past hooks and versions: only while the content is the one that was
 * judged (were it edited meanwhile, the edit's own state stands), and only where the state
 * does not know of this row, or a later one, already: another process may have settled it.
 */
export async function setStateOfRow(
  payload: Payload,
  article: Article,
  data: Partial<Article>,
  { sequence }: EditionRow,
): Promise<void> {
  const where: Where = {
    and: [
      { id: { equals: article.id } },
      { contentHash: { equals: article.contentHash } },
      { or: [{ settledRow: { exists: false } }, { settledRow: { less_than: sequence } }] },
    ],
  }
  await payload.db.updateOne({
    collection: 'articles',
    where,
    data: { ...data, settledRow: sequence },
    returning: false,
  })
}
