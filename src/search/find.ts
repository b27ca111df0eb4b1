import { asked } from './asked.ts'
import type { Catalogue } from './catalogue.ts'
import type { Analyser } from './danish/analyser.ts'
import { candidatesAtMost, type SearchEngine, type SearchOptions } from './engine.ts'
import { foundIn, type Found } from './found.ts'
import { ranked } from './ranking.ts'
import { pinnedFor, type Vocabulary } from './vocabulary.ts'

export interface SearchHit {
  reference: string
  score: number
  found: Found
}

export interface SearchAnswer {
  /** Best first. */
  hits: SearchHit[]
  /** All that matched, also past `limit`. */
  total: number
  /** Unset where there was nothing to ask an engine. */
  engine: SearchEngine['name'] | undefined
}

/** What a search needs beside the question. */
export interface SearchParts {
  engine: Pick<SearchEngine, 'search'>
  catalogue: Catalogue
  analyser: Analyser
  vocabulary: Vocabulary
}

/**
 * Answers a query: the engine names candidates, ranking.ts puts them in order,
 * pins go first. An empty query, or one of nothing but filler, gives no hits.
 *
 * @throws {EngineUnavailable} as the engine does.
 */
export async function find(
  { engine, catalogue, analyser, vocabulary }: SearchParts,
  query: string,
  { limit, ...scope }: SearchOptions,
): Promise<SearchAnswer> {
  const words = asked(analyser.query(query), catalogue)
  if (words.length === 0) return { hits: [], total: 0, engine: undefined }
  const pinned = pinnedFor(query, vocabulary, analyser)
  const { references, engine: answeredBy } = await engine.search(
    words.map(({ keys }) => keys),
    scope,
  )
  const isInScope = ({ centre, audience }: { centre: string; audience: readonly string[] }) =>
    (scope.centre === undefined || scope.centre === centre) &&
    (scope.audience === undefined || audience.includes(scope.audience))
  const textsOf = (some: readonly string[]) =>
    some.flatMap((reference) => catalogue.get(reference) ?? []).filter(isInScope)
  const first = textsOf(pinned).map(({ reference }): SearchHit => ({
    reference,
    score: Infinity,
    found: { how: 'pin', text: query.trim(), matched: [] },
  }))
  const rest = ranked(textsOf(references.slice(0, candidatesAtMost)), {
    words,
    smallWords: analyser.smallWords(query),
    catalogue,
  })
    .filter(({ text }) => !pinned.includes(text.reference))
    .map((hit): SearchHit => ({
      reference: hit.text.reference,
      score: hit.score,
      found: foundIn(hit, words, { catalogue, analyser }),
    }))
  const hits = [...first, ...rest]
  return { hits: hits.slice(0, limit), total: hits.length, engine: answeredBy }
}
