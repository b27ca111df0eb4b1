import { wordsToSearchFor } from '../../privacy/cpr.ts'

/** What the desk asks the server that a copy can answer as well. */
export type CopyQuestion =
  | { kind: 'search'; query: string; limit: number; centre: string | null }
  | { kind: 'card'; reference: string }
  | { kind: 'front' }

const base = 'http://straks.invalid'
const defaultLimit = 10

/**
 * The question that an address of ours asks.
 *
 * @returns `undefined` for one that only the server can answer: an old edition, what
 *   was said on a date, anything that is sent.
 */
export function questionIn(address: string): CopyQuestion | undefined {
  const { pathname, searchParams } = new URL(address, base)
  if (pathname === '/api/desk') return { kind: 'front' }
  if (pathname === '/api/search') {
    const limit = Number(searchParams.get('limit') ?? defaultLimit)
    const query = wordsToSearchFor(searchParams.get('q') ?? '')
    return { kind: 'search', query, limit, centre: searchParams.get('centre') }
  }
  const [, reference] = /^\/api\/guidance\/([^/]+)$/.exec(pathname) ?? []
  if (reference === undefined || searchParams.size > 0) return undefined
  return { kind: 'card', reference: decodeURIComponent(reference) }
}
