import type { Endpoint } from 'payload'
import { actorOf } from '../../src/access/actor.ts'
import { reach } from '../../src/access/policy.ts'
import { Refusal } from '../../src/errors.ts'
import { missesSince } from '../../src/insights/misses.ts'
import { searchesSince } from '../../src/insights/search-log.ts'
import { workingContent } from '../../src/publishing/working-content.ts'
import { impactOf } from '../../src/search/impact.ts'

/** Searches are kept for as long; see src/privacy/retention.ts. */
const lookBackMs = 90 * 24 * 60 * 60 * 1000
const triedOfEach = 90

/** `GET /api/articles/:id/search-impact`: who gains and who loses a place if it is published. */
export const searchImpactEndpoint: Endpoint = {
  path: '/:id/search-impact',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req.user)
    if (!actor) throw new Refusal('not-logged-in')
    if (reach('articles.read', actor.roles) === 'no') throw new Refusal('not-allowed')
    const { content } = await workingContent(req.payload, String(req.routeParams?.id))
    const since = new Date(Date.now() - lookBackMs)
    const asked = await Promise.all([
      searchesSince(req.payload, since, triedOfEach),
      missesSince(req.payload, since, triedOfEach),
    ])
    const queries = [...content.citizenPhrases, ...asked.flat().map(({ query }) => query)]
    return Response.json(await impactOf(req.payload, content, queries))
  },
}
