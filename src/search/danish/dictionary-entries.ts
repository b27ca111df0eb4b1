import { flag, flagsOf, suffixed, type SuffixRule } from './affix-rules.ts'

/** A word of the dictionary with everything that is made of it. */
export interface Entry {
  lemma: string
  isVerb: boolean
  /** Inflected forms, the lemma among them; genitives and passives left out. */
  forms: ReadonlySet<string>
  /** Imperatives, which often look like other words: that of passe is pas. */
  imperatives: ReadonlySet<string>
  /** What it is written as before another word in a compound: `affalds`, `skralde`. */
  links: ReadonlySet<string>
  /** May it stand last in a compound? */
  isHead: boolean
}

/** Forms that add no more than an s, which is taken off where a word is looked up. */
const leftOut: ReadonlySet<string> = new Set(['GENITIV', 'PASSIV'])

/** Only letters: what has a hyphen, dot or space is never one word of a text. */
const isPlain = (word: string): boolean => /^\p{L}{2,}$/u.test(word)

/** Suffixes on suffixes: doubled consonant, ending. */
const deepest = 3

/** Reads one line of a .dic: `barn/45,10,39,30`, with irregular forms as `al:børn`. */
export function entryOf(
  line: string,
  classes: ReadonlyMap<number, readonly SuffixRule[]>,
): Entry | undefined {
  const [head = '', ...notes] = line.trim().split(/\s+/)
  const [written = '', list = ''] = head.split('/')
  const flags = flagsOf(list)
  if (!isPlain(written) || flags.includes(flag.forbidden)) return undefined
  const lemma = notes.find((note) => note.startsWith('st:'))?.slice(3) ?? written
  const irregular = notes.filter((note) => note.startsWith('al:')).map((note) => note.slice(3))
  const forms = new Set([written.toLowerCase()])
  const imperatives = new Set<string>()
  const links = new Set<string>()
  const add = (word: string, at: readonly number[], depth: number) => {
    for (const rule of at.flatMap((name) => classes.get(name) ?? [])) {
      const made = suffixed(word, rule)
      if (made === undefined || leftOut.has(rule.form)) continue
      if (rule.flags.includes(flag.compoundBegin) || rule.flags.includes(flag.compoundMiddle)) {
        if (isPlain(made)) links.add(made.toLowerCase())
      } else if (rule.form === 'IMPERATIV') {
        imperatives.add(made.toLowerCase())
      } else if (!rule.flags.includes(flag.onlyInCompound)) {
        if (isPlain(made) && !rule.flags.includes(flag.needsAffix)) forms.add(made.toLowerCase())
        if (depth < deepest) add(made, rule.flags, depth + 1)
      }
    }
  }
  add(written, flags, 1)
  for (const form of irregular) if (isPlain(form)) forms.add(form.toLowerCase())
  return {
    lemma: lemma.toLowerCase(),
    isVerb: flags.includes(flag.verb) || irregular.some((form) => form.endsWith('ende')),
    forms,
    imperatives,
    links,
    isHead: flags.includes(flag.wordLast),
  }
}
