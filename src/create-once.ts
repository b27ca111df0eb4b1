import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

/** Collections whose rows carry a key of their own, chosen by who makes them. */
type Keyed = 'contacts' | 'callbacks' | 'flags' | 'mails'

/**
 * Makes a row unless there is one with its key: what is sent twice, also at once, is
 * made once.
 *
 * @returns the row's id.
 */
export async function createOnce<Slug extends Keyed>(
  payload: Payload,
  collection: Slug,
  data: RequiredDataFromCollectionSlug<Slug> & { key: string },
): Promise<string> {
  const known = await idByKey(payload, collection, data.key)
  if (known !== undefined) return known
  try {
    const { id } = await payload.create({ collection, data, depth: 0, overrideAccess: true })
    return id
  } catch (error) {
    const made = await idByKey(payload, collection, data.key)
    if (made === undefined) throw error
    return made
  }
}

export async function idByKey(
  payload: Payload,
  collection: Keyed,
  key: string,
): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection,
    where: { key: { equals: key } },
    select: { key: true },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.id
}
