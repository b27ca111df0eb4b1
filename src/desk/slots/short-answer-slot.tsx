import { saysNotRelevant } from '../../publishing/not-relevant.ts'
import { useCard } from '../card-context.ts'
import { keepTogether } from '../rich-text-view.tsx'
import { Slot } from './slot.tsx'

/** 2. What the agent can say now; the largest words on the card. */
export function ShortAnswerSlot() {
  const { card } = useCard()
  return (
    <Slot name="shortAnswer" isEmpty={saysNotRelevant('shortAnswer', card)}>
      <p className="short-answer" data-row data-prose>
        {keepTogether(card.content.shortAnswer ?? '')}
      </p>
    </Slot>
  )
}
