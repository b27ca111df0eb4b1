import type { Payload, Where } from 'payload'

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

/** Rows read at a time, so that others are let in between. */
const rowsAtOnce = 5000

/** All that was searched for since a moment, found or not, most often first. */
export async function allAskedSince(payload: Payload, since: Date): Promise<Asked[]> {
  const from = since.toISOString()
  const [found, missed] = [
    await allRows(payload, 'searches', { day: { greater_than_equal: from } }),
    await allRows(payload, 'search-misses', { at: { greater_than_equal: from } }),
  ]
  return mostAsked([...found, ...missed], Infinity)
}

async function allRows(
  payload: Payload,
  collection: 'searches' | 'search-misses',
  where: Where,
): Promise<{ query: string; times?: number | null }[]> {
  const rows: { query: string; times?: number | null }[] = []
  for (let page = 1, isMore = true; isMore; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      ...{ collection, where, page, limit: rowsAtOnce },
      sort: 'id',
      depth: 0,
      overrideAccess: true,
    })
    rows.push(...docs)
    isMore = hasNextPage
  }
  return rows
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
