import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../../src/access/actor.ts'
import { reach } from '../../src/access/policy.ts'
import { Refusal } from '../../src/errors.ts'
import { articleOf, pointedIn } from '../../src/publishing/article-of.ts'
import { rowsOfArticle } from '../../src/publishing/edition-rows.ts'
import { logEvent } from '../../src/publishing/log-event.ts'
import { workingContent } from '../../src/publishing/working-content.ts'
import { readJson } from '../read-json.ts'

function whoWrites(req: PayloadRequest) {
  const actor = actorOf(req.user)
  if (!actor) throw new Refusal('not-logged-in')
  if (reach('articles.update', actor.roles) === 'no') throw new Refusal('not-allowed')
  return { actor, articleId: String(req.routeParams?.id) }
}

/**
 * Writing with what was written before. Both go through Payload's own operations with the
 * asker's rights, as any edit does: nothing in force changes, and whoever does it has
 * written the text as far as four eyes are concerned.
 */
export const restoreEndpoints: Endpoint[] = [
  {
    // `{ edition }`: its text becomes the draft. The draft there was stays among the versions.
    path: '/:id/restore',
    method: 'post',
    handler: async (req) => {
      const { actor, articleId } = whoWrites(req)
      const { edition } = await readJson(req, z.object({ edition: z.int().positive() }))
      const rows = await rowsOfArticle(req.payload, articleId)
      const row = rows.find((one) => one.kind === 'edition' && one.row.number === edition)?.row
      if (!row?.content) throw new Refusal([{ code: 'edition-unknown', field: 'edition' }])
      const article = await req.payload.update({
        collection: 'articles',
        id: articleId,
        data: articleOf(row.content, await pointedIn(req.payload, row.content)),
        req,
        depth: 0,
        overrideAccess: false,
      })
      await logEvent(req.payload, {
        ...{ article, actor, action: 'restore', at: new Date(), edition },
        contentHash: article.contentHash ?? null,
      })
      return Response.json({ state: article.state, contentHash: article.contentHash })
    },
  },
  {
    // A new guidance with the same text, the next free number, and nothing of what was approved.
    path: '/:id/copy',
    method: 'post',
    handler: async (req) => {
      const { articleId } = whoWrites(req)
      const { content } = await workingContent(req.payload, articleId)
      const { reference: _taken, ...data } = articleOf(
        content,
        await pointedIn(req.payload, content),
      )
      const copy = await req.payload.create({
        collection: 'articles',
        data: { ...data, title: `${content.title.slice(0, 190)} (kopi)` },
        draft: true,
        req,
        depth: 0,
        overrideAccess: false,
      })
      return Response.json({ id: copy.id, reference: copy.reference }, { status: 201 })
    },
  },
]
