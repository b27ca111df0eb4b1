import type { Where } from 'payload'

/** What a working copy knows of the edition that was published last. */
interface LastEdition {
  lastEdition?: unknown
  /** ISO 8601; unset: until further notice. */
  lastEditionTo?: unknown
}

/** Is the edition last published in force, or still to come? */
export const holds = ({ lastEdition, lastEditionTo }: LastEdition, now: Date): boolean =>
  typeof lastEdition === 'number' &&
  (typeof lastEditionTo !== 'string' || new Date(lastEditionTo) > now)

/**
 * The same as a condition for working copies, whatever has become of each since: a draft
 * under way hides nothing that agents see.
 */
export const holdsWhere = (now: Date): Where => ({
  and: [
    { lastEdition: { greater_than: 0 } },
    {
      or: [
        { lastEditionTo: { exists: false } },
        { lastEditionTo: { greater_than: now.toISOString() } },
      ],
    },
  ],
})
