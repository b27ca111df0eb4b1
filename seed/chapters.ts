import type { Article } from '../collections/payload-types.ts'
import { history } from './history.ts'

/**
 * One change of a guidance on its way: when it was made, what it said otherwise
 * than the text written out in seed/guidance, and what an editor did with it.
 */
export interface Chapter {
  daysAgo: number
  /** "Hvad betyder det for kontaktcentret?"; a first edition needs none. */
  changeLine: string | null
  /** What differs from the text written out. */
  change: Pick<Partial<Article>, 'shortAnswer' | 'citizenPhrases'>
  decision: 'approved' | 'waiting'
  /** The edition comes into force this many days from now. */
  validInDays?: number
  withdrawn?: { daysAgo: number; reason: string }
  /** What the seeding report counts it as. */
  counts: string
}

/** A guidance without a history of its own was approved once, some months ago. */
export function chaptersOf(reference: string): Chapter[] {
  return (
    history[reference] ?? [
      {
        daysAgo: firstApproved(reference),
        changeLine: null,
        change: {},
        decision: 'approved',
        counts: 'editions',
      },
    ]
  )
}

/** Spread over the months of the waves, the same each time: between 90 and 300 days ago. */
const firstApproved = (reference: string): number =>
  90 + ([...reference].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0) * 37, 0) % 210)

/** The one guidance whose review date has passed: shown to agents as "under kontrol". */
const overdue = { reference: 'BO01', daysAgo: 21 }

const dayMs = 24 * 60 * 60 * 1000

/** When a guidance is due for a look: within the year, spread so that not all come at once. */
export function reviewDateOf(reference: string, now: Date): Date {
  const days = reference === overdue.reference ? -overdue.daysAgo : 40 + firstApproved(reference)
  return new Date(now.getTime() + days * dayMs)
}
