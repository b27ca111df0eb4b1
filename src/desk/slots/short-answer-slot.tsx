import { useCard } from '../card-context.ts'
import { keepTogether } from '../rich-text-view.tsx'
import { Slot } from './slot.tsx'

/** 2. What the agent can say now; the largest words on the card. */
export function ShortAnswerSlot() {
  const { shortAnswer, notRelevant } = useCard().card.content
  return (
    <Slot name="shortAnswer" isEmpty={notRelevant.includes('shortAnswer')}>
      <p className="short-answer" data-row data-prose>
        {keepTogether(shortAnswer ?? '')}
      </p>
    </Slot>
  )
}
