import type { ContactType } from './contact-types.ts'
import { opening, type Opening, type OpeningTimes } from './opening.ts'
import { enoughToTake } from './weekly-hours.ts'

/** An opening as people are told of it, where not everything that it may be about is taken alike. */
export interface ToldOpening extends Opening {
  /**
   * What alone is taken now, or from `opensAt` where it is closed; empty: all of it. While
   * open `closesAt` is the first moment at which less is taken, and `opensAt` the next at
   * which more is.
   */
  only: readonly ContactType[]
}

/**
 * When a contact point is open to a call, and for what of all that the call may be about.
 *
 * @param about as for `opening`.
 * @throws {RangeError} on an invalid date.
 */
export function openingTold(
  point: OpeningTimes,
  at: Date,
  about: readonly ContactType[],
): ToldOpening {
  const all = opening(point, at, about)
  const alike: ToldOpening = { ...all, only: [] }
  const asked = enoughToTake(point.hours, about)
  if (asked === undefined || point.hours.every(({ contactTypes: only }) => only.length === 0)) {
    return alike
  }
  if (!all.openNow) {
    const { opensAt } = all
    return opensAt === undefined ? alike : { ...all, only: takenAt(point, opensAt, asked) }
  }
  const each = asked.map((type) => opening(point, at, [type]))
  const closesAt = earliest(each.map((one) => one.closesAt))
  const opensAt = earliest([
    all.opensAt,
    ...each.map((one) => (one.openNow ? undefined : one.opensAt)),
  ])
  return {
    openNow: true,
    ...(closesAt && { closesAt }),
    ...(opensAt && { opensAt }),
    only: takenAt(point, at, asked),
  }
}

/** Which of the types are taken at a moment; none named where all are. */
function takenAt(
  point: OpeningTimes,
  at: Date,
  asked: readonly ContactType[],
): readonly ContactType[] {
  const taken = asked.filter((type) => opening(point, at, [type]).openNow)
  return taken.length === asked.length ? [] : taken
}

const earliest = (moments: readonly (Date | undefined)[]): Date | undefined =>
  moments
    .filter((moment) => moment !== undefined)
    .toSorted((a, b) => a.getTime() - b.getTime())
    .at(0)
