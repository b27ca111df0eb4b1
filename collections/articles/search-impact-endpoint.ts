import type { Endpoint } from 'payload'
import { actorOf } from '../../src/access/actor.ts'
import { requireReach } from '../../src/access/require-reach.ts'
import { allAskedSince } from '../../src/insights/misses.ts'
import { searchesKeptSince } from '../../src/privacy/retention.ts'
import { workingContent } from '../../src/publishing/working-content.ts'
import { impactOf } from '../../src/search/impact.ts'

/** `GET /api/articles/:id/search-impact`: who gains and who loses a place if it is published. */
export const searchImpactEndpoint: Endpoint = {
  path: '/:id/search-impact',
  method: 'get',
  handler: async (req) => {
    requireReach('articles.read', actorOf(req.user))
    const { content } = await workingContent(req.payload, String(req.routeParams?.id))
    const asked = await allAskedSince(req.payload, searchesKeptSince(new Date()))
    const queries = asked.map(({ query }) => query)
    return Response.json(await impactOf(req.payload, content, queries))
  },
}
