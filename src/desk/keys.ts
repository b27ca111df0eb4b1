/** What a key asks the desk to do. */
export type Command =
  | { kind: 'slot'; slot: number }
  | { kind: 'exempt' | 'send' | 'copyLink' | 'transfer' | 'editions' | 'help' }
  | { kind: 'next' | 'previous' | 'enter' | 'close' | 'field' }

/** A key press, as far as it matters here; a `KeyboardEvent` is one. */
export interface KeyPress {
  key: string
  code: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  isComposing: boolean
  getModifierState: (key: 'AltGraph') => boolean
}

/** Alt and a letter. D, E and F belong to the browser. */
const altLetters = {
  b: { kind: 'exempt' },
  k: { kind: 'copyLink' },
  o: { kind: 'transfer' },
  s: { kind: 'send' },
  v: { kind: 'editions' },
} as const satisfies Record<string, Command>

const plainKeys: Readonly<Record<string, Command>> = {
  ArrowDown: { kind: 'next' },
  ArrowUp: { kind: 'previous' },
  Enter: { kind: 'enter' },
  Escape: { kind: 'close' },
  F1: { kind: 'help' },
  '/': { kind: 'field' },
}

/** The keys as F1 tells them. */
export const keyHelp: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['↑', '↓'], does: 'Vælg i listen' },
  { keys: ['Enter'], does: 'Ind i kortet' },
  { keys: ['Esc'], does: 'Luk eller tilbage. I feltet: ryd, klar til næste borger' },
  { keys: ['/'], does: 'Tilbage til søgefeltet. Du kan også bare skrive' },
  { keys: ['Alt 1', 'Alt 9'], does: 'Til felt 1–9. Åbner feltet, hvis der er mere i det' },
  { keys: ['Alt 0'], does: 'Til felt 10, lovgrundlag' },
  { keys: ['Alt B'], does: 'Borger fritaget, til og fra' },
  { keys: ['Alt S'], does: 'Send link: kopierer den færdige SMS-tekst' },
  { keys: ['Alt K'], does: 'Kopiér linket alene' },
  { keys: ['Alt O'], does: 'Stil om: viser køen og kopierer nummeret' },
  { keys: ['Alt V'], does: 'Vis som den var: alle udgaver' },
  { keys: ['F1'], does: 'Denne oversigt' },
]

/**
 * The command of a key press, or none. AltGr types @ £ $ on Danish keyboards and
 * arrives as Ctrl and Alt on some machines, so neither may count as Alt.
 */
export function commandOf(press: KeyPress): Command | undefined {
  if (press.isComposing || press.ctrlKey || press.metaKey) return undefined
  if (press.getModifierState('AltGraph')) return undefined
  return press.altKey ? altCommand(press) : plainKeys[press.key]
}

function altCommand({ key, code }: KeyPress): Command | undefined {
  // By place, top row only: with Alt held some layouts give other characters.
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return { kind: 'slot', slot: digit === '0' ? 10 : Number(digit) }
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase()
  return isAltLetter(letter) ? altLetters[letter] : undefined
}

const isAltLetter = (letter: string): letter is keyof typeof altLetters =>
  Object.hasOwn(altLetters, letter)

/** A key that types something: outside a field it brings the agent back to the search field. */
export const typesText = ({ key, altKey, ctrlKey, metaKey }: KeyPress): boolean =>
  [...key].length === 1 && key !== ' ' && !altKey && !ctrlKey && !metaKey
