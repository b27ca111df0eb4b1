import { Catalogue } from './catalogue.ts'
import { danishAnalyser } from './danish/analyser.ts'
import { fold } from './danish/fold.ts'
import { loadDictionary } from './danish/load-dictionary.ts'
import type { IndexDocument, SearchEngine, SearchOptions } from './engine.ts'
import { find, type SearchAnswer, type SearchParts } from './find.ts'
import type { FindableText, Line } from './findable-text.ts'
import { emptyVocabulary, Expander, type SearchTerm, type Vocabulary } from './vocabulary.ts'

export const dictionary = loadDictionary()
export const analyser = danishAnalyser(dictionary)

/** What a test says of a guidance; what it is not about is filled in. */
export interface Guidance {
  reference?: string
  title?: string
  citizenPhrases?: string[]
  shortAnswer?: string
  body?: string
  centre?: string
  audience?: string[]
}

export function findable({
  reference = 'BS01',
  title = 'Forny pas',
  citizenPhrases = [],
  shortAnswer = '',
  body = '',
  centre = 'borger',
  audience = ['citizen'],
}: Guidance = {}): FindableText {
  const line = (place: Line['place'], text: string): Line[] =>
    text === '' ? [] : [{ place, text }]
  return {
    reference,
    centre,
    audience,
    lines: [
      ...line('reference', reference),
      ...line('title', title),
      ...citizenPhrases.flatMap((text) => line('phrase', text)),
      ...line('answer', shortAnswer),
      ...line('body', body),
    ],
  }
}

export const term = (own: Partial<SearchTerm>): SearchTerm => ({
  says: [],
  means: [],
  guidance: [],
  bothWays: false,
  centre: null,
  ...own,
})

/** Catalogues guidance, gives it to an engine, and hands back everything that `find` needs. */
export async function searchOver(
  engine: SearchEngine,
  guidance: readonly Guidance[],
  vocabulary: Vocabulary = emptyVocabulary,
): Promise<SearchParts> {
  const catalogue = new Catalogue()
  const expander = new Expander(vocabulary, analyser)
  for (const one of guidance) catalogue.put(expander.expand(findable(one)), analyser)
  await engine.configure()
  await engine.rebuild(documentsOf(catalogue))
  const ignored = new Set(vocabulary.ignored.map(fold))
  return { engine, catalogue, vocabulary, analyser: danishAnalyser(dictionary, { ignored }) }
}

export const documentsOf = (catalogue: Catalogue): IndexDocument[] =>
  catalogue
    .indexed()
    .map(({ reference }) => catalogue.indexDocument(reference))
    .filter((document) => document !== undefined)

export const references = ({ hits }: SearchAnswer): string[] =>
  hits.map(({ reference }) => reference)

export const found = async (
  parts: SearchParts,
  query: string,
  options: Partial<SearchOptions> = {},
): Promise<string[]> => references(await find(parts, query, { limit: 10, ...options }))
