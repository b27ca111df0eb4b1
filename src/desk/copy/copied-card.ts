import type { AnswerCard } from '../../publishing/answer-card.ts'
import { currentCard, type Drawn } from '../../publishing/current-card.ts'
import type { CopiedGuidance, DeskCopy } from './desk-copy.ts'

/** A copy by what is looked up in it. */
export interface CopyShelves extends Drawn {
  guidance: ReadonlyMap<string, CopiedGuidance>
  centres: ReadonlyMap<string, DeskCopy['centres'][number]>
}

/** Sorts a copy once, so that a card is drawn without searching through it. */
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

/** The answer card from a copy, its opening hours by the clock of now. */
export function copiedCard(
  shelves: CopyShelves,
  reference: string,
  now: Date,
): AnswerCard | undefined {
  const found = inForceIn(shelves, reference, now)
  if (!found) return undefined
  const { terms: _terms, formerly: _formerly, ...edition } = found
  return currentCard(
    // Nobody can tell without the server.
    { ...edition, openFlags: 0 },
    shelves,
    (other) => inForceIn(shelves, other, now)?.content.title,
    now,
  )
}
