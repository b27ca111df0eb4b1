import type { Payload } from 'payload'
import type { Names } from './findable-text.ts'
import type { ReadSurroundings } from './index-source.ts'
import type { Vocabulary } from './vocabulary.ts'

const vocabularyKeptIn = ['search-terms', 'pins', 'ignored-words'] as const
const namesKeptIn = ['self-services', 'contact-points', 'topics'] as const

/** Everything at once, as it stands; the caller has no need of rights of its own. */
const everything = { pagination: false, overrideAccess: true } as const

/**
 * Reads the editors' vocabulary and the names of records whenever any of them has
 * changed, whichever process changed it: told by each collection's number of rows
 * and newest change.
 */
export function readSurroundings(payload: Payload): ReadSurroundings {
  let last = ''
  return async (isForced) => {
    const state = await stateOf(payload)
    if (!isForced && state === last) return undefined
    const [vocabulary, names] = await Promise.all([readVocabulary(payload), readNames(payload)])
    last = state
    return { vocabulary, names }
  }
}

async function stateOf(payload: Payload): Promise<string> {
  const states = await Promise.all(
    [...vocabularyKeptIn, ...namesKeptIn].map(async (collection) => {
      const { docs, totalDocs } = await payload.find({
        collection,
        sort: '-updatedAt',
        limit: 1,
        depth: 0,
        select: { updatedAt: true },
        overrideAccess: true,
      })
      return `${collection} ${String(totalDocs)} ${docs[0]?.updatedAt ?? ''}`
    }),
  )
  return states.join('\n')
}

/** @param except id of a row to leave out: the one that an editor is changing. */
export async function readVocabulary(payload: Payload, except?: string): Promise<Vocabulary> {
  const [terms, pins, ignored, referencesOf] = await Promise.all([
    payload.find({ collection: 'search-terms', depth: 0, ...everything }),
    payload.find({ collection: 'pins', depth: 0, ...everything }),
    payload.find({ collection: 'ignored-words', depth: 0, ...everything }),
    referencesById(payload),
  ])
  const isKept = ({ id }: { id: string }) => id !== except
  return {
    terms: terms.docs.filter(isKept).map(({ says, means, guidance, bothWays, centre }) => ({
      says,
      means: means ?? [],
      guidance: referencesOf((guidance ?? []).map(idOf)),
      bothWays: bothWays ?? false,
      centre: centre ? idOf(centre) : null,
    })),
    pins: pins.docs.filter(isKept).map(({ queries, guidance }) => ({
      queries,
      guidance: referencesOf(guidance.map(idOf)),
    })),
    ignored: ignored.docs.filter(isKept).map(({ word }) => word),
  }
}

/** References of articles by their ids; what is no article is left out. */
export async function referencesById(
  payload: Payload,
): Promise<(ids: readonly string[]) => string[]> {
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    select: { reference: true },
    ...everything,
  })
  const references = new Map(docs.map(({ id, reference }) => [id, reference]))
  return (ids) => ids.flatMap((id) => references.get(id) ?? [])
}

/** The names by which what a guidance points to can be found. */
export async function readNames(payload: Payload): Promise<Names> {
  const [selfServices, contactPoints, topics] = await Promise.all([
    payload.find({ collection: 'self-services', depth: 0, select: { name: true }, ...everything }),
    payload.find({ collection: 'contact-points', depth: 0, select: { name: true }, ...everything }),
    payload.find({
      collection: 'topics',
      depth: 0,
      select: { number: true, title: true },
      ...everything,
    }),
  ])
  return {
    selfServices: new Map(selfServices.docs.map(({ id, name }) => [id, name])),
    contactPoints: new Map(contactPoints.docs.map(({ id, name }) => [id, name])),
    topics: new Map(topics.docs.map(({ number, title }) => [number, title])),
  }
}

const idOf = (record: string | { id: string }): string =>
  typeof record === 'string' ? record : record.id
