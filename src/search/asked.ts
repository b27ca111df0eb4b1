import type { Catalogue } from './catalogue.ts'
import type { QueryWord } from './danish/analyser.ts'
import type { AskedKeys } from './engine.ts'
import {
  headShare,
  kindWorth,
  matchWorth,
  partTier,
  typingAtLeast,
  type MatchHow,
} from './ranking-table.ts'

export interface Match {
  /** 0 to 1: how surely the word of the guidance is what was asked for. */
  worth: number
  how: MatchHow
  /** What of the word was asked for, folded: the part, the beginning; the whole word where unset. */
  by?: string
}

/** One word of a query, held against every word that any guidance has. */
export interface Asked {
  word: QueryWord
  /** How much it tells: the rarer in headlines, the more. */
  weight: number
  /** Is it a word that seldom tells what a matter is about? */
  isWeak: boolean
  /** By number in the lexicon. */
  matches: ReadonlyMap<number, Match>
  /** Its families as bodies hold them, by number. */
  inBodies: readonly number[]
  /** Does any guidance have the word itself, not only its parts? */
  isWhole: boolean
  keys: AskedKeys
}

/** What a query asks for, given the words that guidance uses. */
export function asked(words: readonly QueryWord[], catalogue: Catalogue): Asked[] {
  const whole = words.map((word) => askedWord(word, catalogue))
  return [...joined(whole), ...whole.flatMap((one) => partsOf(one, catalogue))]
}

function askedWord(word: QueryWord, catalogue: Catalogue): Asked {
  const matches = new Map<number, Match>()
  const note = (numbers: readonly number[], match: Match) => {
    for (const number of numbers) {
      if (match.worth > (matches.get(number)?.worth ?? 0)) matches.set(number, match)
    }
  }
  const { lexicon } = catalogue
  note(lexicon.spelt(word.folded), { how: 'exact', worth: matchWorth.exact })
  word.roots.forEach((root, reading) => {
    const worth = matchWorth.family * (reading === 0 ? 1 : otherReading)
    note(lexicon.ofFamily(root), { how: 'family', worth })
  })
  const isTyping = word.isLast && word.folded.length >= typingAtLeast
  if (isTyping) {
    const begun = lexicon.startingWith(word.folded, beginningsAtMost)
    note(begun, { how: 'prefix', worth: prefixWorth(word), by: word.folded })
  }
  const inBodies = bodyFamilies(word.roots, catalogue)
  const isFound = matches.size > 0 || inBodies.length > 0
  if (!word.joinedFrom) {
    for (const root of word.roots) {
      note(lexicon.withPart(root), { how: 'part', worth: matchWorth.part, by: root })
    }
  }
  const spelling = isFound || word.joinedFrom ? undefined : lexicon.near(word.folded, editsIn(word))
  if (spelling) {
    note(spelling.numbers, { how: 'spelling', worth: spellingWorth(spelling.distance) })
  }
  const corrected = (spelling?.numbers ?? []).flatMap((number) => lexicon.word(number).roots)
  return {
    word,
    matches,
    inBodies,
    isWhole: isFound || corrected.length > 0,
    ...told(word, matches, catalogue),
    keys: {
      // An engine need not be asked for what no guidance has.
      roots: [...word.roots.filter((root) => isHeld(root, catalogue)), ...corrected],
      ...(isTyping && { prefix: word.folded }),
      parts: word.roots.filter((root) => lexicon.withPart(root).length > 0),
      isPart: false,
    },
  }
}

const bodyFamilies = (roots: readonly string[], catalogue: Catalogue): number[] =>
  roots.map((root) => catalogue.bodyFamily(root)).filter((number) => number !== undefined)

const isHeld = (root: string, catalogue: Catalogue): boolean =>
  catalogue.lexicon.ofFamily(root).length > 0 || catalogue.bodyFamily(root) !== undefined

/** What a less likely reading of a word is worth beside the likeliest. */
const otherReading = 0.8
/** Words that a beginning is held against; a shorter one says nothing yet. */
const beginningsAtMost = 400

const spellingWorth = (edits: number): number => matchWorth.spelling * (1 - 0.2 * (edits - 1))

/** A word that could be whole is less likely to be the beginning of another. */
const prefixWorth = ({ folded, isKnown, isStop }: QueryWord): number =>
  matchWorth.prefix * (isKnown && !isStop ? 0.6 : 1) * (folded.length < 3 ? 0.8 : 1)

/** Nobody mistypes a longer word; whoever sends one is not looking for guidance. */
const longestCorrected = 40

/** Edits forgiven in a word: none below 4 letters, one below 7, then two; one for a known word. */
function editsIn({ folded, isKnown }: QueryWord): number {
  if (/\d/.test(folded) || folded.length < 4 || folded.length > longestCorrected) return 0
  if (isKnown) return folded.length < 5 ? 0 : 1
  return folded.length < 7 ? 1 : 2
}

/** What a word tells: as much as the words that answer it best, and little if it is a weak one. */
function told(
  word: QueryWord,
  matches: ReadonlyMap<number, Match>,
  { lexicon, information }: Pick<Catalogue, 'lexicon' | 'information'>,
): Pick<Asked, 'weight' | 'isWeak'> {
  const most = Math.max(0, ...[...matches.values()].map(({ worth }) => worth))
  const best = [...matches].filter(([, { worth }]) => worth === most)
  const answers = best.map(([number]) => lexicon.word(number))
  // A mistyped weak word is a weak word.
  const ofAnswers = answers.length > 0 ? Math.max(...answers.map(kindWorth)) : 1
  const worth = Math.min(kindWorth(word), ofAnswers)
  const weight = information(answers.flatMap(({ roots }) => roots[0] ?? [])) * worth
  return { isWeak: worth < 1, weight }
}

/** The parts of a compound, each asked for on its own in a lower tier. */
function partsOf(compound: Asked, catalogue: Catalogue): Asked[] {
  const { word, weight, isWhole, isWeak } = compound
  if (word.joinedFrom) return []
  const roots = partRoots(compound, catalogue)
  const tier = isWhole ? partTier.besideWhole : partTier.alone
  return roots.map((root, at) => ({
    word,
    matches: partMatches(root, catalogue),
    inBodies: bodyFamilies([root], catalogue),
    isWhole,
    isWeak,
    weight: weight * tier * partShare(at, roots.length),
    keys: {
      roots: isHeld(root, catalogue) ? [root] : [],
      parts: catalogue.lexicon.withPart(root).length > 0 ? [root] : [],
      isPart: true,
    },
  }))
}

/** Of a word wrongly written together the words; of a compound its parts, and the parts of what nobody has. */
function partRoots({ word, isWhole }: Asked, { lexicon }: Catalogue): string[] {
  if (word.parts.length === 0) {
    const isTried = !isWhole && word.folded.length <= longestCorrected
    const apart = isTried ? lexicon.apart(word.folded) : []
    return [...new Set(apart.flatMap((number) => lexicon.word(number).roots[0] ?? []))]
  }
  const isHad = (root: string) =>
    lexicon.ofFamily(root).length > 0 || lexicon.withPart(root).length > 0
  const direct = word.parts.slice(0, word.directParts)
  return direct.some(isHad) ? direct : [...word.parts]
}

function partMatches(root: string, { lexicon }: Catalogue): Map<number, Match> {
  const matches = new Map<number, Match>()
  for (const number of lexicon.withPart(root)) {
    matches.set(number, { how: 'part', worth: matchWorth.part, by: root })
  }
  for (const number of lexicon.ofFamily(root)) {
    matches.set(number, { how: 'part', worth: matchWorth.family })
  }
  return matches
}

/** The last part says what a thing is, the others which. */
const partShare = (at: number, parts: number): number =>
  parts === 1 ? 1 : at === parts - 1 ? headShare : (1 - headShare) / (parts - 1)

/**
 * A compound written apart is asked for by both of its words: `bolig støtte` finds
 * `boligstøtte` as surely as a guidance that has the two words.
 */
function joined(words: readonly Asked[]): Asked[] {
  const joints = words.filter(({ word }) => word.joinedFrom)
  return words.flatMap((one, index) => {
    if (one.word.joinedFrom) return []
    const over = joints.filter(({ word }) => word.joinedFrom?.includes(index))
    const matches = new Map(one.matches)
    for (const [number, match] of over.flatMap((joint) => [...joint.matches])) {
      if (match.worth > (matches.get(number)?.worth ?? 0)) matches.set(number, match)
    }
    const roots = [...one.keys.roots, ...over.flatMap(({ keys }) => keys.roots)]
    return [{ ...one, matches, keys: { ...one.keys, roots } }]
  })
}
