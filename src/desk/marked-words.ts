import { fold, wordsOf } from '../search/danish/fold.ts'

export interface Piece {
  text: string
  isMarked: boolean
}

/** Shorter parts of words match by accident. */
const shortestPart = 4

/**
 * A text in pieces, with the words that were matched marked; of a compound only the
 * part that was: "adresse|beskyttelse".
 *
 * @param matched folded, as the search gives them.
 */
export function markedPieces(text: string, matched: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  const add = (part: string, isMarked: boolean) => {
    const last = pieces.at(-1)
    if (part === '') return
    if (last?.isMarked === isMarked) last.text += part
    else pieces.push({ text: part, isMarked })
  }
  let rest = text.normalize('NFC')
  for (const word of wordsOf(text)) {
    const at = rest.indexOf(word)
    const [before, part, after] = splitAtMatch(word, matched)
    add(rest.slice(0, at) + before, false)
    add(part, true)
    add(after, false)
    rest = rest.slice(at + word.length)
  }
  add(rest, false)
  return pieces
}

/** A word before, in and after the longest match in it. */
function splitAtMatch(word: string, matched: readonly string[]): [string, string, string] {
  // Folding makes æ two letters, so each letter remembers where its folding starts.
  const letters = [...word].map((letter) => ({ letter, folded: fold(letter), start: 0 }))
  let whole = ''
  for (const entry of letters) {
    entry.start = whole.length
    whole += entry.folded
  }
  const term = matched
    .filter((one) => one === whole || (one.length >= shortestPart && whole.includes(one)))
    .toSorted((a, b) => b.length - a.length)[0]
  if (term === undefined) return [word, '', '']
  const from = whole.indexOf(term)
  const to = from + term.length
  const join = (wanted: (start: number) => boolean) =>
    letters
      .filter(({ start }) => wanted(start))
      .map(({ letter }) => letter)
      .join('')
  return [
    join((start) => start < from),
    join((start) => start >= from && start < to),
    join((start) => start >= to),
  ]
}
