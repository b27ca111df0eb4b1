import type { GuidanceContent } from '../../publishing/content.ts'
import { termKinds } from '../../publishing/guidance-terms.ts'
import { useCard } from '../card-context.ts'
import { keepTogether } from '../rich-text-view.tsx'
import { Slot } from './slot.tsx'

type Term = GuidanceContent['deadlinesAndFees'][number]

/** 9. Deadlines, dates and fees, each with the dates it is valid. */
export function DeadlinesSlot() {
  const { card } = useCard()
  const { deadlinesAndFees: terms, notRelevant } = card.content
  return (
    <Slot name="deadlinesAndFees" isEmpty={notRelevant.includes('deadlinesAndFees')}>
      <ul className="terms">
        {terms.map((term, place) => {
          const period = periodOf(term)
          const next = terms[place + 1]
          const isLastOfPeriod = !next || periodOf(next) !== period
          return (
            <li key={place} className="term" data-row>
              <span>{term.label ?? (term.kind && termKinds[term.kind])}</span>
              <strong>{keepTogether(term.value ?? '')}</strong>
              {period !== '' && isLastOfPeriod && (
                <small>
                  {timeliness(term, card.at)} {period}
                </small>
              )}
            </li>
          )
        })}
      </ul>
    </Slot>
  )
}

const dayOf = (iso: string): string => {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return `${day}.${month}.${year}`
}

function periodOf({ validFrom, validTo }: Term): string {
  if (validFrom !== null && validTo !== null) return `${dayOf(validFrom)}–${dayOf(validTo)}`
  if (validFrom !== null) return `fra ${dayOf(validFrom)}`
  return validTo === null ? '' : `til ${dayOf(validTo)}`
}

/** Days compare as words do; `validTo` is the last day on which it holds. */
function timeliness({ validFrom, validTo }: Term, at: string): string {
  const day = at.slice(0, 10)
  if (validTo !== null && validTo.slice(0, 10) < day) return 'Udløbet. Gjaldt'
  if (validFrom !== null && validFrom.slice(0, 10) > day) return 'Endnu ikke. Gælder'
  return 'Gælder'
}
