import { sayMoment } from '../routing/say-time.ts'
import { type EditionTimes, plannedIn, reigns, standing } from './in-force.ts'

/**
 * When each edition of an article holds, by the sequence of its row: "gjaldt fra 1. juni 2026
 * kl. 8.00 til 3. juni 2026 kl. 9.30", "gælder fra …", "skal gælde fra …"; of one that was
 * cancelled or overtaken "trådte aldrig i kraft".
 *
 * @param rows every row of one article, in any order.
 */
export function sayReigns(rows: readonly EditionTimes[], now: Date): Map<number, string> {
  const seen = new Map(reigns(rows, now).map((reign) => [reign.row.sequence, reign]))
  const planned = new Set(plannedIn(rows, now).map(({ sequence }) => sequence))
  const ends = new Map(standing(rows).map(({ sequence, validTo }) => [sequence, validTo]))
  const sayOne = ({ sequence, validFrom }: EditionTimes): string => {
    const since = `fra ${sayMoment(validFrom)}`
    const reign = seen.get(sequence)
    if (!reign) {
      return planned.has(sequence)
        ? `skal gælde ${since}${sayEnd(ends.get(sequence))}`
        : 'trådte aldrig i kraft'
    }
    const isOver = reign.until !== null && reign.until <= now
    return `${isOver ? 'gjaldt' : 'gælder'} ${since}${sayEnd(reign.until)}`
  }
  return new Map(
    rows.filter(({ kind }) => kind === 'edition').map((row) => [row.sequence, sayOne(row)]),
  )
}

const sayEnd = (end: Date | null | undefined): string => (end ? ` til ${sayMoment(end)}` : '')
