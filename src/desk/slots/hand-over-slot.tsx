import { Headphones, Forward, Mail } from 'lucide-react'
import type { CardContactPoint, CardOffer } from '../../publishing/answer-card.ts'
import { useCard } from '../card-context.ts'
import { actionInPlay, pointInPlay } from '../foot-actions.ts'
import { OpenState } from '../open-state.tsx'
import { keepTogether } from '../rich-text-view.tsx'
import { rowLetter } from '../situation.ts'
import { Slot } from './slot.tsx'

/** 8. Where it goes on to, as it is at this moment: a number only while someone answers it. */
export function HandOverSlot() {
  const { card, situation } = useCard()
  const { handOver, notRelevant } = card.content
  const point = pointInPlay(card, situation)
  const isAlarm = !point && actionInPlay(card, situation) === 'emergency'
  const isNoPlace =
    !point && !isAlarm && (notRelevant.includes('handOver') || handOver.note === null)
  const isClosed = point !== undefined && !point.openNow && card.isCurrent
  return (
    <Slot
      name="handOver"
      isEmpty={isNoPlace}
      tone={isClosed ? 'closed' : undefined}
      aside={point && <Opening point={point} />}
    >
      {point && <PointRows point={point} chosenRow={situation.chosenRow} />}
      {isAlarm && (
        <p data-row data-kept>
          <ChosenRow row={situation.chosenRow} />
          <strong>Ring 112</strong>
        </p>
      )}
      {handOver.note !== null && (
        <p className="quiet" data-row data-prose>
          {handOver.note}
        </p>
      )}
    </Slot>
  )
}

/** Which escalation row it is that leads here. */
const ChosenRow = ({ row }: { row: number | null }) => row !== null && `7${rowLetter(row)}: `

function Opening({ point }: { point: CardContactPoint }) {
  const { isCurrent } = useCard().card
  if (isCurrent) return <OpenState isOpen={point.openNow} says={point.state} />
  return <>Dengang: {point.openNow ? 'åben' : 'lukket'}</>
}

function PointRows({ point, chosenRow }: { point: CardContactPoint; chosenRow: number | null }) {
  const { isCurrent } = useCard().card
  const details = [point.kindLabel.toLowerCase(), sayChoice(point)].filter(Boolean)
  return (
    <>
      <p data-row data-kept>
        <ChosenRow row={chosenRow} />
        <strong>{point.name}</strong>
        {point.opens === null
          ? ` · ${keepTogether(details.join(' · '))}`
          : ` åbner igen ${[point.opens, point.only].filter(Boolean).join(' ')}`}
        {point.number !== null && (
          <>
            {' · '}
            <PhoneLink number={point.number} />
          </>
        )}
      </p>
      {point.openNow && point.only !== null && (
        <p data-row data-kept>
          Kun {point.only}.
        </p>
      )}
      {isCurrent ? (
        <OfferRow offer={point.offer} mayBook={point.mayBook} />
      ) : (
        <p className="quiet" data-row>
          Her kan ikke stilles om.
        </p>
      )}
    </>
  )
}

/** A softphone takes the call from here. */
export const PhoneLink = ({ number }: { number: string }) => (
  <a href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>{keepTogether(number)}</a>
)

/** "valg 2": what is pressed once the number has answered. */
const sayChoice = ({ ivrChoice }: { ivrChoice: string | null }) =>
  ivrChoice !== null && `valg ${ivrChoice}`

function OfferRow({ offer, mayBook }: { offer: CardOffer; mayBook: boolean }) {
  switch (offer.kind) {
    case 'transfer':
      if (offer.via) {
        return (
          <p className="offer" data-row data-kept>
            <Forward size={16} aria-hidden="true" />
            <span>
              Stil om til <strong>{offer.name}</strong> i stedet
              {offer.number !== null && (
                <>
                  {' · '}
                  <PhoneLink number={offer.number} />
                </>
              )}
              {offer.ivrChoice !== null && ` · ${sayChoice(offer)}`}. {offer.says}
            </span>
          </p>
        )
      }
      return mayBook && <p data-row>Du må booke tilbagekald.</p>
    case 'callback':
      return (
        <p className="offer" data-row data-kept>
          <Headphones size={16} aria-hidden="true" />
          <span>
            Tilbagekald{offer.via && ` fra ${offer.name}`}. Lov borgeren:
            <strong className="promise">{keepTogether(offer.says)}</strong>
          </span>
        </p>
      )
    case 'message':
      return (
        <p className="offer" data-row data-kept>
          <Mail size={16} aria-hidden="true" />
          <span>
            {offer.via && <strong>{offer.name}: </strong>}
            {offer.says}
          </span>
        </p>
      )
    case 'closed':
      return offer.via && <p data-row>{`${offer.name}: ${offer.says}`}</p>
  }
}
