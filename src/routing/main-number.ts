import { fallbacksFrom } from './fallbacks.ts'

/** What is dialled, without the country code: "+45 55 50 12 34" is "55501234". */
const digitsOf = (number: string): string =>
  number.replaceAll(/\D/g, '').replace(/^(?:00)?45(?=\d{8}$)/, '')

/**
 * The digits of the number that citizens call, from `MAIN_NUMBER`; `undefined` where it is
 * not set, and nothing is known of it.
 *
 * @throws {Error} on what is no number: better no server than a rule that never holds.
 */
export function mainNumber(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const written = (env.MAIN_NUMBER ?? '').trim()
  if (written === '') return undefined
  const digits = digitsOf(written)
  if (!/^\+?[\d ]+$/.test(written) || digits.length < 3) {
    throw new Error(`MAIN_NUMBER: ${written} is no telephone number such as 55 50 10 00`)
  }
  return digits
}

/**
 * Is it that number, however it is written?
 *
 * @param main digits, as `mainNumber` gives them; `undefined` is no number's.
 */
export const isMainNumber = (
  number: string | null | undefined,
  main: string | undefined,
): boolean => main !== undefined && digitsOf(number ?? '') === main

/** What of a contact point says where a call ends. */
export interface WayOn {
  number?: string | null | undefined
  fallback?: string | null | undefined
}

/** Does a contact point, or one of those it leads to, have the main number? */
export const leadsToMain = (
  start: string,
  points: ReadonlyMap<string, WayOn>,
  main: string | undefined,
): boolean =>
  [start, ...fallbacksFrom(start, (id) => points.get(id)?.fallback)].some((id) =>
    isMainNumber(points.get(id)?.number, main),
  )
