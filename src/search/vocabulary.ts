import type { Analyser, QueryWord } from './danish/analyser.ts'
import type { FindableText, Line } from './findable-text.ts'

/** What citizens say and what the guidance says instead; see collections/search-terms. */
export interface SearchTerm {
  says: readonly string[]
  means: readonly string[]
  /** References it leads to, whatever is written there. */
  guidance: readonly string[]
  bothWays: boolean
  /** Id of the only centre whose guidance it reaches; `null` for all. */
  centre: string | null
}

/** For this query show this first. */
export interface Pin {
  queries: readonly string[]
  /** References, in the order in which they are shown. */
  guidance: readonly string[]
}

/** What editors have told the search of the language people use. */
export interface Vocabulary {
  terms: readonly SearchTerm[]
  pins: readonly Pin[]
  /** Words that say nothing. */
  ignored: readonly string[]
}

export const emptyVocabulary: Vocabulary = { terms: [], pins: [], ignored: [] }

/** A term's expression that leads to another: `affaldsbeholder` is also `skraldespand`. */
interface Way {
  roots: readonly (readonly string[])[]
  written: string
  leadsTo: readonly string[]
  centre: string | null
}

/** The vocabulary made ready to be put to many guidance. */
export class Expander {
  /** By every reading of the expression's first word. */
  readonly #ways = new Map<string, Way[]>()
  readonly #byReference = new Map<string, SearchTerm[]>()
  readonly #analyser: Analyser

  constructor(vocabulary: Vocabulary, analyser: Analyser) {
    this.#analyser = analyser
    for (const term of vocabulary.terms) {
      for (const reference of term.guidance) append(this.#byReference, reference, term)
      for (const written of term.means) this.#addWay(written, term.says, term.centre)
      if (!term.bothWays) continue
      for (const written of term.says) this.#addWay(written, term.means, term.centre)
    }
  }

  /** The text with a line for each expression that citizens use for what it says. */
  expand(text: FindableText): FindableText {
    const lines = new Map<string, Line>()
    const add = (said: string, because: string) => {
      if (!lines.has(said))
        lines.set(said, { place: 'term', text: said, shown: `${said} → ${because}` })
    }
    for (const term of this.#byReference.get(text.reference) ?? []) {
      if (reaches(term.centre, text)) for (const said of term.says) add(said, titleOf(text))
    }
    for (const line of text.lines) {
      if (!expandedPlaces.has(line.place)) continue
      for (const way of this.#waysIn(line.text)) {
        if (reaches(way.centre, text)) for (const said of way.leadsTo) add(said, way.written)
      }
    }
    return { ...text, lines: [...text.lines, ...lines.values()] }
  }

  #addWay(written: string, leadsTo: readonly string[], centre: string | null): void {
    const words = this.#analyser.words(written).filter(({ isStop }) => !isStop)
    const [first] = words
    if (!first) return
    const way = { written, leadsTo, centre, roots: words.map(({ roots }) => roots) }
    for (const root of first.roots) append(this.#ways, root, way)
  }

  /** Every way whose words all stand in the line. */
  #waysIn(line: string): Way[] {
    const held = new Set(this.#analyser.words(line).flatMap(({ roots }) => roots))
    const near = [...held].flatMap((root) => this.#ways.get(root) ?? [])
    return near.filter(({ roots }) => roots.every((readings) => readings.some((r) => held.has(r))))
  }
}

/** A word in the running text is no sign that the guidance is about it. */
const expandedPlaces: ReadonlySet<string> = new Set(['title', 'phrase', 'keyword'])

const reaches = (centre: string | null, text: FindableText): boolean =>
  centre === null || centre === text.centre

const titleOf = ({ lines }: FindableText): string =>
  lines.find(({ place }) => place === 'title')?.text ?? ''

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/**
 * References pinned for a query: those of the pins that ask the same words in any
 * form and order.
 */
export function pinnedFor(query: string, { pins }: Vocabulary, analyser: Analyser): string[] {
  const words = tellingWords(query, analyser)
  if (words.length === 0) return []
  const asked = pins.filter(({ queries }) =>
    queries.some((pinned) => saysTheSame(words, tellingWords(pinned, analyser))),
  )
  return [...new Set(asked.flatMap(({ guidance }) => guidance))]
}

const tellingWords = (query: string, analyser: Analyser): QueryWord[] =>
  analyser.query(query).filter(({ joinedFrom }) => !joinedFrom)

const saysTheSame = (words: readonly QueryWord[], others: readonly QueryWord[]): boolean =>
  words.length === others.length &&
  words.every(({ roots }) =>
    others.some((other) => other.roots.some((root) => roots.includes(root))),
  )
