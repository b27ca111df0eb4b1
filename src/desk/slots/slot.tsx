import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import { useCard } from '../card-context.ts'
import { slots, type Slot as SlotName } from '../../publishing/guidance-terms.ts'
import { useFittedRows } from '../fit-slot.ts'
import { CommandKey, useShortcut } from '../key-hint.tsx'
import { slotCommand } from '../keys.ts'

const order = Object.keys(slots)

/** A slot is called 1 to 10 by people, and Alt 1 to Alt 0 by the keys. */
export const numberOf = (name: SlotName): number => order.indexOf(name) + 1

interface Props {
  name: SlotName
  /** To the right of the heading. */
  aside?: ReactNode
  tone?: 'now' | 'closed' | undefined
  /** There is more to see when it is opened, whatever fits. */
  hasMore?: boolean
  /** Nothing to say here; it keeps its place all the same. */
  isEmpty?: boolean
  children?: ReactNode
}

/** One of the ten: its heading, and the rows that fit; opened, it lies over its own column. */
export function Slot({ name, aside, tone, hasMore = false, isEmpty = false, children }: Props) {
  const { openSlot, litSlot } = useCard()
  const { body, hiddenRows } = useFittedRows()
  const number = numberOf(name)
  const isOpen = openSlot === number
  return (
    <section
      className={`slot slot-${number}`}
      data-slot={number}
      data-open={isOpen || undefined}
      data-more={hasMore || hiddenRows > 0 || undefined}
      data-lit={litSlot === number || undefined}
      data-tone={tone}
      tabIndex={-1}
      aria-label={`${number}. ${slots[name]}`}
    >
      <header className="slot-head">
        <h3>
          <span className="slot-number">{number % 10}</span> {slots[name]}
        </h3>
        <span className="slot-aside">{aside}</span>
        <MoreButton number={number} isOpen={isOpen} hiddenRows={hiddenRows} />
      </header>
      <div className="slot-body" ref={body}>
        <div className="slot-rows">
          {isEmpty ? <p className="not-relevant">Ikke relevant</p> : children}
        </div>
      </div>
    </section>
  )
}

interface MoreProps {
  number: number
  isOpen: boolean
  hiddenRows: number
}

/** "1 mere Alt 7"; on an open slot the way back. */
function MoreButton({ number, isOpen, hiddenRows }: MoreProps) {
  const { acts } = useCard()
  const toSlot = slotCommand(number)
  const shortcut = useShortcut(toSlot)
  if (isOpen) {
    return (
      <button type="button" className="slot-more" onClick={() => acts?.closeSlot()}>
        <X size={14} aria-hidden="true" /> Luk <CommandKey of="close" />
      </button>
    )
  }
  if (hiddenRows === 0) return null
  if (!acts) return <span className="slot-more">{hiddenRows} mere</span>
  return (
    <button
      type="button"
      className="slot-more"
      aria-keyshortcuts={shortcut}
      onClick={() => acts.goToSlot(number, true)}
    >
      {hiddenRows} mere <CommandKey of={toSlot} />
    </button>
  )
}
