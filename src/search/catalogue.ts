import type { Analyser, Word } from './danish/analyser.ts'
import { digest } from './digest.ts'
import type { IndexDocument, Indexed } from './engine.ts'
import type { FindableText, Line, LinePlace } from './findable-text.ts'
import { Lexicon } from './lexicon.ts'
import { kindWorth } from './ranking-table.ts'

/** A line as its informative words, by their numbers in the lexicon. */
export interface AnalysedLine extends Line {
  words: readonly number[]
  /** How it is spoken of, where it is as people speak; none of another line. */
  smallWords: ReadonlySet<string>
}

/** A guidance as ranking sees it. */
export interface CataloguedText extends Omit<FindableText, 'lines'> {
  /** All but the body, which is too long to be held line by line. */
  lines: readonly AnalysedLine[]
  /** On which lines each of their words stands. */
  where: ReadonlyMap<number, readonly AnalysedLine[]>
  /** Families of the body's words and of their parts, by number, in order. */
  body: Uint32Array
  /** The body's lines as they are read. */
  bodyLines: readonly Line[]
}

/** Lines that a guidance is known by; the rest is what it says. */
const headlines: ReadonlySet<LinePlace> = new Set([
  'reference',
  'title',
  'phrase',
  'term',
  'keyword',
])
const isHeadline = ({ place }: Line): boolean => headlines.has(place)
const isBody = ({ place }: Line): boolean => place === 'body'
const isSpoken = ({ place }: Line): boolean => place === 'phrase' || place === 'term'
const none: ReadonlySet<string> = new Set()

/**
 * Every findable guidance of this process in analysed form: what ranking compares
 * and reasons are shown from, whichever engine named the candidates.
 */
export class Catalogue {
  readonly lexicon = new Lexicon()
  readonly #texts = new Map<string, CataloguedText>()
  /** Of the text each was made from, so that what has not changed is not analysed again. */
  readonly #sources = new Map<string, string>()
  readonly #versions = new Map<string, string>()
  /** Families that stand in bodies: name to number and back. */
  readonly #families = new Map<string, number>()
  readonly #familyNames: string[] = []
  /** In how many guidance's headlines a family stands. */
  readonly #headed = new Map<string, number>()
  /** By word; emptied when a guidance comes or goes. */
  #weights: number[] = []

  get size(): number {
    return this.#texts.size
  }

  get(reference: string): CataloguedText | undefined {
    return this.#texts.get(reference)
  }

  /**
   * How much a family of words tells, from 0 to 1: BM25's inverse document frequency
   * over headlines only, since a word in many texts but one title still points there,
   * as a share of what a word tells that stands nowhere.
   */
  readonly information = (roots: readonly string[]): number => {
    const held = Math.max(0, ...roots.map((root) => this.#headed.get(root) ?? 0))
    return inverseFrequency(held, this.size) / inverseFrequency(0, this.size)
  }

  /** What a word of a line weighs beside the others; 0 to nothing for what stands everywhere. */
  weight(word: number): number {
    const known = this.#weights[word]
    if (known !== undefined) return known
    const { roots, folded } = this.lexicon.word(word)
    const weight = this.information(roots) * kindWorth({ roots, folded })
    this.#weights[word] = weight
    return weight
  }

  /** Number of a family of words in bodies; undefined where no body has it. */
  bodyFamily(root: string): number | undefined {
    return this.#families.get(root)
  }

  /** Nothing happens to a text that stands there already word for word. */
  put(text: FindableText, analyser: Analyser): void {
    const source = digest(JSON.stringify(text))
    if (this.#sources.get(text.reference) === source) return
    this.drop(text.reference)
    const told = (line: Line) => analyser.words(line.text).filter(({ isStop }) => !isStop)
    const bodyLines = text.lines.filter(isBody)
    const lines = text.lines
      .filter((line) => !isBody(line))
      .map((line): AnalysedLine => ({
        ...line,
        words: told(line).map((word) => this.lexicon.add(word)),
        smallWords: isSpoken(line) ? analyser.smallWords(line.text) : none,
      }))
    const families = new Set(
      bodyLines.flatMap(told).flatMap(({ roots, parts }) => [...roots, ...parts]),
    )
    const body = Uint32Array.from(families, (root) => this.#familyNumber(root)).sort()
    const catalogued = { ...text, lines, where: whereIn(lines), body, bodyLines }
    this.#texts.set(text.reference, catalogued)
    this.#sources.set(text.reference, source)
    this.#count(catalogued, 1)
    const { version } = this.#indexDocument(catalogued)
    this.#versions.set(text.reference, version)
  }

  drop(reference: string): void {
    const text = this.#texts.get(reference)
    if (!text) return
    this.#texts.delete(reference)
    this.#sources.delete(reference)
    this.#versions.delete(reference)
    this.#count(text, -1)
  }

  keepOnly(references: ReadonlySet<string>): void {
    for (const reference of [...this.#texts.keys()]) {
      if (!references.has(reference)) this.drop(reference)
    }
  }

  /** What every engine should hold. */
  indexed(): Indexed[] {
    return [...this.#versions].map(([reference, version]) => ({ reference, version }))
  }

  /** What an engine is given of a catalogued guidance. */
  indexDocument(reference: string): IndexDocument | undefined {
    const text = this.#texts.get(reference)
    return text && this.#indexDocument(text)
  }

  #familyNumber(root: string): number {
    const known = this.#families.get(root)
    if (known !== undefined) return known
    const number = this.#familyNames.push(root) - 1
    this.#families.set(root, number)
    return number
  }

  #indexDocument({ reference, centre, audience, lines, body }: CataloguedText): IndexDocument {
    const head = this.#wordsOf(lines.filter(isHeadline))
    const answer = this.#wordsOf(lines.filter((line) => !isHeadline(line)))
    const keys = {
      reference,
      centre,
      audience,
      words: distinct(head.flatMap(({ folded, bare }) => [folded, ...(bare ? [bare] : [])])),
      roots: distinct(head.flatMap(({ roots }) => roots)),
      parts: distinct(head.flatMap(({ parts }) => parts)),
      body: distinct([
        ...answer.flatMap(({ roots, parts }) => [...roots, ...parts]),
        // By name: numbers depend on what came first.
        ...Array.from(body, (number) => this.#familyNames[number] ?? '').sort(),
      ]),
    }
    // Of the keys, so that another analyser, too, makes another version.
    return { ...keys, version: digest(JSON.stringify(keys)) }
  }

  #count(text: CataloguedText, step: 1 | -1): void {
    const roots = new Set(
      this.#wordsOf(text.lines.filter(isHeadline)).flatMap(({ roots }) => roots),
    )
    for (const root of roots) this.#headed.set(root, (this.#headed.get(root) ?? 0) + step)
    this.#weights = []
  }

  #wordsOf(lines: readonly AnalysedLine[]): Word[] {
    return [...new Set(lines.flatMap(({ words }) => words))].map((word) => this.lexicon.word(word))
  }
}

const inverseFrequency = (held: number, size: number): number =>
  Math.log(1 + (size - held + 0.5) / (held + 0.5))

const distinct = (keys: readonly string[]): string => [...new Set(keys)].join(' ')

function whereIn(lines: readonly AnalysedLine[]): Map<number, AnalysedLine[]> {
  const where = new Map<number, AnalysedLine[]>()
  for (const line of lines) {
    for (const word of new Set(line.words)) {
      const there = where.get(word)
      if (there) there.push(line)
      else where.set(word, [line])
    }
  }
  return where
}
