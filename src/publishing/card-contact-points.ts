import type { Payload } from 'payload'
import type { ContactPoint as Stored } from '../../collections/payload-types.ts'
import { type ContactPoint, contactPointKinds } from '../routing/contact-point.ts'
import { dateInCopenhagen } from '../routing/copenhagen.ts'
import { type Booking, bookingFor, type Offer, offerNow } from '../routing/offer-now.ts'
import { opening } from '../routing/opening.ts'
import { sayOpening } from '../routing/say-opening.ts'
import type { CardBooking, CardContactPoint, CardOffer } from './answer-card.ts'
import { recordsAt } from './record-at.ts'

const takesMessages = 'Læg en besked.'

/** Fallbacks of fallbacks are followed this far; a longer chain helps no caller. */
const longestChain = 5

/**
 * Contact points and every fallback they lead to, by id; as they are now, or as
 * they were at a moment.
 */
export async function contactPointsById(
  payload: Payload,
  ids: readonly string[],
  at: Date | undefined,
): Promise<Map<string, ContactPoint>> {
  const found = new Map<string, ContactPoint>()
  let wanted = [...ids]
  for (let step = 0; step < longestChain && wanted.length > 0; step += 1) {
    const records = await recordsAt(payload, 'contact-points', wanted, at)
    for (const record of records.values()) found.set(record.id, routed(record))
    wanted = [...records.values()]
      .map(({ fallback }) => idOf(fallback))
      .filter((id): id is string => id !== undefined && !found.has(id))
  }
  return found
}

/**
 * The contact points of a card, each with its openness and what to offer.
 *
 * @param moment for an old card: the moment it is shown as of.
 */
export async function cardContactPoints(
  payload: Payload,
  ids: readonly string[],
  moment: Date | undefined,
  now: Date,
): Promise<CardContactPoint[]> {
  const points = await contactPointsById(payload, ids, moment)
  return ids
    .map((id) => points.get(id))
    .filter((point) => point !== undefined)
    .map((point) => onCard(point, points, moment ?? now))
}

function onCard(
  point: ContactPoint,
  points: ReadonlyMap<string, ContactPoint>,
  at: Date,
): CardContactPoint {
  const times = opening(point, at)
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
    // A box for messages has no hours to speak of.
    says: point.kind === 'message' ? takesMessages : sayOpening(times, at),
    offer: offerOnCard(offerNow(point, points, at), at),
    booking: bookingOnCard(bookingFor(point, points, at)),
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

function offerOnCard(offer: Offer, at: Date): CardOffer {
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
        says: sayOpening(opening(offer.contactPoint, at), at),
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
      return { kind: 'closed', ...common, says: sayOpening(opening(offer.contactPoint, at), at) }
  }
}

const idOf = (pointer: string | { id: string } | null | undefined): string | undefined =>
  typeof pointer === 'object' && pointer !== null ? pointer.id : (pointer ?? undefined)

/** A day in Denmark: a closed day is closed from midnight to midnight on the wall there. */
const day = (value: string): string => dateInCopenhagen(new Date(value))

/** A stored record as the routing room knows it. */
export function routed(record: Stored): ContactPoint {
  const fallbackId = idOf(record.fallback)
  return {
    id: record.id,
    key: record.key,
    name: record.name,
    kind: record.kind,
    centreId: idOf(record.centre) ?? '',
    hours: (record.hours ?? []).map(({ days, opensAt, closesAt, contactTypes }) => ({
      days,
      opensAt,
      closesAt,
      contactTypes: contactTypes ?? [],
    })),
    closures: (record.closures ?? []).map(({ from, to, reason }) => ({
      from: day(from),
      to: day(to),
      ...(reason && { reason }),
    })),
    keepsPublicHolidays: record.keepsPublicHolidays ?? true,
    mayBook: record.mayBook ?? false,
    ...(record.number && { number: record.number }),
    ...(record.ivrChoice && { ivrChoice: record.ivrChoice }),
    ...(fallbackId && { fallbackId }),
    ...(record.callbackWindowHours && { callbackWindowHours: record.callbackWindowHours }),
    ...(record.lastVerified && { lastVerified: day(record.lastVerified) }),
  }
}
