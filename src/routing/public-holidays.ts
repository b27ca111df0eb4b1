import Holidays from 'date-holidays'

/**
 * Days that are no public holidays by law, but on which Danish municipalities keep
 * closed by agreement and custom: Constitution Day (5 June), Christmas Eve, New Year's Eve.
 */
const municipalClosingDays = ['06-05', '12-24', '12-31']

/** Source: date-holidays, `DK`, type `public` (CC BY 3.0); store bededag until 2023 only. */
const danish = new Holidays('DK', { types: ['public'] })

const closedDays = new Map<number, ReadonlySet<string>>()

function closedDaysOf(year: number): ReadonlySet<string> {
  const known = closedDays.get(year)
  if (known) return known
  const days = new Set([
    ...danish.getHolidays(year).map(({ date }) => date.slice(0, 10)),
    ...municipalClosingDays.map((day) => `${String(year).padStart(4, '0')}-${day}`),
  ])
  closedDays.set(year, days)
  return days
}

/**
 * Is the day one on which a Danish municipality keeps closed: a public holiday, or
 * one of the three days treated as such?
 *
 * @param date 'YYYY-MM-DD'.
 * @throws {RangeError} on anything else; "no" would open what is closed.
 */
export function isPublicHoliday(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError('isPublicHoliday: not YYYY-MM-DD')
  return closedDaysOf(Number(date.slice(0, 4))).has(date)
}
