import type { Payload } from 'payload'
import type { Article } from '../../collections/payload-types.ts'
import { type Names, pointersOf } from './content-of.ts'

/** Looks up the references and KLE numbers that a working copy's content says by name. */
export async function namesFor(payload: Payload, article: Partial<Article>): Promise<Names> {
  const pointers = pointersOf(article)
  const [articles, topics] = await Promise.all([
    pointers.articles.length === 0
      ? []
      : payload
          .find({
            collection: 'articles',
            where: { id: { in: [...new Set(pointers.articles)] } },
            select: { reference: true },
            depth: 0,
            pagination: false,
            overrideAccess: true,
          })
          .then(({ docs }) => docs),
    pointers.topics.length === 0
      ? []
      : payload
          .find({
            collection: 'topics',
            where: { id: { in: pointers.topics } },
            depth: 0,
            pagination: false,
            overrideAccess: true,
          })
          .then(({ docs }) => docs),
  ])
  return {
    references: new Map(articles.map(({ id, reference }) => [id, reference])),
    topics: new Map(topics.map(({ id, number }) => [id, number])),
  }
}
