import type { ContactPoint } from '../routing/contact-point.ts'
import { contactPointKinds } from '../routing/contact-point.ts'
import { sayHours } from '../routing/say-hours.ts'
import type { AnswerCard, CardOffer, CardSelfService } from './answer-card.ts'
import { aroundNames, type AroundName, aroundText } from './around-text.ts'
import { slotWords } from './card-text.ts'
import { type Slot, slots } from './guidance-terms.ts'
import { saysNotRelevant } from './not-relevant.ts'

/** An edition as agents saw it, and the contact points behind it as they were then, open or not. */
export interface SeenEdition {
  card: AnswerCard
  points: readonly ContactPoint[]
}

/** A heading and what stood under it, in Danish. */
export interface SeenPart {
  name: string
  lines: string[]
}

/**
 * All that agents could see of an edition: the ten slots, what was drawn into them, and what
 * stood around. What a mark "ikke relevant" hid is left out, as it was on the card.
 */
export function seenWords({ card, points }: SeenEdition): SeenPart[] {
  const words = slotWords(card)
  const linesOf = (slot: Slot): string[] => {
    if (saysNotRelevant(slot, card)) return ['Ikke relevant']
    if (slot === 'selfService') return card.selfServices.flatMap(serviceLines)
    return words[slot] === '' ? ['Ingenting'] : words[slot].split('\n')
  }
  return [
    ...(Object.keys(slots) as Slot[]).map((slot) => ({ name: slots[slot], lines: linesOf(slot) })),
    ...points.map((point) => ({
      name: `Om ${point.name}`,
      lines: pointLines(point, card),
    })),
    ...aroundLines(card),
  ]
}

const serviceLines = (service: CardSelfService): string[] => [
  [
    `${service.name} (${service.url})`,
    service.authority,
    service.requiresMitId && 'kræver MitID',
    service.mandatory && 'obligatorisk',
  ]
    .filter(Boolean)
    .join(', '),
  ...(service.benefit === '' ? [] : [service.benefit]),
  ...service.walkThrough.map((step, at) => `${at + 1}. ${step}`),
  ...(service.whenStuck === null ? [] : [`Hvis borgeren går i stå: ${service.whenStuck}`]),
  ...(service.alternative === null ? [] : [`Alternativ: ${service.alternative}`]),
]

function pointLines(point: ContactPoint, card: AnswerCard): string[] {
  const shown = card.contactPoints.find(({ id }) => id === point.id)
  return [
    contactPointKinds[point.kind],
    ...(point.number === undefined ? [] : [`Telefon ${point.number}`]),
    ...(point.ivrChoice === undefined ? [] : [`Tastevalg ${point.ivrChoice}`]),
    ...sayHours(point),
    ...(point.mayBook ? ['Kontaktcentret må booke tilbagekald'] : []),
    ...(shown ? [`Kortet sagde: ${shown.says}`, ...offerLines(shown.offer)] : []),
  ]
}

/** What the card offered at that moment beside the point itself. */
function offerLines(offer: CardOffer): string[] {
  if (offer.kind === 'callback')
    return [`Kortet tilbød: tilbagekald fra ${offer.name}, ${offer.says}`]
  if (!offer.via) return []
  const number = offer.kind === 'transfer' && offer.number !== null ? `, ${offer.number}` : ''
  return [`Kortet tilbød: ${offer.name}${number}. ${offer.says}`]
}

function aroundLines(card: AnswerCard): SeenPart[] {
  const { related } = card.content
  const texts = {
    ...aroundText(card),
    related: related
      .map((reference) => [reference, card.titles[reference]].filter(Boolean).join(' '))
      .join('\n'),
  }
  return (Object.keys(aroundNames) as AroundName[])
    .filter((name) => texts[name] !== '')
    .map((name) => ({ name: aroundNames[name], lines: texts[name].split('\n') }))
}
