import type { Asked, Match } from './asked.ts'
import type { AnalysedLine, Catalogue, CataloguedText } from './catalogue.ts'
import {
  elsewhereWorth,
  leastAnswer,
  leastAnswered,
  leastAnsweredAndSaid,
  leastOfBest,
  leastSaid,
  leastScore,
  manyWords,
  matchWorth,
  placeWorth,
  smallWordWorth,
  unfoundAtMost,
  wholeLineShare,
} from './ranking-table.ts'

export interface Ranked {
  text: CataloguedText
  /** Share of what was asked that it answers, by weight of the words; above 1 for a reference. */
  score: number
  /** The line that answers most. */
  line: LineScore
  /** How many telling words of the query its headlines answer. */
  told: number
  /** Share of what was asked, by weight, that it answers anywhere. */
  answered: number
}

/**
 * Noise is left out. What answers several telling words is no accident; what answers
 * one, or only parts of compounds, has to answer much of the query, and with a line
 * that says little else.
 */
function isAnswer({ score, told, answered, line }: Ranked, count: number): boolean {
  const isSentence = count >= manyWords
  if (told > 1) return score >= (isSentence ? leastScore.ofSentence : leastScore.ofFewWords)
  if (isSentence) return answered >= leastAnswered.ofSentence
  if (told === 0) return answered >= leastAnswered.byParts
  if (count > 1) return answered + line.said >= leastAnsweredAndSaid
  return (
    answered >= leastAnswered.surely ||
    (answered >= leastAnswered.byOnlyWord && line.said >= leastSaid)
  )
}

export interface LineScore {
  line: AnalysedLine
  score: number
  /** Share of the line, by weight, that the query says. */
  said: number
  /** Words of the line that were asked for. */
  matched: ReadonlyMap<number, Match>
}

/**
 * Candidates in the order in which agents see them, noise left out.
 *
 * A guidance is worth what its best line answers of the query's words, each by
 * its weight, more when the query says the whole line, and a share of what its
 * other lines answer. Equal ones stand by reference.
 */
export function ranked(candidates: readonly CataloguedText[], query: Query): Ranked[] {
  const { words } = query
  const all = weightOfAll(words)
  if (all === 0) return []
  const question = { ...query, answers: answersTo(words), all }
  const count = words.filter(({ keys }) => !keys.isPart).length
  const scored = candidates
    .flatMap((text) => scoreOf(text, question) ?? [])
    .filter((one) => isAnswer(one, count))
    .sort((a, b) => b.score - a.score || (a.text.reference < b.text.reference ? -1 : 1))
  const best = scored[0]?.score ?? 0
  return scored.filter(({ score }) => score >= best * leastOfBest)
}

/**
 * What a whole answer would weigh. Words that no guidance has count, since a query
 * of little else is about something else, but however many there are in a long
 * sentence, they do not drown the others.
 */
function weightOfAll(words: readonly Asked[]): number {
  const whole = words.filter(({ keys }) => !keys.isPart)
  const isFound = ({ matches, inBodies }: Asked) => matches.size > 0 || inBodies.length > 0
  const found = whole.filter(isFound)
  const unfound = whole.filter((word) => !isFound(word) && !word.isWeak).map(({ weight }) => weight)
  const heaviest = Math.max(0, ...unfound)
  return sum(found.map(({ weight }) => weight)) + Math.min(sum(unfound), heaviest * unfoundAtMost)
}

/** A word of the guidance as an answer to one that was asked. */
interface Answer {
  /** Which of the asked. */
  at: number
  match: Match
}

/** By word of the lexicon, everything it answers. */
function answersTo(words: readonly Asked[]): ReadonlyMap<number, readonly Answer[]> {
  const answers = new Map<number, Answer[]>()
  for (const [at, { matches }] of words.entries()) {
    for (const [word, match] of matches) {
      const others = answers.get(word)
      if (others) others.push({ at, match })
      else answers.set(word, [{ at, match }])
    }
  }
  return answers
}

/** What was asked, held against a catalogue. */
export interface Query {
  words: readonly Asked[]
  smallWords: ReadonlySet<string>
  catalogue: Catalogue
}

interface Question extends Query {
  answers: ReadonlyMap<number, readonly Answer[]>
  /** Weight of everything that was asked. */
  all: number
}

function scoreOf(text: CataloguedText, question: Question): Ranked | undefined {
  const lines = [...answeredLines(text, question), ...answeredBody(text, question)]
  let best: AnsweredLine | undefined
  const anywhere = new Float64Array(question.words.length)
  const matched = new Float64Array(question.words.length)
  for (const line of lines) {
    if (!best || line.score > best.score) best = line
    line.worths.forEach((worth, at) => {
      anywhere[at] = Math.max(anywhere[at] ?? 0, worth)
      matched[at] = Math.max(matched[at] ?? 0, worth / placeWorth[line.line.place])
    })
  }
  if (!best) return undefined
  const { worths, ...line } = best
  const elsewhere = sum(anywhere.map((worth, at) => worth - (worths[at] ?? 0)))
  const told = question.words.filter(
    ({ keys, weight, isWeak }, at) =>
      !keys.isPart && !isWeak && (anywhere[at] ?? 0) >= weight * leastAnswer,
  ).length
  const answered = Math.min(1, sum(matched) / question.all)
  return {
    text,
    line,
    told,
    answered,
    score: (line.score + elsewhereWorth * elsewhere) / question.all,
  }
}

interface AnsweredLine extends LineScore {
  /** What the line answers of each word that was asked. */
  worths: Float64Array
}

function answeredLines(
  { where }: CataloguedText,
  { words, answers, catalogue, smallWords }: Question,
): AnsweredLine[] {
  const matched = new Map<AnalysedLine, Map<number, Match>>()
  const worths = new Map<AnalysedLine, Float64Array>()
  for (const [word, lines] of where) {
    const answered = answers.get(word)
    if (!answered) continue
    for (const line of lines) {
      const ofLine = worths.get(line) ?? new Float64Array(words.length)
      worths.set(line, ofLine)
      const inLine = matched.get(line) ?? new Map<number, Match>()
      matched.set(line, inLine)
      for (const { at, match } of answered) {
        const worth = match.worth * (words[at]?.weight ?? 0) * placeWorth[line.place]
        ofLine[at] = Math.max(ofLine[at] ?? 0, worth)
        if (match.worth > (inLine.get(word)?.worth ?? 0)) inLine.set(word, match)
      }
    }
  }
  return [...worths].map(([line, ofLine]) => {
    const inLine = matched.get(line) ?? new Map<number, Match>()
    const said = shareSaid(line, inLine, { catalogue, smallWords })
    const score = sum(ofLine) * (1 - wholeLineShare + wholeLineShare * said)
    return { line, matched: inLine, said, score, worths: ofLine }
  })
}

/** The body as one line that is never said whole: too long for its words to belong together. */
function answeredBody({ body }: CataloguedText, { words }: Question): AnsweredLine[] {
  const worths = Float64Array.from(words, ({ inBodies, weight }) =>
    inBodies.some((family) => holds(body, family))
      ? matchWorth.family * weight * placeWorth.body
      : 0,
  )
  const all = sum(worths)
  if (all === 0) return []
  const line: AnalysedLine = { place: 'body', text: '', words: [], smallWords: new Set() }
  return [{ line, matched: new Map(), said: 0, score: all * (1 - wholeLineShare), worths }]
}

/** Is a number among those in order? */
function holds(sorted: Uint32Array, wanted: number): boolean {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    const found = sorted[middle] ?? 0
    if (found === wanted) return true
    if (found < wanted) from = middle + 1
    else to = middle
  }
  return false
}

/** Share of a line, by the weight of its words, that the query says. */
function shareSaid(
  line: AnalysedLine,
  matched: ReadonlyMap<number, Match>,
  { catalogue, smallWords }: Pick<Query, 'catalogue' | 'smallWords'>,
): number {
  const spoken = [...line.smallWords].filter((word) => smallWords.has(word)).length
  let whole = line.smallWords.size * smallWordWorth
  let said = spoken * smallWordWorth
  for (const word of line.words) {
    const weight = catalogue.weight(word)
    whole += weight
    said += weight * (matched.get(word)?.worth ?? 0)
  }
  return whole === 0 ? 0 : said / whole
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
