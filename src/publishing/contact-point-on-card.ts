import { type ContactPoint, contactPointKinds } from '../routing/contact-point.ts'
import { type Booking, bookingFor, type Offer, offerNow } from '../routing/offer-now.ts'
import type { ContactType } from '../routing/contact-types.ts'
import { openingTold } from '../routing/opening-told.ts'
import { sayOpening, sayParts } from '../routing/say-opening.ts'
import type { CardBooking, CardContactPoint, CardOffer } from './answer-card.ts'

const takesMessages = 'Læg en besked.'
/** A box for messages has no hours to speak of. */
const boxInWords = { says: takesMessages, state: takesMessages, opens: null, only: null }

/**
 * A contact point as a card shows it at a moment: whether it is open, and what to offer.
 *
 * @param points it and every fallback that it leads to, by id.
 * @param about what calls its guidance answers; empty where that is not known.
 */
export function contactPointOnCard(
  point: ContactPoint,
  points: ReadonlyMap<string, ContactPoint>,
  about: readonly ContactType[],
  at: Date,
): CardContactPoint {
  const times = openingTold(point, at, about)
  return {
    id: point.id,
    name: point.name,
    kind: point.kind,
    kindLabel: contactPointKinds[point.kind],
    number: times.openNow ? (point.number ?? null) : null,
    ivrChoice: times.openNow ? (point.ivrChoice ?? null) : null,
    mayBook: point.mayBook,
    openNow: times.openNow,
    opensAt: times.opensAt?.toISOString() ?? null,
    closesAt: times.closesAt?.toISOString() ?? null,
    ...(point.kind === 'message'
      ? boxInWords
      : { ...sayParts(times, at), says: sayOpening(times, at) }),
    offer: offerOnCard(offerNow(point, points, at, about), about, at),
    booking: bookingOnCard(bookingFor(point, points, at, about)),
  }
}

const bookingOnCard = (booking: Booking | undefined): CardBooking | null =>
  booking
    ? {
        contactPoint: booking.contactPoint.id,
        name: booking.contactPoint.name,
        windows: booking.windows.map(({ from, to, says }) => ({
          from: from.toISOString(),
          to: to.toISOString(),
          says,
        })),
      }
    : null

function offerOnCard(offer: Offer, about: readonly ContactType[], at: Date): CardOffer {
  const common = {
    contactPoint: offer.contactPoint.id,
    name: offer.contactPoint.name,
    via: offer.via,
  }
  switch (offer.kind) {
    case 'transfer':
      return {
        kind: 'transfer',
        ...common,
        number: offer.contactPoint.number ?? null,
        ivrChoice: offer.contactPoint.ivrChoice ?? null,
        says: sayOpening(openingTold(offer.contactPoint, at, about), at),
      }
    case 'callback':
      return {
        kind: 'callback',
        ...common,
        from: offer.window.from.toISOString(),
        to: offer.window.to.toISOString(),
        says: offer.window.says,
      }
    case 'message':
      return { kind: 'message', ...common, says: takesMessages }
    case 'closed':
      return {
        kind: 'closed',
        ...common,
        says: sayOpening(openingTold(offer.contactPoint, at, about), at),
      }
  }
}
