import type { SearchResult } from 'minisearch'
import { bareSpelling, fold, wordsOf } from './danish/fold.ts'
import type { Found, FoundHow, SearchDocument } from './engine.ts'

type Field = 'reference' | 'title' | 'citizenPhrases' | 'shortAnswer' | 'keywords' | 'body'

/** Fields in the order in which they explain a hit best. */
const reasons: readonly { field: Field; how: FoundHow }[] = [
  { field: 'reference', how: 'reference' },
  { field: 'citizenPhrases', how: 'phrase' },
  { field: 'title', how: 'title' },
  { field: 'shortAnswer', how: 'answer' },
  { field: 'keywords', how: 'body' },
  { field: 'body', how: 'body' },
]

/** A short reason why a document was found: the line that holds most of the words. */
export function foundIn(document: SearchDocument, { match, queryTerms }: SearchResult): Found {
  const lines = reasons.flatMap(({ field, how }) =>
    linesOf(document, field).map((text) => ({
      how,
      text,
      matched: Object.keys(match).filter(
        (term) => match[term]?.includes(field) && spellingsIn(text).includes(term),
      ),
    })),
  )
  const best = lines.reduce<Found>((a, b) => (b.matched.length > a.matched.length ? b : a), {
    how: 'title',
    text: document.title,
    matched: [],
  })
  // No typed word begins the word it was found on: it was a spelling forgiven.
  const isSpelling =
    best.matched.length > 0 &&
    best.matched.every((term) => !queryTerms.some((typed) => term.startsWith(typed)))
  return isSpelling ? { ...best, how: 'spelling' } : best
}

/** Every spelling under which the words of a line stand in the index. */
const spellingsIn = (text: string): string[] =>
  wordsOf(text).flatMap((word) => [fold(word), bareSpelling(word) ?? fold(word)])

function linesOf(document: SearchDocument, field: Field): string[] {
  if (field === 'citizenPhrases') return document.citizenPhrases
  return document[field].split(/\n|(?<=[.!?])\s+/).filter((line) => line !== '')
}
