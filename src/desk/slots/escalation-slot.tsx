import { Building2, Check, Headphones, Siren, Forward } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { GuidanceContent } from '../../publishing/content.ts'
import { type EscalationAction, escalationActions } from '../../publishing/guidance-terms.ts'
import { saysNotRelevant } from '../../publishing/not-relevant.ts'
import { useCard } from '../card-context.ts'
import { rowLetter } from '../situation.ts'
import { Slot } from './slot.tsx'

type Escalation = GuidanceContent['escalations'][number]

const icons: Record<EscalationAction, LucideIcon> = {
  callback: Headphones,
  transfer: Forward,
  otherAuthority: Building2,
  emergency: Siren,
}

/** 7. When it goes on, what must be cleared first, and where to. */
export function EscalationSlot() {
  const { card } = useCard()
  return (
    <Slot name="escalation" isEmpty={saysNotRelevant('escalation', card)}>
      <ol>
        {card.content.escalations.map((escalation, place) => (
          <EscalationRow key={place} escalation={escalation} row={place + 1} />
        ))}
      </ol>
    </Slot>
  )
}

function EscalationRow({ escalation, row }: { escalation: Escalation; row: number }) {
  const { situation, card } = useCard()
  const { criterion, clarifyFirst, action, sameDay, contactPoint } = escalation
  const isChosen = situation.chosenRow === row
  const isKept = isChosen || action === 'emergency'
  const point = card.contactPoints.find(({ id }) => id === contactPoint)
  // Slot 8 names its own point; another is named here.
  const elsewhere = contactPoint === card.content.handOver.contactPoint ? undefined : point?.name
  return (
    <li
      data-row
      data-kept={isKept || undefined}
      data-chosen={isChosen || undefined}
      className="escalation"
    >
      <span className="criterion">
        {rowLetter(row)}. {criterion}
        {(clarifyFirst.length > 0 || sameDay || elsewhere !== undefined) && (
          <small>
            {sameDay && <strong>Samme dag. </strong>}
            {elsewhere !== undefined && `${elsewhere}. `}
            {clarifyFirst.length > 0 && `Afklar: ${clarifyFirst.join(', ').toLowerCase()}`}
          </small>
        )}
      </span>
      {action && <RowAction action={action} row={row} isChosen={isChosen} />}
    </li>
  )
}

interface ActionProps {
  action: EscalationAction
  row: number
  isChosen: boolean
}

function RowAction({ action, row, isChosen }: ActionProps) {
  const { acts, card } = useCard()
  const Icon = isChosen ? Check : icons[action]
  const words = (
    <>
      <Icon size={16} aria-hidden="true" /> {escalationActions[action]}
    </>
  )
  if (!acts || !card.isCurrent) return <span className="row-action">{words}</span>
  return (
    <button
      type="button"
      className="row-action"
      aria-pressed={isChosen}
      onClick={() => acts.chooseRow(row)}
    >
      <span className="unseen">Række {rowLetter(row)}: </span>
      {words}
    </button>
  )
}
