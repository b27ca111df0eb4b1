import type { Payload } from 'payload'
import { mostUsed } from '../insights/most-used.ts'
import type { GuidanceContent } from '../publishing/content.ts'
import type { StoredEdition } from '../publishing/edition-rows.ts'
import { type AnsweredFlag, answeredFlags } from '../publishing/flags.ts'
import { type Notice, noticesAt } from '../publishing/notices.ts'
import { opening } from '../routing/opening.ts'
import { sayOpeningShort } from '../routing/say-opening.ts'
import { searchRuntime } from '../search/runtime.ts'
import { changesShown } from './changes-shown.ts'
import { type Directory, directoryNow } from './directory.ts'
import { type FallbackLine, fallbacksAt } from './fallbacks.ts'
import { settingsOf } from './settings.ts'
import type { DeskSettings } from './settings-schema.ts'

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
  /** How many more were changed since the one who asks was here last. */
  changedBeyond: number
  openNow: { name: string; openNow: boolean; says: string }[]
  /** Those that have guidance in force, by name. */
  centres: { id: string; name: string }[]
  /** Where each centre takes what no guidance fits. */
  fallbacks: FallbackLine[]
  /** Most contacts in the last hour first. */
  mostUsed: GuidanceLine[]
  /** Of the one who asks, in their own order. */
  favourites: GuidanceLine[]
  notices: Notice[]
  /** Flags that a fagcenter has answered lately, latest first. */
  answers: (AnsweredFlag & { title: string | null })[]
  settings: DeskSettings
}

/** Guidance in force, in one line. */
export interface GuidanceLine {
  reference: string
  title: string
  centre: string
  openNow: boolean | null
}

const pointsShown = 10
const mostUsedShown = 5
const mostUsedWithinMs = 60 * 60 * 1000
const answersShown = 6
const answersWithinMs = 3 * 24 * 60 * 60 * 1000

/**
 * @param user id of the one who asks.
 * @param since when they were here last; left out: not known.
 */
export async function frontOfDesk(
  payload: Payload,
  user: string,
  now: Date,
  since?: Date,
): Promise<FrontOfDesk> {
  const { feed, started } = searchRuntime(payload)
  await started
  const inForce = [...feed.allInForce(now).values()]
  const ago = (ms: number) => new Date(now.getTime() - ms)
  const [settings, used, notices, answers, directory] = await Promise.all([
    settingsOf(payload, user),
    mostUsed(payload, ago(mostUsedWithinMs), mostUsedShown),
    noticesAt(payload, now),
    answeredFlags(payload, ago(answersWithinMs), answersShown),
    directoryNow(payload),
  ])
  const contentOf = (reference: string) => feed.inForce(reference, now)?.row.content ?? undefined
  const lines = (references: readonly string[]) =>
    references.flatMap((reference) => {
      const content = contentOf(reference)
      return content ? [lineOf(content, directory, now)] : []
    })
  return {
    mostUsed: lines(used),
    favourites: lines(settings.favourites),
    fallbacks: fallbacksAt(directory, now),
    notices,
    answers: answers.map((answer) => ({
      ...answer,
      title: contentOf(answer.reference ?? '')?.title ?? null,
    })),
    settings,
    centres: centresOf(inForce, directory),
    now: now.toISOString(),
    ...changesShown(inForce.flatMap(changeIn), since),
    openNow: openPoints(leadingPoints(inForce), directory, now),
  }
}

function changeIn({ row }: StoredEdition): FrontOfDesk['changed'] {
  const { reference, number, content, approvedAt, changeLine } = row
  if (changeLine === null || content === null) return []
  return [{ reference, title: content.title, edition: number, publishedAt: approvedAt, changeLine }]
}

function centresOf(
  rows: readonly { row: { content: { centre: string | null } | null } }[],
  { centres }: Directory,
): FrontOfDesk['centres'] {
  const owning = new Set(rows.map(({ row }) => row.content?.centre))
  return [...centres]
    .filter(([id]) => owning.has(id))
    .map(([id, { name }]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
}

function lineOf(
  { reference, title, centre, handOver, contactTypes }: GuidanceContent,
  { centres, contactPoints }: Directory,
  now: Date,
): GuidanceLine {
  const point = contactPoints.get(handOver.contactPoint ?? '')
  return {
    reference,
    title,
    centre: centres.get(centre ?? '')?.name ?? '',
    openNow: point ? opening(point, now, contactTypes).openNow : null,
  }
}

/** Ids of the contact points that most guidance hands over to, most used first. */
function leadingPoints(
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

const openPoints = (
  ids: readonly string[],
  { contactPoints }: Directory,
  now: Date,
): FrontOfDesk['openNow'] =>
  ids
    .map((id) => contactPoints.get(id))
    .filter((point) => point !== undefined)
    .map((point) => {
      const times = opening(point, now)
      return { name: point.name, openNow: times.openNow, says: sayOpeningShort(times, now) }
    })
    .toSorted((a, b) => Number(b.openNow) - Number(a.openNow) || a.name.localeCompare(b.name, 'da'))
