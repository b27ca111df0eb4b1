import type { Payload } from 'payload'

export interface Miss {
  query: string
  times: number
}

/** What was searched for since a moment and not found, most often first. */
export async function missesSince(payload: Payload, since: Date, atMost: number): Promise<Miss[]> {
  const { docs } = await payload.find({
    collection: 'search-misses',
    where: { at: { greater_than_equal: since.toISOString() } },
    select: { query: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const times = new Map<string, number>()
  for (const { query } of docs) times.set(query, (times.get(query) ?? 0) + 1)
  return [...times]
    .map(([query, count]) => ({ query, times: count }))
    .toSorted((a, b) => b.times - a.times || a.query.localeCompare(b.query, 'da'))
    .slice(0, atMost)
}
