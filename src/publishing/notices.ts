import type { Payload } from 'payload'
import type { Severity } from './notice-terms.ts'

/** What agents must know just now. Times are ISO 8601 in UTC. */
export interface Notice {
  id: string
  title: string
  text: string
  severity: Severity
  from: string
  to: string
  /** What it is about; with neither it is about everything. */
  centres: { id: string; name: string }[]
  references: string[]
  /** Changes when the words do: who has read the old ones has not read the new. */
  version: string
}

const severest: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, information: 2 }

/** Those that hold at a moment, the severest first, then the newest. */
export async function noticesAt(payload: Payload, now: Date): Promise<Notice[]> {
  const moment = now.toISOString()
  const { docs } = await payload.find({
    collection: 'notices',
    where: { and: [{ from: { less_than_equal: moment } }, { to: { greater_than: moment } }] },
    depth: 1,
    populate: { centres: { name: true }, articles: { reference: true } },
    pagination: false,
    overrideAccess: true,
  })
  return docs
    .map(({ id, title, text, severity, from, to, centres, guidance, updatedAt }) => ({
      id,
      title,
      text,
      severity,
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      centres: (centres ?? [])
        .filter((centre) => typeof centre === 'object')
        .map((centre) => ({ id: centre.id, name: centre.name })),
      references: (guidance ?? [])
        .filter((article) => typeof article === 'object')
        .map(({ reference }) => reference),
      version: updatedAt,
    }))
    .toSorted((a, b) => severest[a.severity] - severest[b.severity] || b.from.localeCompare(a.from))
}
