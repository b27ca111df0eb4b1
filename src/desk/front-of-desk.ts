import type { Payload } from 'payload'
import { contactPointsById } from '../publishing/card-contact-points.ts'
import { opening } from '../routing/opening.ts'
import { sayOpeningShort } from '../routing/say-opening.ts'
import { searchRuntime } from '../search/runtime.ts'

/** What the desk shows while nothing is searched for. Times are ISO 8601 in UTC. */
export interface FrontOfDesk {
  now: string
  /** Latest published first; only those that say what they mean for the contact centre. */
  changed: {
    reference: string
    title: string
    edition: number
    publishedAt: string
    changeLine: string
  }[]
  openNow: { name: string; openNow: boolean; says: string }[]
}

const changesShown = 6
const pointsShown = 10

export async function frontOfDesk(payload: Payload, now: Date): Promise<FrontOfDesk> {
  const { feed, started } = searchRuntime(payload)
  await started
  const inForce = [...feed.allInForce(now).values()]
  return {
    now: now.toISOString(),
    changed: inForce
      .flatMap(({ row }) =>
        row.changeLine === null || row.content === null
          ? []
          : [
              {
                reference: row.reference,
                title: row.content.title,
                edition: row.number,
                publishedAt: row.approvedAt,
                changeLine: row.changeLine,
              },
            ],
      )
      .toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt))
      .slice(0, changesShown),
    openNow: await openPoints(payload, mostUsed(inForce), now),
  }
}

/** Ids of the contact points that most guidance hands over to, most used first. */
function mostUsed(
  rows: readonly { row: { content: { handOver: { contactPoint: string | null } } | null } }[],
): string[] {
  const uses = new Map<string, number>()
  for (const { row } of rows) {
    const id = row.content?.handOver.contactPoint
    if (id) uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  return [...uses]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, pointsShown)
    .map(([id]) => id)
}

async function openPoints(
  payload: Payload,
  ids: readonly string[],
  now: Date,
): Promise<FrontOfDesk['openNow']> {
  const points = await contactPointsById(payload, ids, undefined)
  return ids
    .map((id) => points.get(id))
    .filter((point) => point !== undefined)
    .map((point) => {
      const times = opening(point, now)
      return { name: point.name, openNow: times.openNow, says: sayOpeningShort(times, now) }
    })
    .toSorted((a, b) => Number(b.openNow) - Number(a.openNow) || a.name.localeCompare(b.name, 'da'))
}
