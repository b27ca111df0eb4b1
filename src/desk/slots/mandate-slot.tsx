import { Check, Search, X } from 'lucide-react'
import { mandateLevels } from '../../publishing/guidance-terms.ts'
import { saysNotRelevant } from '../../publishing/not-relevant.ts'
import { useCard } from '../card-context.ts'
import { Slot } from './slot.tsx'

/** 6. How far the contact centre may go. What may not be said is the last to be cut. */
export function MandateSlot() {
  const { card } = useCard()
  const { mandate } = card.content
  const isEmpty = saysNotRelevant('mandate', card)
  return (
    <Slot
      name="mandate"
      isEmpty={isEmpty}
      aside={
        !isEmpty && mandate.level && <span className="level">{mandateLevels[mandate.level]}</span>
      }
    >
      <ul className="marks">
        {mandate.may.map((line, place) => (
          <li key={place} data-row data-kept={place === 0 || undefined}>
            <Check size={14} aria-label="Må" className="may" /> {line}
          </li>
        ))}
        {mandate.mayNot.map((line, place) => (
          <li key={place} className="may-not" data-row data-kept>
            <X size={14} aria-label="Må ikke" className="not" /> {line}
          </li>
        ))}
        {mandate.lookUpIn !== null && (
          <li data-row>
            <Search size={14} aria-hidden="true" /> Slå op i {mandate.lookUpIn}
          </li>
        )}
      </ul>
    </Slot>
  )
}
