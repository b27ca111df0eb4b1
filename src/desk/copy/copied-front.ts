import { opening } from '../../routing/opening.ts'
import { sayOpeningShort } from '../../routing/say-opening.ts'
import type { Front, Line } from '../answers.ts'
import { fallbacksAt } from '../fallbacks.ts'
import { type CopyShelves, inForceIn } from './copied-card.ts'

/**
 * The front page as the server last gave it, with what the clock has changed since:
 * opening hours, notices that are over, guidance that has expired.
 */
export function copiedFront(last: Front, shelves: CopyShelves, now: Date): Front {
  const { contactPoints } = shelves
  const isInForce = ({ reference }: { reference: string }) =>
    inForceIn(shelves, reference, now) !== undefined
  const lineNow = (line: Line): Line => {
    const content = inForceIn(shelves, line.reference, now)?.content
    const point = contactPoints.get(content?.handOver.contactPoint ?? '')
    return { ...line, openNow: point ? opening(point, now, content?.contactTypes).openNow : null }
  }
  const byName = new Map([...contactPoints.values()].map((point) => [point.name, point]))
  return {
    ...last,
    now: now.toISOString(),
    changed: last.changed.filter(isInForce),
    mostUsed: last.mostUsed.filter(isInForce).map(lineNow),
    favourites: last.favourites.filter(isInForce).map(lineNow),
    notices: last.notices.filter(({ to }) => new Date(to) > now),
    fallbacks: fallbacksAt(shelves, now),
    openNow: last.openNow.flatMap(({ name }) => {
      const point = byName.get(name)
      if (!point) return []
      const times = opening(point, now)
      return [{ name, openNow: times.openNow, says: sayOpeningShort(times, now) }]
    }),
  }
}
