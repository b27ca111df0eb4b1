import type { Payload } from 'payload'

/** References that contacts were logged on since a moment, most first. */
export async function mostUsed(payload: Payload, since: Date, atMost: number): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'contacts',
    where: {
      and: [{ at: { greater_than_equal: since.toISOString() } }, { reference: { exists: true } }],
    },
    select: { reference: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const uses = new Map<string, number>()
  for (const { reference } of docs) {
    if (reference) uses.set(reference, (uses.get(reference) ?? 0) + 1)
  }
  return [...uses]
    .toSorted(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || a.localeCompare(b))
    .slice(0, atMost)
    .map(([reference]) => reference)
}
