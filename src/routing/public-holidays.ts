/**
 * Days on which a Danish municipality keeps closed.
 *
 * The public holidays, of which store bededag went with the end of 2023 (lov nr. 214 af
 * 7. marts 2023), and three days that are none by law, but on which municipalities keep
 * closed by agreement: Constitution Day (5 June), Christmas Eve and New Year's Eve.
 */

/** 'MM-DD'. */
const fixedDays = ['01-01', '06-05', '12-24', '12-25', '12-26', '12-31']

/** Days from Easter Sunday: Maundy Thursday to Whit Monday. */
const daysFromEaster = [-3, -2, 0, 1, 39, 49, 50]
const prayerDay = { fromEaster: 26, lastIn: 2023 }

/**
 * Easter Sunday by the Gregorian calendar, as days after 21 March: the anonymous
 * algorithm of 1876, in Meeus, Astronomical Algorithms, chapter 8.
 */
function easterAfterEquinox(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7
  const exception = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  return epact + weekday - 7 * exception + 1
}

const closedDays = new Map<number, ReadonlySet<string>>()

function closedDaysOf(year: number): ReadonlySet<string> {
  const known = closedDays.get(year)
  if (known) return known
  const offsets =
    year <= prayerDay.lastIn ? [...daysFromEaster, prayerDay.fromEaster] : daysFromEaster
  const days = new Set([
    ...fixedDays.map((day) => `${String(year).padStart(4, '0')}-${day}`),
    ...offsets.map((offset) => dayAfterEquinox(year, easterAfterEquinox(year) + offset)),
  ])
  closedDays.set(year, days)
  return days
}

/** A calendar date is reckoned at UTC midnight, where every day is 24 hours. */
const dayAfterEquinox = (year: number, days: number): string =>
  new Date(Date.UTC(year, 2, 21 + days)).toISOString().slice(0, 10)

/**
 * Is the day one on which a Danish municipality keeps closed?
 *
 * @param date 'YYYY-MM-DD'.
 * @throws {RangeError} on anything else; "no" would open what is closed.
 */
export function isPublicHoliday(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError('isPublicHoliday: not YYYY-MM-DD')
  return closedDaysOf(Number(date.slice(0, 4))).has(date)
}
