import { setImmediate as breath } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { GuidanceContent } from '../publishing/content.ts'
import { canHit } from './can-hit.ts'
import type { Analyser } from './danish/analyser.ts'
import { find, type SearchParts } from './find.ts'
import { type FindableText, findableText } from './findable-text.ts'
import { readNames, readVocabulary } from './read-surroundings.ts'
import { searchRuntime } from './runtime.ts'
import { searchOver } from './search-over.ts'
import { Expander } from './vocabulary.ts'

/** What a text would do to one query. Places count from 1; `null`: not among those looked at. */
export interface Move {
  query: string
  before: number | null
  after: number | null
  /** Who stands lower than before; the guidance itself is not among them. */
  losing: string[]
}

export interface Impact {
  moves: Move[]
  /** Searches that were tried, the commonest of … */
  tried: number
  /** … all those made that can find the guidance, as it is or as it would be. */
  possible: number
  /** Citizen phrases, its old and its new ones, that were tried too. */
  phrases: number
}

/** Hits that agents see without scrolling. */
const placesSeen = 8
const searchesAtMost = 200
/** Texts made before others are let in between. */
const textsAtOnce = 20
const queriesAtOnce = 100

/**
 * What publishing a text would change in what agents find: the same queries asked of two
 * catalogues of their own, one as it is and one with the text in it. The embedded engine names
 * the candidates, also where Meilisearch does for agents; places are given by the same ranking.
 *
 * @param asked all that agents have searched for, the commonest first.
 * @see docs/decisions/0010-an-editor-judges-a-comparison.md
 */
export async function impactOf(
  payload: Payload,
  content: GuidanceContent,
  asked: readonly string[],
): Promise<Impact> {
  const { parts, feed, started } = searchRuntime(payload)
  await started
  const { analyser, vocabulary: inUse } = parts()
  const [names, vocabulary] = await Promise.all([readNames(payload), readVocabulary(payload)])
  const expander = new Expander(vocabulary, analyser)
  const textOf = (one: GuidanceContent) => expander.expand(findableText(one, names))
  const now: FindableText[] = []
  for (const [at, { row }] of [...feed.allInForce(new Date()).values()].entries()) {
    if (at % textsAtOnce === 0) await breath()
    if (row.content) now.push(textOf(row.content))
  }
  const isItself = ({ reference }: FindableText) => reference === content.reference
  const proposed = textOf(content)
  const then = [...now.filter((text) => !isItself(text)), proposed]
  const copyOf = (texts: readonly FindableText[]) =>
    searchOver(texts, { analyser, vocabulary: inUse })
  const [before, after] = [await copyOf(now), await copyOf(then)]
  const { queries, ...counts } = await toTry(asked, [...now.filter(isItself), proposed], analyser)
  return { moves: await movesBetween(before, after, content.reference, queries), ...counts }
}

/**
 * The queries to try on a guidance: what citizens say of it, and the commonest of what was
 * searched for and can find it.
 *
 * @param texts the guidance as it is, if it is, and as it would be.
 */
export async function toTry(
  asked: readonly string[],
  texts: readonly FindableText[],
  analyser: Analyser,
): Promise<{ queries: string[] } & Omit<Impact, 'moves'>> {
  const phrases = new Set(
    texts.flatMap(({ lines }) =>
      lines.filter(({ place }) => place === 'phrase').map(({ text }) => text),
    ),
  )
  const isHit = canHit(texts, analyser)
  const possible: string[] = []
  for (const [at, query] of asked.entries()) {
    if (at % queriesAtOnce === 0) await breath()
    if (isHit(query)) possible.push(query)
  }
  const tried = possible.slice(0, searchesAtMost)
  return {
    queries: [...new Set([...phrases, ...tried])],
    ...{ tried: tried.length, possible: possible.length, phrases: phrases.size },
  }
}

/** Who stands elsewhere in one search than in another; the searches of others go in between. */
export async function movesBetween(
  before: SearchParts,
  after: SearchParts,
  reference: string,
  queries: readonly string[],
): Promise<Move[]> {
  const moves: Move[] = []
  for (const query of queries) {
    const move = moveOf(reference, query, await seen(before, query), await seen(after, query))
    if (move) moves.push(move)
  }
  return moves
}

/** @returns `undefined` where everybody stands as they stood. */
function moveOf(
  reference: string,
  query: string,
  was: readonly string[],
  willBe: readonly string[],
): Move | undefined {
  if (was.join() === willBe.join()) return undefined
  const placeIn = (list: readonly string[], one: string) => {
    const at = list.indexOf(one)
    return at === -1 ? null : at + 1
  }
  const losing = was.filter((other) => {
    const [before, after] = [placeIn(was, other), placeIn(willBe, other)]
    return other !== reference && before !== null && (after === null || after > before)
  })
  return { query, before: placeIn(was, reference), after: placeIn(willBe, reference), losing }
}

async function seen(parts: SearchParts, query: string): Promise<string[]> {
  // Agents search in this process meanwhile, and `find` by itself lets nobody in between.
  await breath()
  return (await find(parts, query, { limit: placesSeen })).hits.map(({ reference }) => reference)
}
