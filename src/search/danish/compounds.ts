import type { Dictionary } from './dictionary.ts'

/** Shorter parts are found everywhere by accident … */
const shortestPart = 4
/** … except these, which make many words of the trade. */
const shortParts: ReadonlySet<string> = new Set(
  `arm bad bar ben bil bo bog bor bus by bur cpr dag dyr doer dom el far fag fod gas gud gym haar
  hul hus id ild is job jord jul koe kul laan led leg lov lyd lys loen mad mor mos mur mus nat noed
  oel oere oeje ost par pas post raad ret rum sag sko skov sne sol sti syg syn tag tal tid toej tog
  tom tur ud uge ur ven vej vin vagt aar avis bane sal akt fri hal ovn`.split(/\s+/),
)
/** What stands first in compounds though Stavekontrolden does not say so, and its family. */
const looseLinks: Readonly<Record<string, string>> = {
  aeldre: 'aeldre',
  barsel: 'barsel',
  barsels: 'barsel',
  dag: 'dag',
  doed: 'doe',
  doeds: 'doe',
  engangs: 'engang',
  faelles: 'faelles',
  foraeldre: 'foraelder',
  el: 'el',
  foertids: 'foertid',
  kommune: 'kommune',
  senior: 'senior',
  cpr: 'cpr',
  mit: 'mit',
  rask: 'rask',
  spilde: 'spilde',
  stor: 'stor',
}
const shortestWord = 6
const longestWord = 60

/**
 * Particles: what follows them is no word of its own there. Vejledning is no ledning,
 * an indskud no skud.
 */
const particles: ReadonlySet<string> = new Set(
  `af an bag be bi bort efter for foran forbi fore fra frem gen gennem hen hjem i imod ind inden
  med mel mellem mis mod ned nord om omkring op over paa sam sammen syd til tilbage u ud uden
  under van ved viden vis`.split(/\s+/),
)

/** What looks like a compound and is none. */
const whole: ReadonlySet<string> = new Set(
  `vejlede vejledning vejleder tilmelde tilmelding borger kommune lejlighed arbejde arbejder
  formular forening modtager bevis kontakt adresse nummer kontor center regning oplysning
  medarbejder parkering parkere bibliotek menighed skilsmisse ungdom alder ansvar
  virksomhed myndighed forsikring legitimation registrering information behandling beholder
  genbrug genbruge invitation omsorg konfirmation udlandet indland indskud hotel samtykke samvaer
  misbrug allerede alternativ ansvarlig begrunde bindestreg bandage doktor dejlig billede billet
  billig billige boede aegteskab baerende barsel billed borgerskab centrum daeksel egenskab
  ejerskab faderskab faellesskab foelgeskab formynder formynderskab fortrolig fortsaette
  fortsaetter fortynde garderobe gravid interessentskab jordemoder koebenhavn konkret kortlaegge kultur
  lederskab ledsage ledsager litteratur medborgerskab medejerskab medlemskab mesterskab moderskab
  naboskab oedelaegge parret partnerskab praesteskab regnskab repraesentantskab restauratoer
  sagsoege sagsoeger skandale statsborgerskab stikkende studerende svindel tortur transkoennet
  transport travel vaertskab vejledende foraeldreskab frilaegge frisure fritage fritagelse fritur
  friture halloej halvaar krydsende passende plantage`.split(/\s+/),
)

/**
 * Families of the parts of a compound: those that it is put together of, and after
 * them the parts of parts. Nothing for a word that is no compound.
 *
 * Parts follow the compound flags of Stavekontrolden; of several ways to split, the
 * one with the fewest parts, then with the fewest very short ones, then the most even.
 *
 * @param word folded, in its dictionary form where there is one.
 */
export function partsOf(word: string, dictionary: Dictionary): Parts {
  const direct = split(word, dictionary)
  const deeper = direct
    .filter((part) => part.length >= shortestWord)
    .flatMap((part) => split(part, dictionary))
  const parts = [...new Set([...direct, ...deeper])].slice(0, partsAtMost)
  return { parts, direct: new Set(direct).size }
}

export interface Parts {
  parts: readonly string[]
  /** How many of them the word itself is put together of; the last of these is its head. */
  direct: number
}

export const partsAtMost = 8

interface Way {
  parts: readonly string[]
  cost: number
}

function split(word: string, dictionary: Dictionary): string[] {
  if (word.length < shortestWord || word.length > longestWord || whole.has(word)) return []
  // Cheapest way to the beginning of each position.
  const ways: (Way | undefined)[] = [{ parts: [], cost: 0 }]
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = ways[start]
      if (!before || (start === 0 && end === word.length) || splitsLetter(word, end)) continue
      const piece = word.slice(start, end)
      const family = familyOf(piece, end === word.length, dictionary)
      if (family === undefined) continue
      const cost = before.cost + costOf(piece, word)
      if (cost < (ways[end]?.cost ?? Infinity)) {
        ways[end] = { parts: [...before.parts, family], cost }
      }
    }
  }
  return [...(ways[word.length]?.parts ?? [])]
}

function familyOf(piece: string, isLast: boolean, { look }: Dictionary): string | undefined {
  if (piece.length < shortestPart && !shortParts.has(piece)) return undefined
  if (isLast) return look(piece)?.asHead[0]
  if (particles.has(piece)) return undefined
  return Object.hasOwn(looseLinks, piece) ? looseLinks[piece] : look(piece)?.asLink[0]
}

/** Fewer parts first, then longer ones, then even ones. */
const costOf = (piece: string, word: string): number =>
  10 + (piece.length < shortestPart ? 3 : 0) + (piece.length / word.length) ** 2

/** æ, ø and å are two letters when folded; no word ends between them. */
const splitsLetter = (word: string, at: number): boolean =>
  ['ae', 'oe', 'aa'].includes(word.slice(at - 1, at + 1))
