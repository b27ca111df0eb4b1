import type { AnswerCard } from '../../publishing/answer-card.ts'
import { contactPointOnCard } from '../../publishing/contact-point-on-card.ts'
import { leadsOnTo, pointsIn } from '../../publishing/drawn-in.ts'
import type { ContactPoint } from '../../routing/contact-point.ts'
import type { CopiedGuidance, DeskCopy } from './desk-copy.ts'

/** A copy by what is looked up in it. */
export interface CopyShelves {
  guidance: ReadonlyMap<string, CopiedGuidance>
  centres: ReadonlyMap<string, DeskCopy['centres'][number]>
  contactPoints: ReadonlyMap<string, ContactPoint>
  selfServices: ReadonlyMap<string, DeskCopy['selfServices'][number]>
}

export const shelvesOf = (copy: DeskCopy): CopyShelves => ({
  guidance: new Map(copy.guidance.map((one) => [one.content.reference, one])),
  centres: new Map(copy.centres.map((one) => [one.id, one])),
  contactPoints: new Map(copy.contactPoints.map((one) => [one.id, one])),
  selfServices: new Map(copy.selfServices.map((one) => [one.id, one])),
})

/** What the copy knows to be in force at a moment: an end that was set counts here too. */
export function inForceIn(
  { guidance }: CopyShelves,
  reference: string,
  now: Date,
): CopiedGuidance | undefined {
  const found = guidance.get(reference)
  return found?.validTo && new Date(found.validTo) <= now ? undefined : found
}

/** The answer card from a copy, its opening hours by the clock of now; see publishing/card.ts. */
export function copiedCard(
  shelves: CopyShelves,
  reference: string,
  now: Date,
): AnswerCard | undefined {
  const found = inForceIn(shelves, reference, now)
  if (!found) return undefined
  const { content, reviewDate, terms: _terms, ...edition } = found
  const { centres, contactPoints, selfServices } = shelves
  const centre = centres.get(content.centre ?? '')
  const titles = leadsOnTo(content).flatMap((other) => {
    const title = inForceIn(shelves, other, now)?.content.title
    return title === undefined ? [] : [[other, title] as const]
  })
  return {
    reference,
    ...edition,
    content,
    centre: centre ? { id: centre.id, name: centre.name, abbreviation: centre.abbreviation } : null,
    contactPoints: pointsIn(content)
      .map((id) => contactPoints.get(id))
      .filter((point) => point !== undefined)
      .map((point) => contactPointOnCard(point, contactPoints, now)),
    selfServices: content.selfServices
      .map((id) => selfServices.get(id))
      .filter((service) => service !== undefined),
    titles: Object.fromEntries(titles),
    underReviewSince: reviewDate !== null && new Date(reviewDate) <= now ? reviewDate : null,
    // Nobody can tell without the server.
    openFlags: 0,
    at: now.toISOString(),
    isCurrent: true,
  }
}
