import { type EditionTimes, inForce, plannedIn, reigns } from './in-force.ts'

/** A moment from which agents find nothing where they found something, though nobody withdrew it. */
export interface Lapse {
  /** The first moment without. */
  at: Date
  /** When an edition that is planned already comes; `null`: none is. */
  again: Date | null
}

/**
 * The first lapse after `now` and no later than `until`: the end of an edition that no other
 * takes over from in the same moment. What is planned for later closes no gap.
 *
 * @param rows every row of one article, in any order.
 */
export const nextLapse = (
  rows: readonly EditionTimes[],
  now: Date,
  until: Date,
): Lapse | undefined => lapsesBy(rows, until).find(({ at }) => at > now)

/** The lapse in which a guidance is now: its edition has run out, and nothing has come since. */
export const presentLapse = (rows: readonly EditionTimes[], now: Date): Lapse | undefined =>
  reigns(rows, now).at(-1)?.row.kind === 'edition' && !inForce(rows, now)
    ? lapsesBy(rows, now).at(-1)
    : undefined

/** In the order in which they come. */
const lapsesBy = (rows: readonly EditionTimes[], until: Date): Lapse[] =>
  reigns(rows, until).flatMap(({ row, until: at }) =>
    row.kind === 'edition' && at !== null && at <= until && isSilent(rows, at)
      ? [{ at, again: beginningAfter(rows, at) }]
      : [],
  )

/** A withdrawal silences too, but is somebody's decision. */
const isSilent = (rows: readonly EditionTimes[], at: Date): boolean =>
  inForce(rows, at) === undefined &&
  !rows.some(({ kind, validFrom }) => kind === 'withdrawal' && validFrom.getTime() === at.getTime())

const beginningAfter = (rows: readonly EditionTimes[], at: Date): Date | null =>
  plannedIn(rows, at).find(({ what }) => what === 'beginning')?.at ?? null
