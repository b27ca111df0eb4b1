import type { Payload } from 'payload'
import { eventActions } from '../publishing/article-event.ts'
import { rowsOfArticle } from '../publishing/edition-rows.ts'
import { reigns, standing } from '../publishing/in-force.ts'
import { sayReigns } from '../publishing/say-reign.ts'

/** One thing that happened, as the timeline tells it. Times are ISO 8601 in UTC. */
export interface TimelineEntry {
  key: string
  at: string
  says: string
  who: string | null
  why: string | null
  /** The edition that was published by it. */
  edition?: {
    number: number
    /** Have agents seen it? Only then is there a card of it. */
    wasInForce: boolean
    /** Does the working copy say the same, word for word? */
    isWorkingCopy: boolean
    /** "gjaldt fra … til …" */
    says: string
    changeLine: string | null
  }
}

export interface Timeline {
  reference: string
  /** The latest first. */
  entries: TimelineEntry[]
  /** Of the editions there are, the latest first. */
  numbers: number[]
}

const publishing: ReadonlySet<string> = new Set(['approve', 'force'])

/** What happened to a guidance. Edits in a row by the same person are one thing. */
export async function timelineOf(payload: Payload, article: string, now: Date): Promise<Timeline> {
  const [rows, { docs: events }, { docs: articles }] = await Promise.all([
    rowsOfArticle(payload, article),
    payload.find({
      collection: 'article-events',
      where: { article: { equals: article } },
      sort: ['-at', '-sequence'],
      depth: 0,
      pagination: false,
      overrideAccess: true,
    }),
    payload.find({
      collection: 'articles',
      where: { id: { equals: article } },
      select: { reference: true, contentHash: true },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    }),
  ])
  const counted = standing(rows)
  const seen = new Set(reigns(rows, now).map(({ row }) => row.sequence))
  const says = sayReigns(rows, now)
  const entries = events.map((event): TimelineEntry => {
    const row = publishing.has(event.action)
      ? rows.find(({ kind, row: one }) => kind === 'edition' && one.number === event.edition)
      : undefined
    const stands = counted.find(({ id }) => id === row?.id)
    const isCancelled = row !== undefined && stands === undefined
    return {
      key: event.id,
      at: event.at,
      says: eventActions[event.action] + (isCancelled ? ', siden aflyst' : ''),
      who: event.actorName ?? null,
      why: event.comment ?? null,
      ...(row && {
        edition: {
          number: row.row.number,
          wasInForce: seen.has(row.sequence),
          isWorkingCopy: row.row.contentHash === articles[0]?.contentHash,
          says: says.get(row.sequence) ?? '',
          changeLine: row.row.changeLine,
        },
      }),
    }
  })
  return {
    reference: articles[0]?.reference ?? '',
    entries: withoutRepeats(entries),
    numbers: rows
      .filter(({ kind }) => kind === 'edition')
      .map(({ row }) => row.number)
      .toReversed(),
  }
}

/** The latest of several saves in a row says it. */
const withoutRepeats = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  entries.filter(
    ({ says, who }, at) =>
      says !== eventActions.edit || entries[at - 1]?.says !== says || entries[at - 1]?.who !== who,
  )
