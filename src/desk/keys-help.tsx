import { X } from 'lucide-react'
import { KeyHint } from './key-hint.tsx'
import { keyHelp } from './keys.ts'

/** F1: all keys, in place of the results, so that the card stays in sight. */
export const KeysHelp = ({ onClose }: { onClose: () => void }) => (
  <section className="keys-help" role="dialog" aria-label="Taster" tabIndex={-1} data-keys>
    <div className="list-head">
      <h2>Taster</h2>
      <button type="button" className="slot-more" onClick={onClose}>
        <X size={14} aria-hidden="true" /> Luk <KeyHint keys="Esc" />
      </button>
    </div>
    <KeyList />
  </section>
)

export const KeyList = () => (
  <dl className="key-list">
    {keyHelp.map(({ keys, does }) => (
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
    ))}
  </dl>
)
