import type { Payload } from 'payload'
import { pinTitle } from '../collections/search-words/pins.ts'
import type { Report } from './report.ts'
import { allSearchTerms, ignoredWords, pins } from './vocabulary/index.ts'

const unseen = { depth: 0, overrideAccess: true } as const

/**
 * Makes the search words, pins and ignored words that are not there yet, a search word
 * known by the first thing citizens say. What is there is read at once: there are
 * hundreds, at every start.
 */
export async function loadVocabulary(payload: Payload, report: Report): Promise<void> {
  const idsOf = await articleIds(payload)
  const terms = await payload.find({ collection: 'search-terms', pagination: false, ...unseen })
  const said = new Set(terms.docs.flatMap(({ says }) => says))
  for (const { guidance, ...term } of allSearchTerms) {
    await make('search-terms', said.has(term.says[0] ?? ''), () =>
      payload.create({
        collection: 'search-terms',
        data: { ...term, guidance: idsOf(guidance) },
        ...unseen,
      }),
    )
  }
  const pinned = await payload.find({ collection: 'pins', pagination: false, ...unseen })
  const namesOfPins = new Set(pinned.docs.map(({ title }) => title))
  for (const { queries, guidance } of pins) {
    await make('pins', namesOfPins.has(pinTitle({ queries })), () =>
      payload.create({
        collection: 'pins',
        data: { queries, guidance: idsOf(guidance) },
        ...unseen,
      }),
    )
  }
  const ignored = await payload.find({ collection: 'ignored-words', pagination: false, ...unseen })
  const words = new Set(ignored.docs.map(({ word }) => word))
  for (const word of ignoredWords) {
    await make('ignored-words', words.has(word), () =>
      payload.create({ collection: 'ignored-words', data: { word }, ...unseen }),
    )
  }

  async function make(what: string, isThere: boolean, create: () => Promise<unknown>) {
    if (isThere) report.kept(what)
    else {
      await create()
      report.made(what)
    }
  }
}

/** Ids of guidance by reference. */
async function articleIds(payload: Payload): Promise<(references?: readonly string[]) => string[]> {
  const { docs } = await payload.find({
    collection: 'articles',
    select: { reference: true },
    pagination: false,
    ...unseen,
  })
  const ids = new Map(docs.map(({ id, reference }) => [reference, id]))
  return (references = []) =>
    references.map((reference) => {
      const id = ids.get(reference)
      if (id === undefined) throw new Error(`search words lead to ${reference}, which is not there`)
      return id
    })
}
