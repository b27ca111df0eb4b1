import type { ContactPoint } from '../routing/contact-point.ts'
import type { AnswerCard, CardSelfService } from './answer-card.ts'
import { contactPointOnCard } from './contact-point-on-card.ts'
import type { GuidanceContent } from './content.ts'
import { leadsOnTo, pointsIn } from './drawn-in.ts'

/** Records that cards draw in, as they are now, by id. */
export interface Drawn {
  centres: ReadonlyMap<string, NonNullable<AnswerCard['centre']>>
  contactPoints: ReadonlyMap<string, ContactPoint>
  selfServices: ReadonlyMap<string, CardSelfService>
}

/** An edition in force, and what is known of it beside its row. Times are ISO 8601 in UTC. */
export interface CurrentEdition {
  edition: number
  publishedAt: string
  validFrom: string
  validTo: string | null
  changeLine: string | null
  contentHash: string
  content: GuidanceContent
  reviewDate: string | null
  openFlags: number
}

/**
 * The answer card of an edition in force, from what is at hand: by the server out of its
 * memory, and by the browser out of its copy. Opening hours are told by the clock of `now`.
 *
 * @param titleOf title of the guidance in force with a reference.
 */
export function currentCard(
  { reviewDate, content, openFlags, ...edition }: CurrentEdition,
  { centres, contactPoints, selfServices }: Drawn,
  titleOf: (reference: string) => string | undefined,
  now: Date,
): AnswerCard {
  const centre = centres.get(content.centre ?? '')
  const titles = leadsOnTo(content).flatMap((reference) => {
    const title = titleOf(reference)
    return title === undefined ? [] : [[reference, title] as const]
  })
  return {
    reference: content.reference,
    ...edition,
    content,
    centre: centre ? { id: centre.id, name: centre.name, abbreviation: centre.abbreviation } : null,
    contactPoints: pointsIn(content)
      .map((id) => contactPoints.get(id))
      .filter((point) => point !== undefined)
      .map((point) => contactPointOnCard(point, contactPoints, content.contactTypes, now)),
    selfServices: content.selfServices
      .map((id) => selfServices.get(id))
      .filter((service) => service !== undefined),
    titles: Object.fromEntries(titles),
    underReviewSince: reviewDate !== null && new Date(reviewDate) <= now ? reviewDate : null,
    openFlags,
    at: now.toISOString(),
    isCurrent: true,
  }
}
