import type { CollectionSlug, Payload } from 'payload'
import type { Centre, ContactPoint, SelfService } from '../../collections/payload-types.ts'

/** Records with a life of their own, which keep every version. */
interface Records {
  'contact-points': ContactPoint
  'self-services': SelfService
  centres: Centre
}

/**
 * Records as they are now (`at` left out), or as they were at a moment: the last
 * version saved by then. Before its first version a record is shown as that one
 * was: Straks did not know it earlier, and the card must say something.
 */
export async function recordsAt<Slug extends keyof Records & CollectionSlug>(
  payload: Payload,
  collection: Slug,
  ids: readonly string[],
  at: Date | undefined,
): Promise<Map<string, Records[Slug]>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  if (at === undefined) {
    const { docs } = await payload.find({
      collection,
      where: { id: { in: wanted } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    // Payload's generic over slugs loses the tie between slug and type; the slug decides it.
    return new Map(docs.map((doc) => [doc.id, doc as unknown as Records[Slug]]))
  }
  const found = await Promise.all(wanted.map((id) => versionAt(payload, collection, id, at)))
  return new Map(
    found
      .filter((version) => version !== undefined)
      .map(({ id, record }) => [id, record as Records[Slug]]),
  )
}

async function versionAt(
  payload: Payload,
  collection: keyof Records,
  id: string,
  at: Date,
): Promise<{ id: string; record: unknown } | undefined> {
  const one = { collection, depth: 0, limit: 1, overrideAccess: true } as const
  const earlier = await payload.findVersions({
    ...one,
    where: { parent: { equals: id }, createdAt: { less_than_equal: at.toISOString() } },
    sort: '-createdAt',
  })
  const version =
    earlier.docs[0] ??
    (await payload.findVersions({ ...one, where: { parent: { equals: id } }, sort: 'createdAt' }))
      .docs[0]
  return version && { id, record: { ...version.version, id } }
}
