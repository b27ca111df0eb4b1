import { UserCheck } from 'lucide-react'
import { identifications, type Identification } from '../../publishing/guidance-terms.ts'
import { saysNotRelevant } from '../../publishing/not-relevant.ts'
import { useCard } from '../card-context.ts'
import { RichTextView } from '../rich-text-view.tsx'
import { Slot } from './slot.tsx'

/** 1. Almost half of all calls are about a case already running. */
export function OngoingCaseSlot() {
  const { card, acts } = useCard()
  const { system, field, needsArchive, identification, citizenFollows, text } =
    card.content.ongoingCase
  const isEmpty = saysNotRelevant('ongoingCase', card)
  return (
    <Slot
      name="ongoingCase"
      isEmpty={isEmpty}
      aside={!isEmpty && identification && <Identify as={identification} />}
    >
      {system !== null && (
        <p data-row data-prose>
          Slå op i <strong>{system}</strong>
          {field !== null && (
            <>
              , feltet <strong>{field}</strong>
            </>
          )}
          .{needsArchive && ' Sagen kan ligge i arkivet.'}
          {citizenFollows !== null && ` Borgeren følger selv sagen: ${citizenFollows}`}
        </p>
      )}
      {system === null && citizenFollows !== null && (
        <p data-row data-prose>
          Borgeren følger selv sagen: {citizenFollows}
        </p>
      )}
      <RichTextView prose={text} onGuidance={acts ? (to) => acts.lead(to) : undefined} />
    </Slot>
  )
}

function Identify({ as }: { as: Identification }) {
  const words = identifications[as]
  return (
    <>
      <UserCheck size={14} aria-hidden="true" />
      {as === 'none' ? words : `Kræver ${words.charAt(0).toLowerCase()}${words.slice(1)}`}
    </>
  )
}
