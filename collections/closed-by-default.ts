import type { Endpoint, PayloadRequest, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'
import { actorOf } from '../src/access/actor.ts'
import { reach } from '../src/access/policy.ts'
import { Refusal } from '../src/errors.ts'
import { checkedInput } from './input.ts'
import { knownReferences } from './known-references.ts'
import { checkedQuery } from './query.ts'
import { ownRowIds } from './row-ids.ts'

/**
 * Puts every collection under the policy table and behind the checks of what is
 * sent, those that Payload adds by itself included: it leaves them open to any
 * user, and the next version may add another.
 */
export async function closedByDefault(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  for (const collection of config.collections) {
    collection.access = { ...collection.access, ...accessFor(collection.slug) }
    const { beforeOperation, beforeValidate } = collection.hooks
    collection.hooks = {
      ...collection.hooks,
      beforeOperation: [checkedQuery, checkedInput, ...beforeOperation],
      beforeValidate: [knownReferences, ownRowIds, ...beforeValidate],
    }
    if (collection.endpoints) collection.endpoints = endpointsOf(collection, collection.endpoints)
  }
  return config
}

function endpointsOf({ auth, slug }: SanitizedCollectionConfig, endpoints: Endpoint[]): Endpoint[] {
  const needed = endpoints.filter(
    // Without verification its route has no field to look in, and throws.
    ({ path }) => !path.startsWith('/verify') || Boolean(auth.verify),
  )
  return slug.startsWith('payload-') ? needed.map((endpoint) => gated(slug, endpoint)) : needed
}

const operationOf: Readonly<Record<string, string>> = {
  get: 'read',
  post: 'create',
  patch: 'update',
  delete: 'delete',
}

/** Payload's routes for preferences ask for a user and no more, past the access functions. */
const gated = (slug: string, endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const actor = actorOf(req.user)
    if (!actor) throw new Refusal('not-logged-in')
    const act = `${slug}.${operationOf[endpoint.method] ?? endpoint.method}`
    if (reach(act, actor.roles) === 'no') throw new Refusal('not-allowed')
    if (endpoint.path === '/:key' && endpoint.method === 'delete') await preferenceThere(req)
    return endpoint.handler(req)
  },
})

/** Payload's SQL adapter throws on deleting a preference that is not there. */
async function preferenceThere(req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'payload-preferences',
    where: { key: { equals: req.routeParams?.key } },
    overrideAccess: false,
    req,
  })
  if (totalDocs === 0) throw new Refusal('not-found')
}
