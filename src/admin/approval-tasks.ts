import type { Payload } from 'payload'
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

/** Guidance in force that one editor published alone, and that no other has approved since. */
export async function unendorsed({ payload, atMost }: Looking): Promise<TaskPart> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { forced: { equals: true } },
    sort: '-approvedAt',
    depth: 0,
    select: { article: true, reference: true, number: true, reason: true, approvedByName: true },
    pagination: false,
    overrideAccess: true,
  })
  const { docs: articles } = await payload.find({
    collection: 'articles',
    where: { id: { in: docs.map(({ article }) => article) } },
    select: { lastEdition: true, title: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const current = new Map(articles.map((article) => [article.id, article]))
  const alone = docs.filter(({ article, number }) => current.get(article)?.lastEdition === number)
  return {
    title: 'Udgivet uden fire øjne',
    total: alone.length,
    rows: alone.slice(0, atMost).map(({ article, reference, reason, approvedByName }) => ({
      href: `/admin/collections/articles/${article}`,
      text: `${reference} ${current.get(article)?.title ?? ''}`,
      note: `${approvedByName ?? ''}: »${reason ?? ''}«`,
    })),
  }
}
