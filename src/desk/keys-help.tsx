import { RotateCcw, X } from 'lucide-react'
import { type KeyboardEvent, useContext, useState } from 'react'
import { ChordsContext, KeyHint } from './key-hint.tsx'
import { chordOf, fixedKeys, named, type NamedCommand, namedCommands, sayChord } from './keys.ts'
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
          <X size={14} aria-hidden="true" /> Luk <KeyHint keys="Esc" />
        </button>
      </div>
      <dl className="key-list">
        {namedCommands.map((command) => (
          <CommandRow key={command} command={command} chord={chords[command]} acts={acts} />
        ))}
        <FixedKeys />
      </dl>
      <p className="panel-note">
        Vælg en tast for at ændre den, og tryk den nye. Slet slår den fra. Taster med Alt og et
        bogstav virker overalt.
      </p>
      {isOwn && (
        <button type="button" className="tool" onClick={() => void acts.resetKeys()}>
          <RotateCcw size={14} aria-hidden="true" /> Tilbage til de oprindelige taster
        </button>
      )}
    </section>
  )
}

function CommandRow(props: { command: NamedCommand; chord: string; acts: SettingActs }) {
  const { command, chord, acts } = props
  const [isAsking, setAsking] = useState(false)
  const { does } = named[command]
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isAsking || event.key === 'Tab' || event.key === 'Shift' || event.key === 'Alt') return
    // Whatever is pressed now is the answer, not a command.
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') {
      setAsking(false)
      return
    }
    const isOff = event.key === 'Delete' || event.key === 'Backspace'
    const pressed = isOff ? '' : chordOf(event.nativeEvent)
    if (pressed === undefined) return
    setAsking(false)
    void acts.setKey(command, pressed)
  }
  return (
    <div>
      <dt>
        <button
          type="button"
          className="key-choice"
          aria-label={`${does}: ${chord === '' ? 'ingen tast' : sayChord(chord)}. Skift`}
          onClick={() => setAsking(!isAsking)}
          onBlur={() => setAsking(false)}
          onKeyDown={onKeyDown}
        >
          {isAsking ? 'Tryk …' : chord === '' ? 'Ingen' : <KeyHint keys={sayChord(chord)} />}
        </button>
      </dt>
      <dd>{does}</dd>
    </div>
  )
}

const FixedKeys = () =>
  fixedKeys.map(({ keys, does }) => (
    <div key={does}>
      <dt>
        {keys.map((key, place) => (
          <span key={key}>
            {place > 0 && (key.startsWith('Alt') ? ' til ' : ' ')}
            <kbd className="key">{key}</kbd>
          </span>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  ))
