import { Copy, ListOrdered, Lock } from 'lucide-react'
import type { CardSelfService } from '../../publishing/answer-card.ts'
import { saysNotRelevant } from '../../publishing/not-relevant.ts'
import { useCard } from '../card-context.ts'
import { CommandKey, useShortcut } from '../key-hint.tsx'
import { SafeLink } from '../rich-text-view.tsx'
import { ReadyTexts } from './ready-texts.tsx'
import { Screening } from './screening.tsx'
import { numberOf, Slot } from './slot.tsx'
import { WalkThrough } from './walk-through.tsx'

/** 4. Digital first, before any other channel. */
export function SelfServiceSlot() {
  const { card, situation, openSlot, acts } = useCard()
  const isEmpty = saysNotRelevant('selfService', card)
  const isOpen = openSlot === numberOf('selfService')
  const texts = isOpen && <ReadyTexts />
  if (situation.isExempt && !situation.showsSelfServiceAnyway && !isEmpty) {
    return (
      <Slot name="selfService" hasMore>
        <p data-row>
          Gælder ikke: borgeren er fritaget.{' '}
          {acts && (
            <button type="button" className="as-link" onClick={() => acts.showSelfService()}>
              Vis alligevel
            </button>
          )}
        </p>
        {texts}
      </Slot>
    )
  }
  const [first, ...others] = card.selfServices
  return (
    <Slot name="selfService" isEmpty={isEmpty && !isOpen} hasMore>
      {first && <FirstService service={first} />}
      {isOpen && first && <WalkThrough service={first} />}
      {others.map((service) => (
        <div key={service.id}>
          <ServiceLine service={service} />
          {isOpen && <WalkThrough service={service} />}
        </div>
      ))}
      {isEmpty && <p className="not-relevant">Ikke relevant</p>}
      {texts}
    </Slot>
  )
}

function FirstService({ service }: { service: CardSelfService }) {
  const { card } = useCard()
  return (
    <>
      <ServiceLine service={service} isFirst />
      {service.benefit !== '' && (
        <p data-row data-prose>
          {service.benefit}
        </p>
      )}
      {card.isCurrent ? (
        <>
          <Screening />
          <ServiceTools service={service} />
        </>
      ) : (
        <p className="quiet" data-row>
          Link og SMS er slået fra i visning af en tidligere udgave.
        </p>
      )}
    </>
  )
}

function ServiceLine({ service, isFirst }: { service: CardSelfService; isFirst?: boolean }) {
  const { card } = useCard()
  return (
    <p className={isFirst ? 'service is-first' : 'service'} data-row data-kept={isFirst}>
      {card.isCurrent ? (
        <SafeLink url={service.url} onGuidance={undefined}>
          {service.name}
        </SafeLink>
      ) : (
        <strong>{service.name}</strong>
      )}
      <span className="quiet">{service.authority}</span>
      {service.requiresMitId && (
        <span className="chip">
          <Lock size={12} aria-hidden="true" /> Kræver MitID
        </span>
      )}
      {service.mandatory && <span className="chip">Obligatorisk</span>}
    </p>
  )
}

function ServiceTools({ service }: { service: CardSelfService }) {
  const { acts, copied, openSlot } = useCard()
  const toCopy = useShortcut('copyLink')
  const toSteps = useShortcut('slot4')
  if (!acts) return null
  const isOpen = openSlot === numberOf('selfService')
  const steps = service.walkThrough.length
  return (
    <div className="tools" data-row data-kept>
      <button
        type="button"
        className="tool"
        aria-keyshortcuts={toCopy}
        onClick={() => void acts.copyLink()}
      >
        <Copy size={14} aria-hidden="true" />
        {/* Both labels take their room, so that saying it is done moves nothing. */}
        <span className="swap" data-swapped={copied?.what === 'link' || undefined}>
          <span>Kopiér link</span>
          <span>{copied?.isDone === false ? 'Ikke kopieret' : 'Kopieret'}</span>
        </span>
        <CommandKey of="copyLink" />
      </button>
      <button
        type="button"
        className="tool"
        aria-keyshortcuts={toSteps}
        aria-expanded={isOpen}
        onClick={() => (isOpen ? acts.closeSlot() : acts.goToSlot(4, true))}
      >
        <ListOrdered size={14} aria-hidden="true" /> {steps > 0 ? `${steps} trin` : 'Tekster'}{' '}
        <CommandKey of="slot4" />
      </button>
    </div>
  )
}
