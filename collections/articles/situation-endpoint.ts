import type { Endpoint } from 'payload'
import { actorOf } from '../../src/access/actor.ts'
import { requireReach } from '../../src/access/require-reach.ts'
import { rowsOfArticle } from '../../src/publishing/edition-rows.ts'
import { inForce, plannedIn, reigns } from '../../src/publishing/in-force.ts'
import { publishedAlone } from '../../src/publishing/published-alone.ts'

/** `GET /api/articles/:id/situation`: what stands of a guidance and is to come, and what waits for another editor. */
export const situationEndpoint: Endpoint = {
  path: '/:id/situation',
  method: 'get',
  handler: async (req) => {
    const actor = requireReach('articles.read', actorOf(req.user))
    const now = new Date()
    const rows = await rowsOfArticle(req.payload, String(req.routeParams?.id))
    const alone = await publishedAlone(req.payload, rows, now)
    const seen = reigns(rows, now).filter(({ row: { kind } }) => kind === 'edition')
    return Response.json({
      current: inForce(rows, now)?.row.number ?? null,
      lastSeen: seen.at(-1)?.row.row.number ?? null,
      planned: plannedIn(rows, now),
      alone: alone && {
        edition: alone.edition,
        contentHash: alone.contentHash,
        isOwn: alone.by === actor.id || alone.writtenBy.has(actor.id),
      },
    })
  },
}
