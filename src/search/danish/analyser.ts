import { partsOf } from './compounds.ts'
import type { Dictionary } from './dictionary.ts'
import { withoutFiller } from './filler.ts'
import { bareSpelling, fold, wordsOf } from './fold.ts'
import { isStopWord, smallWordsOf } from './stop-words.ts'

/** A word of a text, as everything it can be found by. */
export interface Word {
  written: string
  /** As of fold.ts. */
  folded: string
  /** How it is spelt by those who leave the second letter out, where that differs. */
  bare?: string
  /**
   * Names of its family, likeliest reading first: one for all inflections and
   * derivations of a word (flytte, flytter, flytning). Never empty.
   */
  roots: readonly string[]
  /** Families of the parts of a compound; none where it is no compound. */
  parts: readonly string[]
  /** How many of the parts it is put together of; the others are parts of parts. */
  directParts: number
  /** Is it in the dictionary, or put together of its words? */
  isKnown: boolean
  /** Does it say nothing of the matter? */
  isStop: boolean
}

export interface QueryWord extends Word {
  /** Is it the word being typed? */
  isLast: boolean
  /** Places of the two words that it is written together of: `bolig støtte`. */
  joinedFrom?: readonly [number, number]
}

export interface Analyser {
  /** Every word of a text that is indexed, in order. */
  words: (text: string) => Word[]
  /**
   * The words of a query that say something, and after them compounds that were
   * written apart. Of nothing but filler the last word stays while it is being typed.
   */
  query: (text: string) => QueryWord[]
  /** The words of a text that say nothing of the matter, but how it is spoken of. */
  smallWords: (text: string) => ReadonlySet<string>
}

/** Words of a query that are looked at; an agent's longest sentence has fewer. */
export const wordsAtMost = 40
/** Analysed words that are remembered; a collection's vocabulary is smaller. */
const remembered = 50_000

/** @param ignored words that editors have called empty, folded. */
export function danishAnalyser(
  dictionary: Dictionary,
  { ignored = new Set() }: { ignored?: ReadonlySet<string> } = {},
): Analyser {
  const asWritten = remembering((word) => analysed(word, dictionary, false))
  const asTyped = remembering((word) => analysed(word, dictionary, true))
  return {
    words: (text) => wordsOf(text).map(asWritten),
    smallWords: (text) => smallWordsOf(wordsOf(fold(text)).slice(0, wordsAtMost)),
    query: (text) => {
      const isTyping = !/\s$/.test(text)
      const all = wordsOf(withoutFiller(fold(text)))
        .slice(0, wordsAtMost)
        .map(asTyped)
      const telling = all.filter(({ isStop, folded }) => !isStop && !ignored.has(folded))
      const kept = telling.length > 0 || !isTyping ? telling : all.slice(-1)
      const words = kept.map((word): QueryWord => ({
        ...word,
        isLast: isTyping && word === all.at(-1),
      }))
      return [...words, ...joinedWords(words, dictionary)]
    },
  }
}

/** The same word is analysed once, until too many are remembered. */
function remembering(analyse: (written: string) => Word): (written: string) => Word {
  const known = new Map<string, Word>()
  return (written) => {
    const there = known.get(written)
    if (there) return there
    if (known.size >= remembered) known.clear()
    const word = analyse(written)
    known.set(written, word)
    return word
  }
}

/** @param isTyped in a hurry, perhaps without Danish letters. */
function analysed(written: string, dictionary: Dictionary, isTyped: boolean): Word {
  const folded = fold(written)
  const bare = bareSpelling(written)
  const families = familiesOf(folded, dictionary, isTyped)
  // A known word is split in its dictionary form: borgeren is no borge + ren.
  const { parts, direct } = partsOf(families[0] ?? folded, dictionary)
  return {
    written,
    folded,
    ...(bare !== undefined && { bare }),
    roots: families.length > 0 ? families : [withoutEnding(folded)],
    parts,
    directParts: direct,
    isKnown: families.length > 0 || parts.length > 0,
    isStop: isStopWord(folded),
  }
}

/** Families of a spelling; of the spelling with Danish letters where it is typed without. */
function familiesOf(folded: string, dictionary: Dictionary, isTyped: boolean): readonly string[] {
  for (const spelling of spellingsOf(folded, isTyped)) {
    const families = dictionary.look(spelling)?.families ?? []
    if (families.length > 0) return families
  }
  return []
}

/** The spelling, without its genitive or passive s, and with the letters that may have been left out. */
function* spellingsOf(folded: string, isTyped: boolean): Generator<string> {
  yield folded
  if (folded.length > 3 && folded.endsWith('s')) yield folded.slice(0, -1)
  // Who writes guidance has Danish letters; who types in a hurry may not use them.
  if (!isTyped || !/^[a-z]{3,20}$/.test(folded)) return
  yield* withLettersPutBack(folded)
}

const leftOut: Readonly<Record<string, readonly string[]>> = { o: ['oe'], a: ['aa', 'ae'] }

/** kobenhavn: koebenhavn; one letter put back, then two. */
function* withLettersPutBack(folded: string): Generator<string> {
  const once = [...putBackOne(folded)]
  yield* once
  for (const spelling of once.slice(0, 12)) yield* putBackOne(spelling)
}

function* putBackOne(folded: string): Generator<string> {
  for (let at = 0; at < folded.length; at += 1) {
    const letter = folded[at] ?? ''
    // Not where the second letter stands already.
    if ('ae'.includes(folded[at + 1] ?? '-') || folded[at - 1] === 'a') continue
    for (const whole of leftOut[letter] ?? []) {
      yield folded.slice(0, at) + whole + folded.slice(at + 1)
    }
  }
}

/** Endings of nouns, for words that no dictionary has; the longest first. */
const endings = ['ernes', 'erne', 'ens', 'ets', 'ers', 'en', 'et', 'er', 's']
const shortestStem = 4

function withoutEnding(folded: string): string {
  const ending = endings.find(
    (one) => folded.endsWith(one) && folded.length - one.length >= shortestStem,
  )
  return ending === undefined || /\d/.test(folded) ? folded : folded.slice(0, -ending.length)
}

/** What may stand between the parts of a compound. */
const links = ['', 's', 'e'] as const

/** Neighbours that are one word when written together, each as a word of its own. */
function joinedWords(words: readonly QueryWord[], dictionary: Dictionary): QueryWord[] {
  return words.slice(1).flatMap((second, index): QueryWord[] => {
    const first = words[index]
    if (!first) return []
    const together = links.map((link) => first.folded + link + second.folded)
    const word =
      together.find((spelling) => dictionary.look(spelling)?.families.length) ??
      // A beginning cannot be looked up yet; a reference or a number belongs together.
      (second.isLast || /^\d+$/.test(second.folded) ? together[0] : undefined)
    if (word === undefined) return []
    return [
      {
        ...analysed(word, dictionary, true),
        isLast: second.isLast,
        joinedFrom: [index, index + 1],
      },
    ]
  })
}
