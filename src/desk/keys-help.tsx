import { RotateCcw, X } from 'lucide-react'
import { Fragment, type KeyboardEvent, useContext, useState } from 'react'
import { ChordsContext, CommandKey, KeyHint } from './key-hint.tsx'
import {
  chordOf,
  commandGroups,
  mayHave,
  named,
  type NamedCommand,
  namedCommands,
  sayChord,
} from './keys.ts'
import type { SettingActs } from './setting-acts.ts'

interface Props {
  acts: SettingActs
  onClose: () => void
}

/** F1: all keys, in place of the results, so that the card stays in sight. Each can be changed. */
export function KeysHelp({ acts, onClose }: Props) {
  const chords = useContext(ChordsContext)
  const isOwn = namedCommands.some((command) => chords[command] !== named[command].chord)
  return (
    <section className="keys-help" role="dialog" aria-label="Taster" tabIndex={-1} data-keys>
      <div className="list-head">
        <h2>Taster</h2>
        <button type="button" className="slot-more" onClick={onClose}>
          <X size={14} aria-hidden="true" /> Luk <CommandKey of="close" />
        </button>
      </div>
      {commandGroups.map(({ name, commands }) => (
        <Fragment key={name}>
          <h3 className="list-subhead">{name}</h3>
          <dl className="key-list">
            {commands.map((command) => (
              <CommandRow key={command} command={command} chord={chords[command]} acts={acts} />
            ))}
          </dl>
        </Fragment>
      ))}
      <p className="panel-note">
        Vælg en tast for at ændre den, og tryk den nye: Alt og et bogstav eller tal, F2, F4, F8
        eller F9. Slet slår den fra.
      </p>
      {isOwn && (
        <button type="button" className="tool" onClick={() => void acts.resetKeys()}>
          <RotateCcw size={14} aria-hidden="true" /> Tilbage til de oprindelige taster
        </button>
      )}
    </section>
  )
}

/** Held while the key itself is sought; Tab leads on. */
const notYetChords: ReadonlySet<string> = new Set(['Tab', 'Shift', 'Alt', 'Control', 'AltGraph'])

function CommandRow(props: { command: NamedCommand; chord: string; acts: SettingActs }) {
  const { command, chord, acts } = props
  const [isAsking, setAsking] = useState(false)
  const [isRefused, setRefused] = useState(false)
  const { does } = named[command]
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isAsking || notYetChords.has(event.key)) return
    // Whatever is pressed now is the answer, not a command.
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') {
      setAsking(false)
      return
    }
    const isOff = event.key === 'Delete' || event.key === 'Backspace'
    const pressed = isOff ? '' : chordOf(event.nativeEvent)
    const isHad = pressed !== undefined && mayHave(command, pressed)
    setRefused(!isHad)
    if (!isHad) return
    setAsking(false)
    void acts.setKey(command, pressed)
  }
  return (
    <div>
      <dt>
        <button
          type="button"
          className="key-choice"
          aria-label={
            isAsking
              ? `${does}: Tryk den nye tast, eller Esc`
              : `${does}: ${chord === '' ? 'ingen tast' : sayChord(chord)}. Skift`
          }
          onClick={() => {
            setAsking(!isAsking)
            setRefused(false)
          }}
          onBlur={() => setAsking(false)}
          onKeyDown={onKeyDown}
        >
          {isAsking ? 'Tryk …' : chord === '' ? 'Ingen' : <KeyHint keys={sayChord(chord)} />}
        </button>
      </dt>
      <dd>
        {does}
        <span aria-live="polite">
          {isAsking && isRefused && ' · Den tast kan ikke bruges. Tryk en anden.'}
        </span>
      </dd>
    </div>
  )
}
