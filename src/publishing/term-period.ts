import type { GuidanceContent } from './content.ts'

type Term = Pick<GuidanceContent['deadlinesAndFees'][number], 'validFrom' | 'validTo'>

/** The days on which a deadline or a fee holds: "1.1.2026–31.12.2026", "fra 1.1.2026", or nothing. */
export function termPeriod({ validFrom, validTo }: Term): string {
  if (validFrom !== null && validTo !== null) return `${dayOf(validFrom)}–${dayOf(validTo)}`
  if (validFrom !== null) return `fra ${dayOf(validFrom)}`
  return validTo === null ? '' : `til ${dayOf(validTo)}`
}

/** The content holds days in Denmark, 'YYYY-MM-DD'. */
const dayOf = (iso: string): string => {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return `${day}.${month}.${year}`
}
