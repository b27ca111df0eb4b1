import { setImmediate as breath } from 'node:timers/promises'
import type { Payload } from 'payload'
import { danishAnalyser, type Analyser } from './danish/analyser.ts'
import { fold } from './danish/fold.ts'
import { loadDictionary } from './danish/load-dictionary.ts'
import { find, type SearchParts } from './find.ts'
import { findableText } from './findable-text.ts'
import { readNames, readVocabulary } from './read-surroundings.ts'
import { searchRuntime } from './runtime.ts'
import { searchOver } from './search-over.ts'
import { Expander, type Vocabulary } from './vocabulary.ts'

/** A query whose first hits would be others. */
export interface Change {
  query: string
  before: Hit[]
  after: Hit[]
}
interface Hit {
  reference: string
  title: string
}

export interface Preview {
  changes: Change[]
  /** How many queries were tried: the words themselves, and citizen phrases that hold one. */
  tried: number
}

/** Hits of a query that agents look at first. */
const firstHits = 3
/** Queries that are tried; enough to show what happens, few enough to wait for. */
const queriesAtMost = 300
const changesAtMost = 40

/**
 * What saving a row of the vocabulary would change: the same queries asked of two
 * copies of the search, one with the vocabulary as it is and one as it would be.
 *
 * @param row its id when it is there already.
 * @param add puts the row, as it would be saved, to the others.
 * @param said the words that the row is about.
 */
export async function previewVocabulary(
  payload: Payload,
  row: { id: string | undefined },
  add: (others: Vocabulary) => Vocabulary,
  said: readonly string[],
): Promise<Preview> {
  const [now, others] = await Promise.all([
    readVocabulary(payload),
    readVocabulary(payload, row.id),
  ])
  const [before, after] = [await copyOf(payload, now), await copyOf(payload, add(others))]
  const queries = queriesAbout(said, before)
  const changes: Change[] = []
  for (const query of queries) {
    await breath()
    const [was, willBe] = [await firstOf(before, query), await firstOf(after, query)]
    if (was.map(({ reference }) => reference).join() === willBe.map((hit) => hit.reference).join())
      continue
    changes.push({ query, before: was, after: willBe })
  }
  return { changes: changes.slice(0, changesAtMost), tried: queries.length }
}

/** The search as it is, over everything in force, with another vocabulary. */
async function copyOf(payload: Payload, vocabulary: Vocabulary): Promise<SearchParts> {
  const { feed, started } = searchRuntime(payload)
  await started
  const names = await readNames(payload)
  const dictionary = loadDictionary()
  const expander = new Expander(vocabulary, danishAnalyser(dictionary))
  const ignored = new Set(vocabulary.ignored.map(fold))
  const analyser = danishAnalyser(dictionary, { ignored })
  const texts = [...feed.allInForce(new Date()).values()].flatMap(({ row }) =>
    row.content ? [expander.expand(findableText(row.content, names))] : [],
  )
  return searchOver(texts, { analyser, vocabulary })
}

/** The words themselves, then citizen phrases that hold a word of theirs. */
function queriesAbout(said: readonly string[], { catalogue, analyser }: SearchParts): string[] {
  const roots = new Set(said.flatMap((text) => rootsOf(text, analyser)))
  const phrases = catalogue
    .indexed()
    .flatMap(({ reference }) => catalogue.get(reference)?.lines ?? [])
    .filter(({ place }) => place === 'phrase')
    .map(({ text }) => text)
    .filter((text) => rootsOf(text, analyser).some((root) => roots.has(root)))
  return [...new Set([...said, ...phrases])].slice(0, queriesAtMost)
}

const rootsOf = (text: string, analyser: Analyser): string[] =>
  analyser
    .words(text)
    .filter(({ isStop }) => !isStop)
    .flatMap(({ roots }) => roots)

async function firstOf(parts: SearchParts, query: string): Promise<Hit[]> {
  const { hits } = await find(parts, query, { limit: firstHits })
  return hits.map(({ reference }) => ({
    reference,
    title: parts.catalogue.get(reference)?.lines.find(({ place }) => place === 'title')?.text ?? '',
  }))
}
