import type { Analyser, QueryWord } from './danish/analyser.ts'
import type { FindableText } from './findable-text.ts'

/** The words of some texts, as a query can meet them. */
interface Keys {
  /** Families of words and of the parts of compounds. */
  families: ReadonlySet<string>
  spellings: readonly string[]
}

/** A shorter beginning of a word says nothing of which. */
const shortestBeginning = 2

/**
 * Can a query find one of these texts at all? Where no word of it stands in them, they have no
 * place in its answer. Misspelt words are not put right here.
 */
export function canHit(
  texts: readonly FindableText[],
  analyser: Analyser,
): (query: string) => boolean {
  const keys = keysOf(texts, analyser)
  return (query) => analyser.query(query).some((word) => meets(word, keys))
}

function keysOf(texts: readonly FindableText[], analyser: Analyser): Keys {
  const words = texts
    .flatMap(({ lines }) => lines)
    .flatMap(({ text }) => analyser.words(text))
    .filter(({ isStop }) => !isStop)
  return {
    families: new Set(words.flatMap(({ roots, parts }) => [...roots, ...parts])),
    spellings: [...new Set(words.flatMap(({ folded, bare }) => [folded, ...(bare ? [bare] : [])]))],
  }
}

const meets = ({ folded, roots, parts, isLast }: QueryWord, { families, spellings }: Keys) =>
  roots.some((root) => families.has(root)) ||
  parts.some((part) => families.has(part)) ||
  spellings.some((spelling) =>
    isLast && folded.length >= shortestBeginning
      ? spelling.startsWith(folded)
      : spelling === folded,
  )
