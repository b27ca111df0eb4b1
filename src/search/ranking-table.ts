import type { Word } from './danish/analyser.ts'
import { isNumber, isWeakWord } from './danish/weak-words.ts'
import type { LinePlace } from './findable-text.ts'

/**
 * What outranks what, for both engines. The figures are shares of a whole; they
 * were set on test/relevance/tune.json and are held by its sibling check.json.
 */

/** What a line is worth by where it stands. */
export const placeWorth = {
  reference: 3,
  title: 1,
  phrase: 1,
  term: 1,
  keyword: 0.6,
  answer: 0.45,
  body: 0.25,
} as const satisfies Record<LinePlace, number>

/** How surely a word of the guidance is the word that was typed. */
export const matchWorth = {
  exact: 1,
  family: 0.95,
  prefix: 0.75,
  /** With one letter wrong; each more costs a fifth. */
  spelling: 0.75,
  part: 0.5,
} as const
export type MatchHow = keyof typeof matchWorth

/** What the parts of a compound count for: the lower tier, beside the compound or without it. */
export const partTier = { besideWhole: 0.35, alone: 1 } as const

/** What of a compound's parts the last one counts for. */
export const headShare = 0.55

/** Letters of a word being typed before beginnings count. */
export const typingAtLeast = 2

/** Of a line's worth, how much depends on the query saying the whole of it. */
export const wholeLineShare = 0.45

/** What a small word of a line weighs in how much of it is said: "gemmer mig" is not all in "gemmer". */
export const smallWordWorth = 0.2

/** What words found outside the best line count for. */
export const elsewhereWorth = 0.5

/** With several telling words of a query in its headlines a guidance may score this low … */
export const leastScore = { ofSentence: 0.12, ofFewWords: 0.32 } as const

/** … with one, or with parts of compounds only, it has to answer this share of the query … */
export const leastAnswered = {
  surely: 0.75,
  byOnlyWord: 0.5,
  byParts: 0.7,
  /** A long sentence says much beside the matter. */
  ofSentence: 0.2,
} as const

/** … and where an only word is not sure, the query must say this share of its line; … */
export const leastSaid = 0.35

/** … where one of several words answers, the two shares together come to this. */
export const leastAnsweredAndSaid = 1.32

/** From so many telling words on, a query is a sentence that says much beside the matter. */
export const manyWords = 5

/** Share of a word's weight that a guidance must answer to have answered it. */
export const leastAnswer = 0.4

/** Words that no guidance has count for no more than so many of the heaviest. */
export const unfoundAtMost = 2

/** A hit worth less than this share of the best one is noise beside it. */
export const leastOfBest = 0.3

/** What a word weighs that is seldom what a sentence is about, and a number, beside one that may be. */
const weakWordWorth = 0.3
const numberWorth = 0.1

/** What a word weighs for what it is, before how rare it is. */
export const kindWorth = (word: Pick<Word, 'folded' | 'roots'>): number =>
  isNumber(word) ? numberWorth : isWeakWord(word) ? weakWordWorth : 1
