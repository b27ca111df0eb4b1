/** What an agent can do with one chord; each can be given another, or none, under F1. */
export const named = {
  done: { chord: 'Ctrl+Enter', does: 'Afklaret: logger og gør klar til næste borger' },
  outcome: { chord: 'Alt+L', does: 'Log et andet udfald: et tal vælger og logger' },
  undo: { chord: 'Alt+Z', does: 'Fortryd det sidste udfald, i 30 sekunder' },
  exempt: { chord: 'Alt+B', does: 'Borger fritaget, til og fra' },
  send: { chord: 'Alt+S', does: 'Send link: kopierer den færdige SMS-tekst' },
  copyLink: { chord: 'Alt+K', does: 'Kopiér linket alene' },
  copyChat: { chord: 'Alt+C', does: 'Kopiér svaret til chat' },
  copyMail: { chord: 'Alt+P', does: 'Kopiér svaret til mail' },
  copyReference: { chord: 'Alt+R', does: 'Kopiér henvisning til sagsnotatet' },
  transfer: { chord: 'Alt+O', does: 'Stil om: viser køen og kopierer nummeret' },
  callback: { chord: 'Alt+T', does: 'Book tilbagekald' },
  flag: { chord: 'Alt+M', does: 'Meld, at noget er forkert eller mangler' },
  favourite: { chord: 'Alt+G', does: 'Gem som favorit, eller fjern' },
  changes: { chord: 'Alt+N', does: 'Nyt: vis, hvad der er ændret i udgaven' },
  editions: { chord: 'Alt+V', does: 'Vis som den var: alle udgaver' },
  help: { chord: 'F1', does: 'Denne oversigt' },
} as const satisfies Record<string, { chord: string; does: string }>

export type NamedCommand = keyof typeof named
export const namedCommands = Object.keys(named) as NamedCommand[]

/** What a key asks the desk to do. */
export type Command =
  | { kind: 'slot'; slot: number }
  | { kind: NamedCommand }
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

const plainKeys: Readonly<Record<string, Command>> = {
  ArrowDown: { kind: 'next' },
  ArrowUp: { kind: 'previous' },
  Enter: { kind: 'enter' },
  Escape: { kind: 'close' },
  '/': { kind: 'field' },
}

/** Those that stay as they are. */
export const fixedKeys: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['↑', '↓'], does: 'Vælg i listen' },
  { keys: ['Enter'], does: 'Ind i kortet' },
  { keys: ['Esc'], does: 'Luk eller tilbage. I feltet: ryd, klar til næste borger' },
  { keys: ['/'], does: 'Tilbage til søgefeltet. Du kan også bare skrive' },
  { keys: ['Alt 1', 'Alt 9'], does: 'Til felt 1–9. Åbner feltet, hvis der er mere i det' },
  { keys: ['Alt 0'], does: 'Til felt 10, lovgrundlag' },
]

export type Chords = Readonly<Record<NamedCommand, string>>

/** The chord of each command: its own, or the one that was chosen; an empty text is none. */
export function chordsWith(chosen: Readonly<Record<string, string>> = {}): Chords {
  const chords = namedCommands.map((command) => [command, chosen[command] ?? named[command].chord])
  return Object.fromEntries(chords) as Chords
}

/** "Alt L", as it is drawn. */
export const sayChord = (chord: string): string => chord.replace('+', ' ')

/** Letters that the browser needs with Alt: its address bar and menus. */
const takenLetters = new Set(['D', 'E', 'F'])
/** Function keys that no browser needs. */
const freeFunctionKeys = /^F(?:1|2|4|8|9)$/

/**
 * The chord of a press that may stand for a command: Alt and a letter, Ctrl Enter, or
 * a free function key. AltGr types @ £ $ on Danish keyboards and arrives as Ctrl and
 * Alt on some machines, so neither may count as Alt.
 */
export function chordOf(press: KeyPress): string | undefined {
  const { key, code, altKey, ctrlKey, metaKey, isComposing } = press
  if (isComposing || metaKey || press.getModifierState('AltGraph')) return undefined
  if (ctrlKey) return !altKey && key === 'Enter' ? 'Ctrl+Enter' : undefined
  if (!altKey) return freeFunctionKeys.test(key) ? key : undefined
  // With Alt held some layouts give other characters: then the place of the key counts.
  const letter = (/^[a-zæøå]$/i.test(key) ? key : code.replace(/^Key/, '')).toUpperCase()
  return /^[A-ZÆØÅ]$/.test(letter) && !takenLetters.has(letter) ? `Alt+${letter}` : undefined
}

/** The command of a key press, or none. */
export function commandOf(press: KeyPress, chords: Chords = chordsWith()): Command | undefined {
  const chord = chordOf(press)
  const command = namedCommands.find((one) => chord !== undefined && chords[one] === chord)
  if (command) return { kind: command }
  if (press.isComposing || press.ctrlKey || press.metaKey) return undefined
  if (press.getModifierState('AltGraph')) return undefined
  return press.altKey ? slotCommand(press) : plainKeys[press.key]
}

/** By place, top row only: the number pad types. */
function slotCommand({ code }: KeyPress): Command | undefined {
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  return digit === undefined
    ? undefined
    : { kind: 'slot', slot: digit === '0' ? 10 : Number(digit) }
}

/** A key that types something: outside a field it brings the agent back to the search field. */
export const typesText = ({ key, altKey, ctrlKey, metaKey }: KeyPress): boolean =>
  [...key].length === 1 && key !== ' ' && !altKey && !ctrlKey && !metaKey
