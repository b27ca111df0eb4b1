import type { Payload, Where } from 'payload'
import type { TaskPart } from './desk-tasks.ts'
import type { Looking } from './worklist.ts'

/** What an editor wrote when they last asked for changes, by article. */
export async function lastWords(
  payload: Payload,
  articles: readonly string[],
): Promise<Map<string, string>> {
  if (articles.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'article-events',
    where: { and: [{ article: { in: [...articles] } }, { action: { equals: 'requestChanges' } }] },
    sort: 'at',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  // The last one written wins.
  return new Map(
    docs.map(({ article, comment, actorName }) => [
      article,
      `${actorName ?? 'Redaktøren'}: »${comment ?? ''}«`,
    ]),
  )
}

/** How far back the share of what was forced is counted. */
const shareDays = 90
const dayMs = 24 * 60 * 60 * 1000

/**
 * Guidance in force that one editor published alone, and that no other has approved since;
 * with how much of all publishing that was of late, so that the emergency door stays one.
 */
export async function unendorsed({ payload, now, atMost }: Looking): Promise<TaskPart> {
  const since = { approvedAt: { greater_than_equal: daysBefore(now, shareDays).toISOString() } }
  const isForced = { forced: { equals: true } }
  const [editions, endorsed, late, lateForced] = await Promise.all([
    payload.find({
      ...everything,
      collection: 'editions',
      where: isForced,
      sort: '-approvedAt',
      select: {
        ...{ article: true, reference: true, number: true },
        ...{ reason: true, approvedByName: true },
      },
    }),
    payload.find({
      ...everything,
      collection: 'article-events',
      where: { action: { equals: 'endorse' } },
      select: { article: true, edition: true },
    }),
    publishedSince(payload, [since]),
    publishedSince(payload, [since, isForced]),
  ])
  const forced = editions.docs
  const { docs: articles } = await payload.find({
    ...everything,
    collection: 'articles',
    where: { id: { in: forced.map(({ article }) => article) } },
    select: { lastEdition: true, title: true },
  })
  const current = new Map(articles.map((article) => [article.id, article]))
  const isEndorsed = new Set(endorsed.docs.map(({ article, edition }) => `${article} ${edition}`))
  const alone = forced
    .filter(({ article, number }) => current.get(article)?.lastEdition === number)
    .filter(({ article, number }) => !isEndorsed.has(`${article} ${number}`))
  return {
    title: 'Udgivet uden fire øjne',
    total: alone.length,
    note: sayShare(lateForced, late),
    rows: alone.slice(0, atMost).map(({ article, reference, reason, approvedByName }) => ({
      href: `/admin/collections/articles/${article}`,
      text: `${reference} ${current.get(article)?.title ?? ''}`,
      note: `${approvedByName ?? ''}: »${reason ?? ''}«`,
    })),
  }
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * dayMs)

async function publishedSince(payload: Payload, conditions: Where[]): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'editions',
    where: { and: [{ kind: { equals: 'edition' } }, ...conditions] },
    overrideAccess: true,
  })
  return totalDocs
}

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** "Seneste 90 dage: 2 af 40 udgaver (5 %)." */
const sayShare = (forced: number, all: number): string =>
  `Seneste ${shareDays} dage: ${forced} af ${all} udgaver (${Math.round((100 * forced) / Math.max(1, all))} %).`
