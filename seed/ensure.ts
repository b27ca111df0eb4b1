import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug, Where } from 'payload'
import type { Report } from './report.ts'

/**
 * Makes a record unless there is one with its natural key. What people have changed
 * since is theirs: an existing record is never written over.
 *
 * @returns its id.
 */
export async function ensure<Slug extends CollectionSlug>(
  payload: Payload,
  report: Report,
  collection: Slug,
  naturalKey: { field: string; value: string },
  data: () => RequiredDataFromCollectionSlug<Slug>,
): Promise<string> {
  const where: Where = { [naturalKey.field]: { equals: naturalKey.value } }
  const { docs } = await payload.find({
    collection,
    where,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const existing = docs[0]
  if (existing) {
    report.kept(collection)
    return existing.id
  }
  const made = await payload.create({ collection, data: data(), depth: 0, overrideAccess: true })
  report.made(collection)
  return made.id
}
