import type { GuidanceContent } from '../../publishing/content.ts'
import { termKinds } from '../../publishing/guidance-terms.ts'
import { saysNotRelevant } from '../../publishing/not-relevant.ts'
import { termPeriod } from '../../publishing/term-period.ts'
import { useCard } from '../card-context.ts'
import { keepTogether } from '../rich-text-view.tsx'
import { isoDate } from '../say-dates.ts'
import { Slot } from './slot.tsx'

type Term = GuidanceContent['deadlinesAndFees'][number]

/** 9. Deadlines, dates and fees, each with the dates it is valid. */
export function DeadlinesSlot() {
  const { card } = useCard()
  const { deadlinesAndFees: terms } = card.content
  return (
    <Slot name="deadlinesAndFees" isEmpty={saysNotRelevant('deadlinesAndFees', card)}>
      <ul>
        {terms.map((term, place) => {
          const period = termPeriod(term)
          const next = terms[place + 1]
          const isLastOfPeriod = !next || termPeriod(next) !== period
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

/** By the calendar in Denmark; `validTo` is the last day on which it holds. */
function timeliness({ validFrom, validTo }: Term, at: string): string {
  const day = isoDate(new Date(at))
  if (validTo !== null && validTo.slice(0, 10) < day) return 'Udløbet. Gjaldt'
  if (validFrom !== null && validFrom.slice(0, 10) > day) return 'Endnu ikke. Gælder'
  return 'Gælder'
}
