import * as z from 'zod/mini'
import { oneOf } from '../one-of.ts'
import { sayFullDate } from '../routing/say-time.ts'
import { BadCell, type Notation } from './notation.ts'

/** A text of one line or several, as it stands. */
export const text: Notation<string | null> = {
  empty: null,
  schema: z.nullable(z.string()),
  write: (value) => value ?? '',
  read: (value) => value,
}

/** One a line. */
export const lines: Notation<string[]> = {
  empty: [],
  schema: z.array(z.string()),
  write: (values) => values.join('\n'),
  read: (value) =>
    value
      .split('\n')
      // A list in Word comes with its bullets.
      .map((line) => line.trim().replace(/^[-•] +/, ''))
      .filter((line) => line !== ''),
}

/** "ja" or "nej". */
export const yesOrNo: Notation<boolean> = {
  empty: false,
  schema: z.boolean(),
  write: (value) => (value ? 'ja' : 'nej'),
  read: (value) => {
    const word = value.toLowerCase()
    if (word === 'ja' || word === 'x') return true
    if (word === 'nej') return false
    throw new BadCell('cell-invalid', `Skriv "ja" eller "nej", ikke "${value}".`)
  },
}

/**
 * The code word behind a Danish word of a vocabulary; the code word itself will do too.
 *
 * @throws {BadCell} naming the words there are.
 */
export function codeOf<Word extends string>(words: Readonly<Record<Word, string>>, said: string) {
  const wanted = said.trim().toLowerCase()
  const found = (Object.keys(words) as Word[]).find(
    (word) => word.toLowerCase() === wanted || words[word].toLowerCase() === wanted,
  )
  if (found !== undefined) return found
  const all = Object.values<string>(words).join(', ')
  throw new BadCell('cell-invalid', `"${said}" kan ikke vælges her. Vælg mellem: ${all}.`)
}

/** One word of a vocabulary, in Danish. */
export const choice = <Words extends Record<string, string>>(
  words: Words,
): Notation<(keyof Words & string) | null> => ({
  empty: null,
  schema: z.nullable(oneOf(words)),
  write: (value) => (value === null ? '' : (words[value] ?? '')),
  read: (value) => codeOf<keyof Words & string>(words, value),
})

/** Several words of a vocabulary, one a line or parted by semicolons. */
export const choices = <Words extends Record<string, string>>(
  words: Words,
): Notation<(keyof Words & string)[]> => ({
  empty: [],
  schema: z.array(oneOf(words)),
  write: (values) => values.map((value) => words[value] ?? '').join('\n'),
  read: (value) =>
    value
      .split(/[\n;]/)
      .filter((word) => word.trim() !== '')
      .map((word) => codeOf<keyof Words & string>(words, word)),
})

/**
 * A day as 'YYYY-MM-DD'; read as 1.2.2026 or 1-2-2026 too, as people write it.
 *
 * @throws {BadCell} on what is no day of the calendar.
 */
export function readDay(said: string): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})$/.exec(said) ?? []
  const iso =
    year === '' ? said.slice(0, 10) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(iso) && (year !== '' || said.length === 10 || said[10] === 'T')
  const date = new Date(`${iso}T00:00:00Z`)
  if (isDay && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)) return iso
  throw new BadCell('cell-invalid', `"${said}" er ikke en dato. Skriv den som 2026-01-31.`)
}

export const day: Notation<string | null> = {
  empty: null,
  schema: z.nullable(z.string()),
  write: (value) => value ?? '',
  say: (value) => (value === null ? '' : sayFullDate(value)),
  read: readDay,
}
