import type { Asked } from './asked.ts'
import type { Catalogue, CataloguedText } from './catalogue.ts'
import type { Analyser } from './danish/analyser.ts'
import type { LinePlace } from './findable-text.ts'
import type { Ranked } from './ranking.ts'

/** How a hit was found, in the agents' words. */
export const foundWords = {
  pin: 'fremhævet svar',
  reference: 'nummer',
  title: 'titel',
  phrase: 'borgerens ord',
  term: 'søgeord',
  part: 'del af ordet',
  spelling: 'stavemåde',
  answer: 'kort svar',
  body: 'i teksten',
} as const
export type FoundHow = keyof typeof foundWords

export interface Found {
  how: FoundHow
  /** The words it was found on: a citizen phrase, the title … */
  text: string
  /** The words in `text` to mark, folded as in danish/fold.ts. */
  matched: string[]
}

/** How a hit was found, in words: `borgerens ord: mit pas er udløbet`. */
export const foundInWords = ({ how, text }: Found): string => `${foundWords[how]}: ${text}`

/** What a hit by a line's own words is called. */
const foundBy = {
  reference: 'reference',
  title: 'title',
  phrase: 'phrase',
  term: 'term',
  keyword: 'body',
  answer: 'answer',
  body: 'body',
} as const satisfies Record<LinePlace, FoundHow>

/** A short reason for a hit: its best line, and how the words in it were recognised. */
export function foundIn(
  { text, line: { line, matched } }: Ranked,
  words: readonly Asked[],
  { catalogue, analyser }: { catalogue: Catalogue; analyser: Analyser },
): Found {
  if (line.place === 'body') return foundInBody(text, words, analyser)
  const ways = new Set([...matched.values()].map(({ how }) => how))
  const is = (how: 'part' | 'spelling') => ways.size === 1 && ways.has(how)
  return {
    how: is('part') ? 'part' : is('spelling') ? 'spelling' : foundBy[line.place],
    text: line.shown ?? line.text,
    matched: [...matched].map(([number, { by }]) => by ?? catalogue.lexicon.word(number).folded),
  }
}

/** The line of the body that holds most of what was asked. */
function foundInBody(
  { bodyLines }: CataloguedText,
  words: readonly Asked[],
  analyser: Analyser,
): Found {
  const roots = new Set(words.flatMap(({ keys }) => keys.roots))
  const isAsked = (root: string) => roots.has(root)
  const lines = bodyLines.map(({ text }) => ({
    text,
    matched: analyser
      .words(text)
      .filter((word) => word.roots.some(isAsked) || word.parts.some(isAsked))
      .map(({ folded }) => folded),
  }))
  const best = lines.toSorted((a, b) => b.matched.length - a.matched.length)[0]
  return { how: 'body', text: best?.text ?? '', matched: best?.matched ?? [] }
}
