import type { Payload, Where } from 'payload'
import { rowsOfArticle, timesOfArticles } from '../publishing/edition-rows.ts'
import { inForce } from '../publishing/in-force.ts'
import { publishedAlone } from '../publishing/published-alone.ts'
import { fieldOfRemark, type RemarkSlot, remarkSlots } from '../publishing/remark-slots.ts'
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

/** The form field of the first slot, in the order of the card, with an open remark; by article. */
export async function firstRemarked(
  payload: Payload,
  articles: readonly string[],
): Promise<Map<string, string>> {
  if (articles.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'remarks',
    where: { and: [{ article: { in: [...articles] } }, { doneAt: { exists: false } }] },
    select: { article: true, slot: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const order = Object.keys(remarkSlots) as RemarkSlot[]
  const lastFirst = docs.toSorted((a, b) => order.indexOf(b.slot) - order.indexOf(a.slot))
  return new Map(lastFirst.map(({ article, slot }) => [article, fieldOfRemark(slot)]))
}

/** How far back the share of what was forced is counted. */
const shareDays = 90
const dayMs = 24 * 60 * 60 * 1000

/**
 * Guidance in force that one editor published alone, and that no other has approved since;
 * with how much of all publishing that was of late, so that the emergency door stays one.
 */
export async function unendorsed(looking: Looking): Promise<TaskPart> {
  const { payload, now, atMost } = looking
  const since = { approvedAt: { greater_than_equal: daysBefore(now, shareDays).toISOString() } }
  const isForced = { forced: { equals: true } }
  const [editions, late, lateForced] = await Promise.all([
    payload.find({
      ...everything,
      collection: 'editions',
      where: isForced,
      sort: '-approvedAt',
      select: {
        ...{ article: true, reference: true, sequence: true },
        ...{ reason: true, approvedByName: true },
      },
    }),
    publishedSince(payload, [since]),
    publishedSince(payload, [since, isForced]),
  ])
  const times = await timesOfArticles(payload, [
    ...new Set(editions.docs.map(({ article }) => article)),
  ])
  const seen = editions.docs.filter(
    ({ article, sequence }) => inForce(times.get(article) ?? [], now)?.sequence === sequence,
  )
  const [waits, titles] = await Promise.all([
    Promise.all(seen.map(({ article }) => isAlone(looking, article))),
    payload.find({
      ...everything,
      collection: 'articles',
      where: { id: { in: seen.map(({ article }) => article) } },
      select: { title: true },
    }),
  ])
  const titleOf = new Map(titles.docs.map(({ id, title }) => [id, title]))
  const alone = seen.filter((_, at) => waits[at])
  return {
    title: 'Udgivet uden fire øjne',
    total: alone.length,
    note: sayShare(lateForced, late),
    rows: alone.slice(0, atMost).map(({ article, reference, reason, approvedByName }) => ({
      href: `/admin/collections/articles/${article}`,
      text: `${reference} ${titleOf.get(article) ?? ''}`,
      note: `${approvedByName ?? ''}: »${reason ?? ''}«`,
    })),
  }
}

const isAlone = async ({ payload, now }: Looking, article: string): Promise<boolean> =>
  (await publishedAlone(payload, await rowsOfArticle(payload, article), now)) !== null

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
