import type { Payload, Where } from 'payload'
import type { Article } from '../../collections/payload-types.ts'
import type { EditionRow } from './edition-row.ts'
import { timesOf } from './edition-rows.ts'
import { standing } from './in-force.ts'
import { nextReviewDate } from './review-date.ts'
import { unseenWriters } from './unseen-writers.ts'
import { writersIn } from './writers.ts'

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
    // What one editor published alone is nobody's but theirs until another has approved it.
    changedBy: row.forced ? [...new Set([...writersIn(article.changedBy), row.approvedBy])] : [],
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
 * The newest edition that will not come is a draft again, with the text that was approved;
 * whoever wrote it may approve it as little as before. An older one leaves no trace in the
 * working copy, which is ahead of it.
 */
async function afterCancelling(
  payload: Payload,
  article: Article,
  rows: readonly EditionRow[],
  row: EditionRow,
): Promise<Partial<Article>> {
  const left = standing(rows.map((one) => ({ ...timesOf(one), row: one })))
  const last = left.at(-1)
  const holding: Partial<Article> = {
    lastEdition: last?.kind === 'edition' ? last.row.number : null,
    lastEditionTo: last?.validTo?.toISOString() ?? null,
  }
  const newest = rows.findLast(({ kind }) => kind !== 'cancellation')
  const cancelled = rows.find(({ sequence }) => sequence === row.cancels)
  const hadBegun = cancelled && new Date(cancelled.validFrom) <= new Date(row.validFrom)
  // Of one that had begun only its end was still to come.
  if (!cancelled || hadBegun) return holding
  const stored = writersIn(article.changedBy)
  const writers = await unseenWriters(payload, article.id, rows, { stored })
  return {
    ...holding,
    changedBy: [...writers],
    ...(cancelled === newest && {
      state: article.state === 'published' ? 'draft' : (article.state ?? 'draft'),
      changeLine: article.changeLine ?? cancelled.changeLine,
    }),
  }
}

/**
 * A conditional write past hooks and versions: only where the working copy does not know of
 * this row, or a later one, already: another process may have settled it. Were the content
 * edited since it was judged, the edit's own state stands, and only what is known of the
 * edition is written.
 *
 * @param article as it was judged; `null` where the content is known to be another.
 */
export async function setStateOfRow(
  payload: Payload,
  article: Article | null,
  data: Partial<Article>,
  { article: id, sequence }: EditionRow,
): Promise<void> {
  const unsettled: Where[] = [
    { id: { equals: id } },
    { or: [{ settledRow: { exists: false } }, { settledRow: { less_than: sequence } }] },
  ]
  const write = (where: Where[], known: Partial<Article>): Promise<unknown> =>
    payload.db.updateOne({
      collection: 'articles',
      where: { and: where },
      data: { ...known, settledRow: sequence },
      options: { atomic: true },
    })
  if (article) {
    const asJudged: Where = { contentHash: { equals: article.contentHash } }
    if (await write([...unsettled, asJudged], data)) return
  }
  await write(unsettled, ofTheEdition(data))
}

/** What stays true of an edition, whatever becomes of the working copy. */
const ofTheEdition = ({
  lastEdition,
  lastEditionTo,
  reviewDate,
}: Partial<Article>): Partial<Article> => ({
  ...(lastEdition !== undefined && { lastEdition }),
  ...(lastEditionTo !== undefined && { lastEditionTo }),
  ...(reviewDate !== undefined && { reviewDate }),
})
