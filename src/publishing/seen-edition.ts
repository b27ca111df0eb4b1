import type { Payload } from 'payload'
import { cardAt, type CardMoment } from './card.ts'
import { contactPointsById } from './card-contact-points.ts'
import { pointsIn } from './drawn-in.ts'
import type { SeenEdition } from './seen-words.ts'

/** What agents saw at a moment, or of one edition, with the contact points as they were then. */
export async function seenEdition(
  payload: Payload,
  reference: string,
  moment: CardMoment,
): Promise<SeenEdition | undefined> {
  const card = await cardAt(payload, reference, moment)
  if (!card) return undefined
  const ids = pointsIn(card.content)
  const points = await contactPointsById(
    payload,
    ids,
    card.isCurrent ? undefined : new Date(card.at),
  )
  return { card, points: ids.map((id) => points.get(id)).filter((point) => point !== undefined) }
}
