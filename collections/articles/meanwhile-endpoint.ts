import type { Endpoint, Payload } from 'payload'
import { actorOf } from '../../src/access/actor.ts'
import { requireReach } from '../../src/access/require-reach.ts'
import { cardOfContent } from '../../src/publishing/card.ts'
import { contentOf } from '../../src/publishing/content-of.ts'
import { namesFor } from '../../src/publishing/names.ts'
import { partsInTwo, type Version } from '../../src/publishing/two-versions.ts'
import type { Article } from '../payload-types.ts'
import { draftIn } from './draft-in.ts'

/**
 * `POST /api/articles/:id/meanwhile` with the form as it stands: the working copy as someone
 * else has saved it meanwhile, and every part in which the two differ, in words. Nothing is kept.
 */
export const meanwhileEndpoint: Endpoint = {
  path: '/:id/meanwhile',
  method: 'post',
  handler: async (req) => {
    requireReach('articles.update', actorOf(req.user))
    const { payload } = req
    const mine = await draftIn(req)
    const theirs = await payload.findByID({
      collection: 'articles',
      id: String(req.routeParams?.id),
      depth: 0,
      overrideAccess: false,
      req,
    })
    const [a, b, by] = await Promise.all([
      versionOf(payload, mine, theirs.reference),
      versionOf(payload, theirs),
      lastWriter(payload, theirs.id),
    ])
    return Response.json({ theirs, by, parts: partsInTwo(a, b) })
  },
}

/** @param reference under which both cards are compared: the number is a part of its own. */
async function versionOf(
  payload: Payload,
  article: Partial<Article>,
  reference = article.reference ?? '',
): Promise<Version> {
  const content = contentOf({ ...article, reference }, await namesFor(payload, article))
  const unsaid = { edition: 1, contentHash: '', changeLine: null }
  return { article, card: await cardOfContent(payload, content, unsaid, new Date()) }
}

/** Who saved it last or did something with it, whichever was later: a save of its dates is no event. */
async function lastWriter(payload: Payload, article: string): Promise<string | null> {
  const common = { limit: 1, depth: 0, overrideAccess: true } as const
  const [{ docs: saves }, { docs: events }] = await Promise.all([
    payload.findVersions({
      ...common,
      collection: 'articles',
      where: { parent: { equals: article } },
      sort: '-updatedAt',
    }),
    payload.find({
      ...common,
      collection: 'article-events',
      where: { article: { equals: article } },
      sort: '-at',
    }),
  ])
  const [[save], [event]] = [saves, events]
  const isSavedLast = save && (!event || new Date(save.updatedAt) >= new Date(event.at))
  return (isSavedLast ? save.version.savedBy : event?.actorName) ?? event?.actorName ?? null
}
