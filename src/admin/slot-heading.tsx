'use client'
import { CheckboxInput, useField } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import type { Slot } from '../publishing/guidance-terms.ts'
import './slot-heading.css'

interface SlotHeadingProps {
  slot: Slot
  number: number
  help: string
}

/** Number and name of a slot, what belongs in it, and the switch "ikke relevant". */
export function SlotHeading({
  slot,
  number,
  help,
  field,
}: SlotHeadingProps & Partial<UIFieldClientProps>) {
  const { value, setValue } = useField<Slot[] | null>({ path: 'notRelevant' })
  const marked = Array.isArray(value) ? value : []
  const isMarked = marked.includes(slot)
  const label = field && typeof field.label === 'string' ? field.label : ''
  return (
    <div className="slot-heading" data-marked={isMarked}>
      <h3>
        <span className="slot-number">{number === 10 ? 0 : number}</span> {label}
      </h3>
      <p>{isMarked ? 'Ikke relevant for denne vejledning.' : help}</p>
      <CheckboxInput
        id={`not-relevant-${slot}`}
        Label={
          <label className="field-label" htmlFor={`not-relevant-${slot}`}>
            Ikke relevant<span className="said-only">: {label}</span>
          </label>
        }
        checked={isMarked}
        onToggle={() =>
          setValue(isMarked ? marked.filter((one) => one !== slot) : [...marked, slot])
        }
      />
    </div>
  )
}
