import SearchableMap from 'minisearch/SearchableMap'
import type { Word } from './danish/analyser.ts'
import { bareSpelling } from './danish/fold.ts'

/**
 * Every word of the indexed guidance, each with a number of its own, and the ways
 * to it from what is typed: its spelling, its family, its parts, a beginning, a
 * spelling close to it. Words stay when the guidance that held them goes; what no
 * guidance holds any more finds nothing.
 */
export class Lexicon {
  readonly #words: Word[] = []
  readonly #numbers = new Map<string, number>()
  readonly #spellings = new SearchableMap<number[]>()
  readonly #roots = new Map<string, number[]>()
  readonly #parts = new Map<string, number[]>()

  /** The number of a word, given one if it is new. */
  add(word: Word): number {
    const known = this.#numbers.get(word.folded)
    if (known !== undefined) return known
    const number = this.#words.push(word) - 1
    this.#numbers.set(word.folded, number)
    this.#spell(word.folded, number)
    const bare = bareSpelling(word.written)
    if (bare !== undefined) this.#spell(bare, number)
    for (const root of word.roots) append(this.#roots, root, number)
    for (const part of new Set(word.parts)) append(this.#parts, part, number)
    return number
  }

  word(number: number): Word {
    const word = this.#words[number]
    if (!word) throw new RangeError(`Lexicon: no word ${String(number)}`)
    return word
  }

  spelt(folded: string): readonly number[] {
    return this.#spellings.get(folded) ?? []
  }

  ofFamily(root: string): readonly number[] {
    return this.#roots.get(root) ?? []
  }

  withPart(root: string): readonly number[] {
    return this.#parts.get(root) ?? []
  }

  /** Words that begin so, in alphabetical order of discovery, at most `limit`. */
  startingWith(prefix: string, limit: number): readonly number[] {
    const found: number[] = []
    for (const [, numbers] of this.#spellings.atPrefix(prefix)) {
      found.push(...numbers)
      if (found.length >= limit) break
    }
    return found.slice(0, limit)
  }

  /** Words within so many edits, swapped neighbours counted as one; the closest only. */
  near(folded: string, edits: number): { numbers: readonly number[]; distance: number } {
    const found = new Map<number, number>()
    const search = (spelling: string, atMost: number, already: number) => {
      for (const [numbers, distance] of this.#spellings.fuzzyGet(spelling, atMost).values()) {
        for (const number of numbers) {
          found.set(number, Math.min(found.get(number) ?? Infinity, already + distance))
        }
      }
    }
    if (edits > 0) {
      search(folded, edits, 0)
      for (const swapped of swaps(folded)) search(swapped, edits - 1, 1)
    }
    const distance = Math.min(...found.values())
    return {
      numbers: [...found.keys()].filter((number) => found.get(number) === distance),
      distance,
    }
  }

  /** The words that one was wrongly written together of; none where it was not. */
  apart(folded: string): readonly number[] {
    for (let at = folded.length - shortestApart; at >= shortestApart; at -= 1) {
      const first = this.spelt(folded.slice(0, at))
      if (first.length === 0) continue
      const rest = folded.slice(at)
      const last = this.spelt(rest)
      if (last.length > 0) return [...first, ...last]
      const more = rest.length >= 2 * shortestApart ? this.apart(rest) : []
      if (more.length > 0) return [...first, ...more]
    }
    return []
  }

  #spell(spelling: string, number: number): void {
    const numbers = this.#spellings.get(spelling)
    if (numbers === undefined) this.#spellings.set(spelling, [number])
    else if (!numbers.includes(number)) numbers.push(number)
  }
}

/** Letters of a word that was written together with another. */
const shortestApart = 3

function append(map: Map<string, number[]>, key: string, number: number): void {
  const numbers = map.get(key)
  if (numbers) numbers.push(number)
  else map.set(key, [number])
}

/** Every spelling in which two neighbours have changed places. */
const swaps = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(''),
  ).filter((swapped) => swapped !== word)
