import type { Payload } from 'payload'
import type { ContactPoint as Stored } from '../../collections/payload-types.ts'
import type { ContactPoint } from '../routing/contact-point.ts'
import { dateInCopenhagen } from '../routing/copenhagen.ts'
import type { CardContactPoint } from './answer-card.ts'
import { contactPointOnCard } from './contact-point-on-card.ts'
import type { GuidanceContent } from './content.ts'
import { pointsIn } from './drawn-in.ts'
import { recordsAt } from './record-at.ts'

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
  content: GuidanceContent,
  moment: Date | undefined,
  now: Date,
): Promise<CardContactPoint[]> {
  const ids = pointsIn(content)
  const points = await contactPointsById(payload, ids, moment)
  return ids
    .map((id) => points.get(id))
    .filter((point) => point !== undefined)
    .map((point) => contactPointOnCard(point, points, content.contactTypes, moment ?? now))
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
