import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../../src/access/actor.ts'
import type { Actor } from '../../src/access/roles.ts'
import { reach } from '../../src/access/policy.ts'
import { requireReach } from '../../src/access/require-reach.ts'
import { Refusal } from '../../src/errors.ts'
import { articleOf, pointedIn } from '../../src/publishing/article-of.ts'
import { rowsOfArticle } from '../../src/publishing/edition-rows.ts'
import { workingContent } from '../../src/publishing/working-content.ts'
import { readJson } from '../read-json.ts'

function whoWrites(req: PayloadRequest) {
  const actor = requireReach('articles.update', actorOf(req.user))
  return { actor, articleId: String(req.routeParams?.id) }
}

/** Whoever writes for some centres alone makes a copy of another's guidance for their own. */
const centreOfCopy = (actor: Actor, centre: string | null): string | undefined =>
  centre === null ||
  (reach('articles.create', actor.roles) === 'own' && !actor.centres.includes(centre))
    ? actor.centres[0]
    : centre

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
      const { articleId } = whoWrites(req)
      const { edition } = await readJson(req, z.object({ edition: z.int().positive() }))
      const rows = await rowsOfArticle(req.payload, articleId)
      const row = rows.find((one) => one.kind === 'edition' && one.row.number === edition)?.row
      if (!row?.content) throw new Refusal([{ code: 'edition-unknown', field: 'edition' }])
      const { article: before } = await workingContent(req.payload, articleId)
      const article = await req.payload.update({
        collection: 'articles',
        id: articleId,
        data: {
          ...articleOf(row.content, await pointedIn(req.payload, row.content)),
          // A save in this very moment is not written over.
          basedOn: before.updatedAt,
        },
        req,
        context: { restores: edition },
        depth: 0,
        overrideAccess: false,
      })
      return Response.json({ state: article.state, contentHash: article.contentHash })
    },
  },
  {
    // A new guidance with the same text, the next free number, and nothing of what was approved.
    path: '/:id/copy',
    method: 'post',
    handler: async (req) => {
      const { actor, articleId } = whoWrites(req)
      const { content } = await workingContent(req.payload, articleId)
      const { reference: _taken, ...data } = articleOf(
        content,
        await pointedIn(req.payload, content),
      )
      const copy = await req.payload.create({
        collection: 'articles',
        data: {
          ...data,
          centre: centreOfCopy(actor, content.centre),
          title: `${content.title.slice(0, 190)} (kopi)`,
        },
        draft: true,
        req,
        depth: 0,
        overrideAccess: false,
      })
      return Response.json({ id: copy.id, reference: copy.reference }, { status: 201 })
    },
  },
]
