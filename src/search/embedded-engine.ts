import MiniSearch, { type SearchResult } from 'minisearch'
import { bareSpelling, fold, wordsOf } from './danish/fold.ts'
import { isStopWord } from './danish/stop-words.ts'
import type {
  Indexed,
  SearchAnswer,
  SearchDocument,
  SearchEngine,
  SearchOptions,
} from './engine.ts'
import { foundIn } from './found.ts'

/** A title word outranks a citizen's word, which outranks the answer, which outranks the rest. */
const fieldWeights = {
  reference: 12,
  title: 5,
  citizenPhrases: 4,
  shortAnswer: 1.5,
  keywords: 1.2,
  body: 0.5,
} as const

/** A hit worth less than this share of the best one is noise beside it. */
const noiseShare = 0.12

/** Edits forgiven in a word: none below 4 letters, one below 8, then two. */
const editsIn = (term: string): number =>
  /\d/.test(term) || term.length < 4 ? 0 : term.length < 8 ? 1 : 2

/**
 * The search engine in the process: MiniSearch with BM25+, prefixes on the word
 * being typed and spelling mistakes forgiven in the short fields. Imports nothing
 * of Node, so that it can answer in the browser when the server cannot.
 */
export function embeddedEngine(): SearchEngine {
  const documents = new Map<string, SearchDocument>()
  const index = new MiniSearch<SearchDocument>({
    idField: 'reference',
    fields: Object.keys(fieldWeights),
    extractField: (document, field) => {
      const value: unknown = document[field as keyof SearchDocument]
      return Array.isArray(value) ? value.join('\n') : String(value)
    },
    tokenize: wordsOf,
    processTerm: (word) => {
      const folded = fold(word)
      if (isStopWord(folded)) return false
      const bare = bareSpelling(word)
      return bare === undefined ? folded : [folded, bare]
    },
  })

  const drop = (reference: string): void => {
    if (documents.delete(reference)) index.discard(reference)
  }

  return {
    name: 'embedded',
    indexed: (): Promise<Indexed[]> =>
      Promise.resolve(
        [...documents.values()].map(({ reference, version }) => ({ reference, version })),
      ),
    upsert: (changed) => {
      for (const document of changed) {
        drop(document.reference)
        documents.set(document.reference, document)
        index.add(document)
      }
      return Promise.resolve()
    },
    remove: (references) => {
      references.forEach(drop)
      return Promise.resolve()
    },
    search: (query, options) => Promise.resolve(find(index, documents, query, options)),
  }
}

function find(
  index: MiniSearch<SearchDocument>,
  documents: ReadonlyMap<string, SearchDocument>,
  query: string,
  { limit, centre, audience }: SearchOptions,
): SearchAnswer {
  const terms = queryTerms(query)
  if (terms.length === 0) return { hits: [], total: 0 }
  const results = index
    .search(terms.join(' '), {
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      boost: fieldWeights,
      prefix: (_term, position, all) => position === all.length - 1 || all.length === 1,
      fuzzy: editsIn,
      weights: { fuzzy: 0.25, prefix: 0.6 },
      filter: ({ id }: SearchResult) => {
        const document = documents.get(String(id))
        return (
          document !== undefined &&
          (centre === undefined || document.centre === centre) &&
          (audience === undefined || document.audience.includes(audience))
        )
      },
    })
    .map((result) => {
      const document = documents.get(String(result.id))
      return { ...result, score: result.score * (document ? saidAtOnce(document, terms) : 1) }
    })
    // Equal scores in a fixed order, whatever order they were indexed in.
    .sort((a, b) => b.score - a.score || String(a.id).localeCompare(String(b.id)))
  const best = results[0]?.score ?? 0
  const good = results.filter(({ score }) => score >= best * noiseShare)
  return {
    total: good.length,
    hits: good.slice(0, limit).flatMap((result) => {
      const document = documents.get(String(result.id))
      return document
        ? [{ reference: document.reference, score: result.score, found: foundIn(document, result) }]
        : []
    }),
  }
}

/** A line that says all that was asked is worth this many times one that says none of it. */
const wholeLineWorth = 3

/**
 * How much better a document is for having the words together in its title or in
 * one citizen phrase: "mit pas er udløbet" is one wish, not two words. The share
 * of the words in the best line counts squared, so that one word of three helps little.
 */
function saidAtOnce({ title, citizenPhrases }: SearchDocument, terms: readonly string[]): number {
  const shares = [title, ...citizenPhrases].map((line) => {
    const words = wordsOf(line).flatMap((word) => [fold(word), bareSpelling(word) ?? ''])
    const held = terms.filter((term) => words.some((word) => word.startsWith(term)))
    return held.length / terms.length
  })
  return 1 + (wholeLineWorth - 1) * Math.max(...shares) ** 2
}

/**
 * The words of a query that say something. The last one is being typed, so it
 * stays even when it looks like a stop word, unless a space ended it.
 */
function queryTerms(query: string): string[] {
  const terms = wordsOf(query).map(fold)
  const informative = terms.filter((term) => !isStopWord(term))
  const last = terms.at(-1)
  const isTyping = last !== undefined && !/\s$/.test(query)
  if (informative.length > 0 || !isTyping) return informative
  return [last]
}
