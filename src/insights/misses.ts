import type { Payload } from 'payload'

/** Words that were searched for, and how often. */
export interface Asked {
  query: string
  times: number
}

/** What was searched for since a moment and not found, most often first. */
export async function missesSince(payload: Payload, since: Date, atMost: number): Promise<Asked[]> {
  const { docs } = await payload.find({
    collection: 'search-misses',
    where: { at: { greater_than_equal: since.toISOString() } },
    select: { query: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return mostAsked(docs, atMost)
}

/** The same words counted together, the most frequent first. */
export function mostAsked(rows: readonly { query: string }[], atMost: number): Asked[] {
  const times = new Map<string, number>()
  for (const { query } of rows) times.set(query, (times.get(query) ?? 0) + 1)
  return [...times]
    .map(([query, count]) => ({ query, times: count }))
    .toSorted((a, b) => b.times - a.times || a.query.localeCompare(b.query, 'da'))
    .slice(0, atMost)
}
