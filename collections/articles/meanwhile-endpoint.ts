import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'
import { actorOf } from '../../src/access/actor.ts'
import { reach } from '../../src/access/policy.ts'
import { Refusal } from '../../src/errors.ts'
import { aroundText } from '../../src/publishing/around-text.ts'
import { cardOfContent } from '../../src/publishing/card.ts'
import { cardText } from '../../src/publishing/card-text.ts'
import { contentOf } from '../../src/publishing/content-of.ts'
import { namesFor } from '../../src/publishing/names.ts'
import { type Part, partNames, planText } from '../../src/publishing/two-versions.ts'
import type { Article } from '../payload-types.ts'
import { checkedFor } from '../input.ts'
import { readJson } from '../read-json.ts'

/**
 * `POST /api/articles/:id/meanwhile` with the form as it stands: the working copy as someone
 * else has saved it meanwhile, and every part in which the two differ, in words. Nothing is kept.
 */
export const meanwhileEndpoint: Endpoint = {
  path: '/:id/meanwhile',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req.user)
    if (!actor) throw new Refusal('not-logged-in')
    if (reach('articles.update', actor.roles) === 'no') throw new Refusal('not-allowed')
    const { payload } = req
    const body = await readJson(req, z.looseObject({}))
    const mine = checkedFor(payload.collections.articles.config, body) as Partial<Article>
    const theirs = await payload.findByID({
      collection: 'articles',
      id: String(req.routeParams?.id),
      depth: 0,
      overrideAccess: false,
      req,
    })
    const [a, b, by] = await Promise.all([
      wordsOf(payload, mine),
      wordsOf(payload, theirs),
      lastWriter(payload, theirs.id),
    ])
    return Response.json({
      theirs,
      by,
      parts: (Object.keys(partNames) as Part[])
        .filter((part) => a[part] !== b[part])
        .map((part) => ({ part, name: partNames[part], mine: a[part], theirs: b[part] })),
    })
  },
}

async function wordsOf(payload: Payload, article: Partial<Article>): Promise<Record<Part, string>> {
  const content = contentOf(article, await namesFor(payload, article))
  const unsaid = { edition: 1, contentHash: '', changeLine: null }
  const card = await cardOfContent(payload, content, unsaid, new Date())
  return { ...cardText(card), ...aroundText(card), plan: planText(article) }
}

async function lastWriter(payload: Payload, article: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'article-events',
    where: { article: { equals: article } },
    sort: '-at',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.actorName ?? null
}
