import { type ContactPoint, type OpeningHours, weekdays, type Weekday } from './contact-point.ts'
import { contactTypes } from './contact-types.ts'

const order = Object.keys(weekdays) as Weekday[]

/**
 * The weekly hours and the closed days of a contact point, a line each: "mandag–torsdag
 * 9.00–15.00", "kun ved rådgivning", "lukket 24.12.2026–26.12.2026 (jul)".
 */
export const sayHours = ({
  hours,
  closures,
  keepsPublicHolidays,
}: Pick<ContactPoint, 'hours' | 'closures' | 'keepsPublicHolidays'>): string[] => [
  ...hours.map(sayRow),
  ...(hours.length > 0 && keepsPublicHolidays ? ['lukket på helligdage'] : []),
  ...closures.map(({ from, to, reason }) => {
    const days = from === to ? sayDay(from) : `${sayDay(from)}–${sayDay(to)}`
    return `lukket ${days}${reason === undefined ? '' : ` (${reason})`}`
  }),
]

function sayRow({ days, opensAt, closesAt, contactTypes: only }: OpeningHours): string {
  const about = only.map((type) => contactTypes[type].toLowerCase()).join(', ')
  const span = `${sayTime(opensAt)}–${sayTime(closesAt)}`
  return `${sayDays(days)} ${span}${about === '' ? '' : ` (kun ${about})`}`
}

/** Days that follow each other as one run: "mandag–torsdag, lørdag". */
function sayDays(days: readonly Weekday[]): string {
  const places = days.map((day) => order.indexOf(day)).sort((a, b) => a - b)
  const runs: [first: number, last: number][] = []
  for (const place of places) {
    const run = runs.at(-1)
    if (run && place === run[1] + 1) run[1] = place
    else runs.push([place, place])
  }
  const nameAt = (place: number): string => Object.values(weekdays)[place] ?? ''
  return runs
    .map(([first, last]) => (first === last ? nameAt(first) : `${nameAt(first)}–${nameAt(last)}`))
    .join(', ')
}

/** "09:00" → "9.00" */
const sayTime = (time: string): string => time.replace(/^0(\d)/, '$1').replace(':', '.')

/** "2026-12-24" → "24.12.2026" */
const sayDay = (date: string): string => date.split('-').map(Number).reverse().join('.')
