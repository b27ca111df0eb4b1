import { TriangleAlert, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { CommandKey, KeyHint } from '../key-hint.tsx'
import type { PanelProblem } from '../panel.ts'

interface Props {
  title: string
  onClose: () => void
  /** The panel's button, at its foot. */
  button?: ReactNode
  /** What went wrong that belongs to no field. */
  problem?: PanelProblem | null
  children: ReactNode
}

/** A panel in place of the results: the card stays in sight, and nothing covers it. */
export function PanelFrame({ title, onClose, button, problem, children }: Props) {
  const titleId = useId()
  return (
    <section className="panel" role="dialog" aria-labelledby={titleId} data-panel>
      <div className="panel-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="slot-more" onClick={onClose}>
          <X size={14} aria-hidden="true" /> Luk <CommandKey of="close" />
        </button>
      </div>
      <div className="panel-body">{children}</div>
      {(button !== undefined || (problem && problem.field === null)) && (
        <div className="panel-foot">
          {problem && problem.field === null && (
            <p className="panel-problem" tabIndex={-1} aria-invalid="true">
              <TriangleAlert size={16} aria-hidden="true" /> {problem.message}
            </p>
          )}
          {button}
        </div>
      )}
    </section>
  )
}

interface ButtonProps {
  icon: ReactNode
  label: string
  /** Said while it is on its way. */
  sending: string
  isSending: boolean
  onPress: () => void
}

/** What the panel is for; Ctrl Enter presses it. */
export const PanelButton = ({ icon, label, sending, isSending, onPress }: ButtonProps) => (
  <button
    type="button"
    className="channel is-primary is-wide"
    aria-disabled={isSending}
    onClick={onPress}
  >
    {icon}
    <span className="channel-label">{isSending ? sending : label}</span>
    <CommandKey of="done" />
  </button>
)

/** What is wrong with one field, in words at the field. */
export const FieldProblem = ({ id, problem }: { id: string; problem: PanelProblem | null }) =>
  problem && (
    <p id={id} className="panel-problem">
      <TriangleAlert size={16} aria-hidden="true" /> {problem.message}
    </p>
  )

export interface Choice<Value extends string> {
  value: Value
  label: ReactNode
  aside?: ReactNode
}

interface ChoicesProps<Value extends string> {
  legend: string
  isLegendShown?: boolean
  choices: readonly Choice<Value>[]
  chosen: Value
  /** Gets the focus when the panel opens. */
  isFirst?: boolean
  onChoose: (value: Value) => void
  /** A digit was pressed: chosen, and on. */
  onDigit?: (value: Value) => void
  onKey?: (event: KeyboardEvent) => void
}

/** One of a few, each with its digit. Digits count here only: elsewhere they are text. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, isLegendShown = true, choices, chosen, isFirst, onChoose, onDigit, onKey } = props
  const name = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    const choice = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined
    if (choice && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      onChoose(choice.value)
      onDigit?.(choice.value)
      return
    }
    onKey?.(event)
  }
  return (
    <fieldset className="choices" onKeyDown={onKeyDown}>
      <legend className={isLegendShown ? undefined : 'unseen'}>{legend}</legend>
      {choices.map(({ value, label, aside }, place) => (
        <label key={value} className="choice">
          <input
            type="radio"
            className="unseen"
            name={name}
            value={value}
            checked={value === chosen}
            data-first={(isFirst && value === chosen) || undefined}
            onChange={() => onChoose(value)}
          />
          <KeyHint keys={String(place + 1)} />
          <span className="choice-label">{label}</span>
          {aside !== undefined && <small>{aside}</small>}
        </label>
      ))}
    </fieldset>
  )
}
