const zone = { timeZone: 'Europe/Copenhagen' } as const
const numbers = new Intl.DateTimeFormat('da-DK', {
  ...zone,
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
})
const longDay = new Intl.DateTimeFormat('da-DK', {
  ...zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})
/** '2026-03-29': the Swedes write a date so. */
const isoDay = new Intl.DateTimeFormat('sv-SE', zone)
const clock = new Intl.DateTimeFormat('da-DK', { ...zone, hour: 'numeric', minute: '2-digit' })

/** The day on which a moment falls in Denmark, '2026-03-29': such days compare as words do. */
export const isoDate = (moment: Date): string => isoDay.format(moment)

/** "1.9.2025", in Denmark. */
export const sayDate = (iso: string): string => numbers.format(new Date(iso))

/** "tirsdag 14. oktober kl. 10.42" */
export const sayMoment = (moment: Date): string =>
  `${longDay.format(moment).replace(' den ', ' ')} kl. ${clock.format(moment)}`

/** "kl. 8.15"; of another day than today with its date: "1.9.2025 kl. 8.15". */
export function saySince(iso: string, now: Date): string {
  const moment = new Date(iso)
  const at = `kl. ${clock.format(moment)}`
  return sayDate(iso) === numbers.format(now) ? at : `${sayDate(iso)} ${at}`
}

/** "i dag 8.15", "i går 16.30", else "1.9.2025". */
export function sayWhen(iso: string, now: Date): string {
  const moment = new Date(iso)
  const day = sayDate(iso)
  if (day === numbers.format(now)) return `i dag ${clock.format(moment)}`
  return day === numbers.format(dayBefore(now)) ? `i går ${clock.format(moment)}` : day
}

/** "i dag", "i går", "for 3 dage siden": whole days on the wall in Denmark. */
export function sayAgo(iso: string, now: Date): string {
  const dayOf = (moment: Date) => Date.parse(`${isoDate(moment)}T12:00:00Z`)
  const days = Math.round((dayOf(now) - dayOf(new Date(iso))) / (24 * 60 * 60 * 1000))
  if (days <= 0) return 'i dag'
  return days === 1 ? 'i går' : `for ${days} dage siden`
}

/** Midday of the day before: 24 hours back from shortly after midnight may be two days back. */
const dayBefore = (now: Date): Date =>
  new Date(Date.parse(`${isoDate(now)}T12:00:00Z`) - 24 * 60 * 60 * 1000)

/**
 * "gælder fra 1.9.2025", "1.1.2025–31.12.2025". An end is exclusive, so the last day
 * said is the one before it ends at midnight.
 */
export function sayPeriod(validFrom: string, validTo: string | null): string {
  if (validTo === null) return `gælder fra ${sayDate(validFrom)}`
  const lastMoment = new Date(new Date(validTo).getTime() - 1)
  return `${sayDate(validFrom)}–${numbers.format(lastMoment)}`
}

/** "23.11.2026 10.42" */
export const sayDayAndTime = (moment: Date): string =>
  `${numbers.format(moment)} ${clock.format(moment)}`

/** "til i dag kl. 15.00", "til 1.12.2026 kl. 8.00" */
export function sayUntil(iso: string, now: Date): string {
  const day = sayDate(iso) === numbers.format(now) ? 'i dag' : sayDate(iso)
  return `til ${day} kl. ${clock.format(new Date(iso))}`
}

/** "10.42" */
export const sayClock = (iso: string): string => clock.format(new Date(iso))
