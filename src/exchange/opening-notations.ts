import * as z from 'zod/mini'
import { oneOf } from '../one-of.ts'
import { type Weekday, weekdays } from '../routing/contact-point.ts'
import { type ContactType, contactTypes } from '../routing/contact-types.ts'
import { sayFullDate } from '../routing/say-time.ts'
import { BadCell, type Notation } from './notation.ts'
import { readRow, said, writeRow } from './row-of-cell.ts'
import { codeOf, readDay } from './word-notations.ts'

const week = Object.keys(weekdays) as Weekday[]
/** From this many days on end they are written as a span: fewer are shorter one by one. */
const shortestSpan = 3

const listed = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter(said)

/** "mandag-fredag", "mandag, torsdag". */
function writeDays(days: readonly Weekday[]): string {
  const first = week.indexOf(days[0] ?? 'mon')
  const isSpan =
    days.length >= shortestSpan && days.every((day, at) => week.indexOf(day) === first + at)
  const [from, to] = [days[0], days.at(-1)]
  if (isSpan && from && to) return `${weekdays[from]}-${weekdays[to]}`
  return days.map((day) => weekdays[day]).join(', ')
}

/** @throws {BadCell} on what is no day, and a span that runs backwards. */
const readDays = (text: string): Weekday[] =>
  listed(text).flatMap((word) => {
    const [from = '', to] = word.split(/\s*[-–]\s*/)
    if (to === undefined) return [codeOf(weekdays, from)]
    const [first, last] = [codeOf(weekdays, from), codeOf(weekdays, to)].map((day) =>
      week.indexOf(day),
    )
    const span = week.slice(first, (last ?? 0) + 1)
    if (span.length > 0) return span
    throw new BadCell('cell-invalid', `"${word}" går baglæns. Skriv dagene hver for sig.`)
  })

/** "9.00" is "09:00" written by hand; what is no time is left for the form to judge. */
function readClock(text: string): string {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[.:](\d{2})$/.exec(text) ?? []
  return hours === '' ? text : `${hours.padStart(2, '0')}:${minutes}`
}

interface Hours {
  days: Weekday[]
  opensAt: string
  closesAt: string
  contactTypes: ContactType[]
}

/** Weekly hours, a row a line: "mandag-fredag | 09:00 | 15:00 | Har I modtaget?". */
export const hours: Notation<Hours[]> = {
  empty: [],
  schema: z.array(
    z.object({
      days: z.array(oneOf(weekdays)),
      opensAt: z.string(),
      closesAt: z.string(),
      contactTypes: z.array(oneOf(contactTypes)),
    }),
  ),
  write: (rows) =>
    rows
      .map(({ days, opensAt, closesAt, contactTypes: only }) =>
        writeRow([
          writeDays(days),
          opensAt,
          closesAt,
          only.map((type) => contactTypes[type]).join(', '),
        ]),
      )
      .join('\n'),
  say: (rows) =>
    rows
      .map(({ days, opensAt, closesAt, contactTypes: types }) => {
        const times = `${writeDays(days)}: ${opensAt}-${closesAt}`
        const only = types.map((type) => contactTypes[type]).join(', ')
        return only === '' ? times : `${times}, kun: ${only}`
      })
      .join('\n'),
  read: (text) =>
    text
      .split('\n')
      .filter(said)
      .map((line) => {
        const [days, opensAt, closesAt, only] = readRow(line.trim(), [
          ...['Dage', 'Åbner', 'Lukker', 'Kun disse henvendelser'],
        ])
        return {
          days: readDays(days ?? ''),
          opensAt: readClock(opensAt ?? ''),
          closesAt: readClock(closesAt ?? ''),
          contactTypes: listed(only ?? '').map((word) => codeOf(contactTypes, word)),
        }
      }),
}

interface Closure {
  from: string
  to: string
  reason: string | null
}

/** Days on which it is closed, a row a line: "2026-12-24 | 2026-12-26 | Jul". */
export const closures: Notation<Closure[]> = {
  empty: [],
  schema: z.array(z.object({ from: z.string(), to: z.string(), reason: z.nullable(z.string()) })),
  write: (rows) => rows.map(({ from, to, reason }) => writeRow([from, to, reason])).join('\n'),
  say: (rows) =>
    rows
      .map(({ from, to, reason }) => {
        const days = [...new Set([from, to])].map(sayFullDate).join(' til ')
        return reason === null ? days : `${days}: ${reason}`
      })
      .join('\n'),
  read: (text) =>
    text
      .split('\n')
      .filter(said)
      .map((line) => {
        const [from, to, reason] = readRow(line.trim(), ['Fra', 'Til og med', 'Grund'])
        // A single day is the first and the last.
        const first = readDay(from ?? '')
        return { from: first, to: to ? readDay(to) : first, reason: reason ?? null }
      }),
}
