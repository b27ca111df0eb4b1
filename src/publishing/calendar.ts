import { dateInCopenhagen, momentAt } from '../routing/copenhagen.ts'
import { type EditionTimes, inForce, standing } from './in-force.ts'

/** What a date of a guidance means, and the Danish word for it. */
export const calendarWords = {
  begins: 'Ny udgave gælder fra',
  ends: 'Gælder til',
  review: 'Skal kontrolleres',
} as const
export type CalendarKind = keyof typeof calendarWords

/** One date of one guidance. */
export interface CalendarEntry {
  kind: CalendarKind
  at: Date
}

/** The moments at which a month in Denmark begins and the next one does. @param month 'YYYY-MM'. */
export function monthSpan(month: string): { from: Date; to: Date } {
  return {
    from: new Date(momentAt(`${month}-01`, 0, 'first')),
    to: new Date(momentAt(`${monthAfter(month, 1)}-01`, 0, 'first')),
  }
}

/** The month some months on, or back. @param month 'YYYY-MM'. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const months = year * 12 + (number - 1) + count
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

/**
 * When the editions of one guidance begin and end within a stretch of time, and make a
 * difference to agents: what was cancelled or overtaken is left out.
 *
 * @param rows every row of the article.
 * @param span `from` inclusive, `to` exclusive.
 */
export function editionDates(
  rows: readonly EditionTimes[],
  span: { from: Date; to: Date },
): CalendarEntry[] {
  const isWithin = (at: Date) => at >= span.from && at < span.to
  const justBefore = (at: Date) => new Date(at.getTime() - 1)
  return standing(rows)
    .flatMap((row): CalendarEntry[] => [
      ...(row.kind === 'edition' && inForce(rows, row.validFrom)?.sequence === row.sequence
        ? [{ kind: 'begins' as const, at: row.validFrom }]
        : []),
      ...(row.validTo && inForce(rows, justBefore(row.validTo))?.sequence === row.sequence
        ? [{ kind: 'ends' as const, at: row.validTo }]
        : []),
    ])
    .filter(({ at }) => isWithin(at))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** By the day in Denmark, the earliest first. */
export function byDay<Entry extends CalendarEntry>(
  entries: readonly Entry[],
): [day: string, entries: Entry[]][] {
  const days = new Map<string, Entry[]>()
  for (const entry of entries.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const day = dateInCopenhagen(entry.at)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days]
}
