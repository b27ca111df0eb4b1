/** One line of an affix class in Hunspell's .aff. */
export interface SuffixRule {
  strip: string
  add: string
  /** What the word must end with. */
  condition: RegExp
  /** Classes of the word that comes out. */
  flags: readonly number[]
  /** Stavekontrolden's own word for the form: `GENITIV`. */
  form: string
}

/** Flags of Stavekontrolden with a meaning of their own; see sections G and H of its .aff. */
export const flag = {
  /** The word is no word before another suffix is added. */
  needsAffix: 8,
  forbidden: 6,
  compoundBegin: 32,
  compoundMiddle: 33,
  compoundEnd: 34,
  onlyInCompound: 36,
  /** Stands last in compounds. */
  wordLast: 39,
  /** Verbs have a passive. */
  verb: 22,
} as const

/** The suffix classes of an .aff file, by number. Prefixes and suggestions are of no use here. */
export function suffixRules(aff: string): ReadonlyMap<number, readonly SuffixRule[]> {
  const classes = new Map<number, SuffixRule[]>()
  for (const line of aff.split('\n')) {
    const [kind, name, strip, affix, condition, form] = line.trim().split(/\s+/)
    // The head of a class has four words: SFX 1 Y 4.
    if (kind !== 'SFX' || affix === undefined || condition === undefined || !name || !strip) {
      continue
    }
    const [add = '', flags = ''] = affix.split('/')
    const rules = classes.get(Number(name)) ?? []
    classes.set(Number(name), rules)
    rules.push({
      strip: nothingIsZero(strip),
      add: nothingIsZero(add),
      condition: new RegExp(`${condition}$`),
      flags: flagsOf(flags),
      form: form?.replace('+', '') ?? '',
    })
  }
  return classes
}

const nothingIsZero = (part: string): string => (part === '0' ? '' : part)

/** The numbers of a list of flags, as Hunspell writes them: "12,7". */
export const flagsOf = (list: string): number[] => (list === '' ? [] : list.split(',').map(Number))

/** The word with a suffix, or undefined where the rule is not for it. */
export function suffixed(word: string, { strip, add, condition }: SuffixRule): string | undefined {
  if (!condition.test(word) || !word.endsWith(strip)) return undefined
  return word.slice(0, word.length - strip.length) + add
}
