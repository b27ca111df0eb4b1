import type { Endpoint } from 'payload'
import { actorOf } from '../../src/access/actor.ts'
import { reach } from '../../src/access/policy.ts'
import { Refusal } from '../../src/errors.ts'
import { rowsOfArticle } from '../../src/publishing/edition-rows.ts'
import { inForce, plannedIn, reigns } from '../../src/publishing/in-force.ts'
import { publishedAlone } from '../../src/publishing/published-alone.ts'

/** `GET /api/articles/:id/situation`: what stands of a guidance and is to come, and what waits for another editor. */
export const situationEndpoint: Endpoint = {
  path: '/:id/situation',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req.user)
    if (!actor) throw new Refusal('not-logged-in')
    if (reach('articles.read', actor.roles) === 'no') throw new Refusal('not-allowed')
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
