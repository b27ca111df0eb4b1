import type { KeyboardEvent } from 'react'
import type { Front } from '../answers.ts'
import { PanelFrame } from './panel-frame.tsx'

interface Props {
  centres: Front['centres']
  /** Id of the one that is searched; `null`: all. */
  chosen: string | null
  onChoose: (centre: string | null) => void
  onClose: () => void
}

/** Whose guidance is to be searched? Counts until the field is emptied. */
export function CentrePanelView({ centres, chosen, onChoose, onClose }: Props) {
  const choices = [{ id: null, name: 'Alle fagcentre' }, ...centres]
  return (
    <PanelFrame title="Søg hos" onClose={onClose}>
      <ul className="centre-choices" onKeyDown={toNeighbour}>
        {choices.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className="choice"
              aria-pressed={id === chosen}
              data-first={id === chosen || undefined}
              onClick={() => onChoose(id)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </PanelFrame>
  )
}

function toNeighbour(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const place = buttons.findIndex((button) => button === event.target)
  buttons[place + step]?.focus()
  event.preventDefault()
}
