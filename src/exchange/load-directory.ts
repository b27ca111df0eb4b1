import type { Payload } from 'payload'
import { type Directory, namedRecords } from './directory.ts'

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** Centres, contact points, self-services and topics, by the words that a file calls them by. */
export async function loadDirectory(payload: Payload): Promise<Directory> {
  const [centres, contactPoints, selfServices, topics] = await Promise.all([
    payload.find({
      collection: 'centres',
      select: { name: true, abbreviation: true },
      ...everything,
    }),
    payload.find({
      collection: 'contact-points',
      select: { name: true, key: true },
      ...everything,
    }),
    payload.find({ collection: 'self-services', select: { name: true, key: true }, ...everything }),
    payload.find({ collection: 'topics', select: { number: true }, ...everything }),
  ])
  return {
    centres: namedRecords(
      centres.docs.map(({ id, abbreviation, name }) => ({ id, words: [abbreviation, name] })),
    ),
    contactPoints: namedRecords(
      contactPoints.docs.map(({ id, key, name }) => ({ id, words: [key, name] })),
    ),
    selfServices: namedRecords(
      selfServices.docs.map(({ id, key, name }) => ({ id, words: [key, name] })),
    ),
    topics: namedRecords(topics.docs.map(({ id, number }) => ({ id, words: [number] }))),
  }
}
