import { callbackWindow, type CallbackWindow, callbackWindows } from './callback-window.ts'
import type { ContactPoint } from './contact-point.ts'
import type { ContactType } from './contact-types.ts'
import { opening } from './opening.ts'

/** A contact point without what one dials: all that may be shown of it while closed. */
export type ContactPointWithoutNumber = Omit<ContactPoint, 'number' | 'ivrChoice'>

/**
 * What the agent may offer at a moment. `via` is true when it is the offer of a
 * fallback, and `contactPoint` then not the one asked about.
 */
export type Offer = { via: boolean } & OwnOffer

type OwnOffer = PossibleOffer | ClosedOffer

type PossibleOffer =
  /** The one offer that carries a number. `closesAt` is left out where it never closes. */
  | { kind: 'transfer'; contactPoint: ContactPoint; closesAt?: Date }
  | { kind: 'callback'; contactPoint: ContactPointWithoutNumber; window: CallbackWindow }
  | { kind: 'message'; contactPoint: ContactPointWithoutNumber }

interface ClosedOffer {
  kind: 'closed'
  contactPoint: ContactPointWithoutNumber
  opensAt?: Date
}

/**
 * What to offer a citizen now for a contact point: a message where it takes messages;
 * a transfer while it is open; a call-back where one may be booked; else what its
 * fallback offers, and so on along the fallbacks. With nothing along the whole chain
 * the point asked about is closed, with its own next opening.
 *
 * @param all by id. A fallback that is not there, or was asked already, ends the chain.
 * @param about what the call may be about; see `opening`.
 * @throws {RangeError} on an invalid date.
 */
export function offerNow(
  point: ContactPoint,
  all: ReadonlyMap<string, ContactPoint>,
  at: Date,
  about: readonly ContactType[] = [],
): Offer {
  for (const asked of chainFrom(point, all)) {
    const offer = ownOffer(asked, at, about)
    if (offer) return { ...offer, via: asked.id !== point.id }
  }
  const { opensAt } = opening(point, at, about)
  return {
    kind: 'closed',
    contactPoint: withoutNumber(point),
    ...(opensAt && { opensAt }),
    via: false,
  }
}

/** Where a call-back may be booked for a contact point, open or not, and when. */
export interface Booking {
  contactPoint: ContactPointWithoutNumber
  /** Soonest first; at least one. */
  windows: CallbackWindow[]
}

/** @returns the first along the fallbacks that may be booked, if any. */
export function bookingFor(
  point: ContactPoint,
  all: ReadonlyMap<string, ContactPoint>,
  at: Date,
  about: readonly ContactType[] = [],
): Booking | undefined {
  for (const asked of chainFrom(point, all)) {
    const windows = callbackWindows(asked, at, about)
    if (windows.length > 0) return { contactPoint: withoutNumber(asked), windows }
  }
  return undefined
}

/** A point and its fallbacks in order, each once however they point at each other. */
function* chainFrom(
  point: ContactPoint,
  all: ReadonlyMap<string, ContactPoint>,
): Generator<ContactPoint> {
  const asked = new Set<string>()
  let next: ContactPoint | undefined = point
  while (next && !asked.has(next.id)) {
    yield next
    asked.add(next.id)
    next = next.fallbackId === undefined ? undefined : all.get(next.fallbackId)
  }
}

function ownOffer(
  point: ContactPoint,
  at: Date,
  about: readonly ContactType[],
): PossibleOffer | undefined {
  if (point.kind === 'message') return { kind: 'message', contactPoint: withoutNumber(point) }
  const { openNow, closesAt } = opening(point, at, about)
  if (openNow) return { kind: 'transfer', contactPoint: point, ...(closesAt && { closesAt }) }
  const window = callbackWindow(point, at, about)
  return window && { kind: 'callback', contactPoint: withoutNumber(point), window }
}

function withoutNumber(point: ContactPoint): ContactPointWithoutNumber {
  const shown = { ...point }
  delete shown.number
  delete shown.ivrChoice
  return shown
}
