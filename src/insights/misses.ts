import type { Payload } from 'payload'

/** Words that were searched for, and how often. */
export interface Asked {
  query: string
  times: number
}

/** Misses read to find the commonest: the latest of them. */
const rowsRead = 5000

/** What was searched for since a moment and not found, most often first. */
export async function missesSince(payload: Payload, since: Date, atMost: number): Promise<Asked[]> {
  const { docs } = await payload.find({
    collection: 'search-misses',
    where: { at: { greater_than_equal: since.toISOString() } },
    select: { query: true },
    sort: '-at',
    limit: rowsRead,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return mostAsked(docs, atMost)
}

/** The same words counted together, the most frequent first; a row without a count is one. */
export function mostAsked(
  rows: readonly { query: string; times?: number | null }[],
  atMost: number,
): Asked[] {
  const counts = new Map<string, number>()
  for (const { query, times } of rows) counts.set(query, (counts.get(query) ?? 0) + (times ?? 1))
  return [...counts]
    .map(([query, times]) => ({ query, times }))
    .toSorted((a, b) => b.times - a.times || a.query.localeCompare(b.query, 'da'))
    .slice(0, atMost)
}
