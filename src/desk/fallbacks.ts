import { opening } from '../routing/opening.ts'
import { sayOpeningShort } from '../routing/say-opening.ts'
import type { Directory } from './directory.ts'

/** A centre's way out, as it is now. */
export interface FallbackLine {
  centre: string
  contactPoint: string
  /** Left out while it is closed. */
  number: string | null
  openNow: boolean
  says: string
}

/** Where calls go that no guidance fits: open ones first, then by centre. */
export function fallbacksAt(
  { centres, contactPoints }: Pick<Directory, 'centres' | 'contactPoints'>,
  now: Date,
): FallbackLine[] {
  return [...centres.values()]
    .flatMap(({ name: centre, fallback }): FallbackLine[] => {
      const point = contactPoints.get(fallback ?? '')
      if (!point) return []
      const times = opening(point, now)
      const number = times.openNow ? (point.number ?? null) : null
      const says = sayOpeningShort(times, now)
      return [{ centre, contactPoint: point.name, number, openNow: times.openNow, says }]
    })
    .toSorted(
      (a, b) => Number(b.openNow) - Number(a.openNow) || a.centre.localeCompare(b.centre, 'da'),
    )
}
