import { cardAt, editionLines } from '../../../publishing/card.ts'
import { noSuchPage, page, toLogIn, visitOf } from '../showing.ts'

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
  return card ? page({ ...visit.desk, initialCard: card, editions }) : noSuchPage()
}
