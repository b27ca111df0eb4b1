import { Check } from 'lucide-react'
import { saysNotRelevant } from '../../publishing/not-relevant.ts'
import { plainText } from '../../publishing/rich-text.ts'
import { useCard } from '../card-context.ts'
import { RichTextView } from '../rich-text-view.tsx'
import { needsAlternative } from '../situation.ts'
import { Slot } from './slot.tsx'

/** 5. The alternative that the law requires. */
export function ExemptSlot() {
  const { card, situation, acts } = useCard()
  const { exempt, notRelevant, specialConsiderations } = card.content
  const onGuidance = acts ? (to: string) => acts.lead(to) : undefined
  const isUsed = needsAlternative(situation) && !notRelevant.includes('exempt')
  const hasWords = plainText(exempt) !== ''
  return (
    <Slot
      name="exempt"
      isEmpty={saysNotRelevant('exempt', card)}
      tone={isUsed ? 'now' : undefined}
      aside={
        isUsed && (
          <>
            <Check size={14} aria-hidden="true" /> Bruges nu
          </>
        )
      }
    >
      {hasWords ? <RichTextView prose={exempt} onGuidance={onGuidance} /> : <Alternatives />}
      {specialConsiderations !== null && (
        <div>
          <h4 data-row>Særlige hensyn</h4>
          <RichTextView prose={specialConsiderations} onGuidance={onGuidance} />
        </div>
      )}
    </Slot>
  )
}

/** Without words of its own, what the self-services themselves offer instead. */
function Alternatives() {
  return useCard().card.selfServices.map(
    ({ id, alternative }) =>
      alternative !== null && (
        <p key={id} data-row data-prose>
          {alternative}
        </p>
      ),
  )
}
