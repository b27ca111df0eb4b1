import type { Endpoint, PayloadRequest, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'
import { actorOf } from '../src/access/actor.ts'
import { requireReach } from '../src/access/require-reach.ts'
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

function endpointsOf(
  { auth, slug, versions }: SanitizedCollectionConfig,
  endpoints: Endpoint[],
): Endpoint[] {
  // Both routes throw where what they work on is switched off.
  const needed = endpoints.filter(({ method, path }) =>
    path.startsWith('/verify')
      ? Boolean(auth.verify)
      : method !== 'post' || !path.startsWith('/versions') || Boolean(versions),
  )
  return needed.map((endpoint) => {
    // It would tell those who may not read a record whether it exists.
    if (endpoint.path.startsWith('/access')) return gated(`${slug}.read`, endpoint)
    // Payload's routes for preferences ask for a user and no more, past the access functions.
    return slug.startsWith('payload-')
      ? gated(`${slug}.${operationOf[endpoint.method] ?? endpoint.method}`, endpoint)
      : endpoint
  })
}

const operationOf: Readonly<Record<string, string>> = {
  get: 'read',
  post: 'create',
  patch: 'update',
  delete: 'delete',
}

const gated = (act: string, endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    requireReach(act, actorOf(req.user))
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
