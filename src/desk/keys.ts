import { undoWithinSeconds } from '../insights/outcomes.ts'
import { slots } from '../publishing/guidance-terms.ts'

interface Bound {
  /** Out of the box. */
  chord: string
  does: string
}

/** What an agent does in a call. */
const inCall = {
  done: { chord: 'Ctrl+Enter', does: 'Afklaret: logger og gør klar til næste borger' },
  outcome: { chord: 'Alt+L', does: 'Log et andet udfald: et tal vælger og logger' },
  undo: { chord: 'Alt+Z', does: `Fortryd det sidste udfald, i ${undoWithinSeconds} sekunder` },
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
} as const satisfies Record<string, Bound>

export type CallCommand = keyof typeof inCall

/** How an agent gets about. */
const inList = {
  next: { chord: 'ArrowDown', does: 'Næste i listen' },
  previous: { chord: 'ArrowUp', does: 'Forrige i listen' },
  enter: { chord: 'Enter', does: 'Ind i kortet' },
  close: { chord: 'Escape', does: 'Luk eller tilbage. I feltet: ryd, klar til næste borger' },
  field: { chord: '/', does: 'Tilbage til søgefeltet. Du kan også bare skrive' },
} as const satisfies Record<string, Bound>

type SlotNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
export type SlotCommand = `slot${SlotNumber}`

/** Slot 10 is called by the digit that follows 9 on the keyboard. */
const toSlots = Object.fromEntries(
  Object.values(slots).map((name, place) => [
    `slot${place + 1}`,
    { chord: `Alt+${(place + 1) % 10}`, does: `Til felt ${place + 1}, ${name.toLowerCase()}` },
  ]),
) as Record<SlotCommand, Bound>

/** The command that leads to a slot, 1 to 10. */
export const slotCommand = (number: number) => `slot${number}` as SlotCommand

/** All that has a chord; each can be given another, or none, under F1. */
export const named = { ...inCall, ...inList, ...toSlots } as const satisfies Record<string, Bound>

export type NamedCommand = keyof typeof named
export const namedCommands = Object.keys(named) as NamedCommand[]

/** The commands under the headings of the help. */
export const commandGroups: readonly { name: string; commands: readonly NamedCommand[] }[] = [
  { name: 'Under samtalen', commands: Object.keys(inCall) as NamedCommand[] },
  { name: 'Rundt på siden', commands: Object.keys(inList) as NamedCommand[] },
  {
    name: 'Til et felt, som åbnes, hvis der er mere i det',
    commands: Object.keys(toSlots) as NamedCommand[],
  },
]

/** What a key asks the desk to do. */
export type Command = { kind: 'slot'; slot: number } | { kind: Exclude<NamedCommand, SlotCommand> }

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

/** Keys that stand alone. They type or move elsewhere, so each serves its own command only. */
const plainKeys: ReadonlySet<string> = new Set(Object.values(inList).map(({ chord }) => chord))

/** May a command have this chord? */
export const mayHave = (command: NamedCommand, chord: string): boolean =>
  !plainKeys.has(chord) || named[command].chord === chord

export type Chords = Readonly<Record<NamedCommand, string>>

/** The chord of each command: its own, or the one that was chosen; an empty text is none. */
export function chordsWith(chosen: Readonly<Record<string, string>> = {}): Chords {
  const chords = namedCommands.map((command) => [command, chosen[command] ?? named[command].chord])
  return Object.fromEntries(chords) as Chords
}

/** Keys whose name is not what stands on them. */
const drawn: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' }

/** "Alt L", as it is drawn. */
export const sayChord = (chord: string): string => drawn[chord] ?? chord.replace('+', ' ')

/** Letters that the browser needs with Alt: its address bar and menus. */
const takenLetters = new Set(['D', 'E', 'F'])
/** Function keys that no browser needs. */
const freeFunctionKeys = /^F(?:1|2|4|8|9)$/

/**
 * The chord of a press that may stand for a command: Alt and a letter or digit, Ctrl
 * Enter, a free function key, or one of the keys that stand alone. AltGr types @ £ $ on
 * Danish keyboards and arrives as Ctrl and Alt on some machines, so neither may count as Alt.
 */
export function chordOf(press: KeyPress): string | undefined {
  const { key, code, altKey, ctrlKey, metaKey, isComposing } = press
  if (isComposing || metaKey || press.getModifierState('AltGraph')) return undefined
  if (ctrlKey) return !altKey && key === 'Enter' ? 'Ctrl+Enter' : undefined
  if (!altKey) return freeFunctionKeys.test(key) || plainKeys.has(key) ? key : undefined
  // By place, top row only: the number pad types.
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return `Alt+${digit}`
  // With Alt held some layouts give other characters: then the place of the key counts.
  const letter = (/^[a-zæøå]$/i.test(key) ? key : code.replace(/^Key/, '')).toUpperCase()
  return /^[A-ZÆØÅ]$/.test(letter) && !takenLetters.has(letter) ? `Alt+${letter}` : undefined
}

/** The command of a key press, or none. */
export function commandOf(press: KeyPress, chords: Chords = chordsWith()): Command | undefined {
  const chord = chordOf(press)
  const command = namedCommands.find((one) => chord !== undefined && chords[one] === chord)
  if (command === undefined) return undefined
  return isToSlot(command)
    ? { kind: 'slot', slot: Number(command.slice('slot'.length)) }
    : { kind: command }
}

const isToSlot = (command: NamedCommand): command is SlotCommand => command.startsWith('slot')

/** A key that types something: outside a field it brings the agent back to the search field. */
export const typesText = ({ key, altKey, ctrlKey, metaKey }: KeyPress): boolean =>
  [...key].length === 1 && key !== ' ' && !altKey && !ctrlKey && !metaKey
