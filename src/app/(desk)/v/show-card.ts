import { cardAt, editionLines } from '../../../publishing/card.ts'
import { successorOf } from '../../../publishing/successor.ts'
import { noSuchPage, page, toLogIn, type Visit, visitOf } from '../showing.ts'

export interface WantedCard {
  reference: string
  edition?: number
  at?: Date
}

/** The desk opened on one card, with its editions in place of results. */
export async function showCard(
  request: Request,
  { reference: asTyped, edition, at }: WantedCard,
): Promise<Response> {
  const reference = asTyped.toUpperCase()
  const visit = await visitOf(request)
  if (!visit) {
    return toLogIn(
      `/v/${encodeURIComponent(reference)}${edition === undefined ? '' : `/${edition}`}` +
        (at === undefined ? '' : `?at=${at.toISOString()}`),
    )
  }
  const now = new Date()
  const [card, editions] = await Promise.all([
    cardAt(visit.payload, reference, {
      now,
      ...(edition !== undefined && { edition }),
      ...(at && { at }),
    }),
    editionLines(visit.payload, reference, now),
  ])
  if (card) return page({ ...visit.desk, initialCard: card, editions })
  return edition === undefined && at === undefined
    ? showSuccessor(visit, reference, now)
    : noSuchPage()
}

/** The old reference leads to the new one, and says so. */
async function showSuccessor(visit: Visit, reference: string, now: Date): Promise<Response> {
  const successor = await successorOf(visit.payload, reference, now)
  const card = successor && (await cardAt(visit.payload, successor, { now }))
  if (!card) return noSuchPage()
  const editions = await editionLines(visit.payload, card.reference, now)
  return page({ ...visit.desk, initialCard: card, editions, insteadOf: reference })
}
