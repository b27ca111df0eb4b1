import { createContext, useContext } from 'react'
import { type Chords, chordsWith, type NamedCommand, sayChord } from './keys.ts'

/** The chords that this agent has chosen. */
export const ChordsContext = createContext<Chords>(chordsWith())

/** A key, drawn as one. Screen readers get it through `aria-keyshortcuts` instead. */
export const KeyHint = ({ keys }: { keys: string }) => (
  <kbd className="key" aria-hidden="true">
    {keys}
  </kbd>
)

/** The chord of a command, drawn as a key; nothing where the agent has turned it off. */
export function CommandKey({ of }: { of: NamedCommand }) {
  const chord = useContext(ChordsContext)[of]
  return chord === '' ? null : <KeyHint keys={sayChord(chord)} />
}

/** The chord of a command within a sentence, which is nothing without it. */
export const SaidKey = ({ of }: { of: NamedCommand }) => (
  <kbd className="key">{sayChord(useContext(ChordsContext)[of])}</kbd>
)

/** The chord of a command for `aria-keyshortcuts`. */
export function useShortcut(command: NamedCommand): string | undefined {
  const chord = useContext(ChordsContext)[command]
  return chord === '' ? undefined : chord.replace('Ctrl', 'Control')
}
