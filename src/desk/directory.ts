import type { Payload } from 'payload'
import { routed } from '../publishing/card-contact-points.ts'
import type { Drawn } from '../publishing/current-card.ts'
import { centreOnCard, selfServiceOnCard } from '../publishing/drawn-in.ts'
import { onChange } from './changes.ts'

/** What the desk shows of records that have a life of their own, by id. */
export interface Directory extends Drawn {
  centres: ReadonlyMap<string, DirectoryCentre>
  /** When guidance is to be looked at again, by reference, where that is past or soon; ISO 8601 in UTC. */
  reviewDates: ReadonlyMap<string, string>
  /** How many flags nobody has answered yet, by reference. */
  openFlags: ReadonlyMap<string, number>
}

type DirectoryCentre = ReturnType<typeof centreOnCard> & {
  /** Id of the contact point where no guidance fits. */
  fallback: string | null
}

/** What is not told of, a review date that another process moved, is known after this long. */
const longestMs = 30_000

/**
 * Review dates further ahead are not read. The directory is read after each change, while the
 * next search waits; all of them would be most of what it reads. So far ahead, since a copy in
 * a browser without a server shows by them what has come due.
 */
const reviewsAheadMs = 7 * 24 * 60 * 60 * 1000

interface Kept {
  readAt: number
  directory: Promise<Directory>
}

// One for all bundles of the process; see search/runtime.ts.
const holder = globalThis as typeof globalThis & {
  straksDirectory?: Kept | undefined
  straksDirectoryIsTold?: true
}

/**
 * The directory as it stands now, so that neither a keystroke nor a card waits for the
 * database. A change made in this process is known at once, one made in another as soon
 * as desks are told of it; see changes.ts.
 */
export function directoryNow(payload: Payload): Promise<Directory> {
  if (!holder.straksDirectoryIsTold) {
    holder.straksDirectoryIsTold = true
    onChange(payload, forgetDirectory)
  }
  const kept = holder.straksDirectory
  if (kept && performance.now() - kept.readAt < longestMs) return kept.directory
  const directory = read(payload)
  // What is merely old answers until the new is there: no keystroke waits for that.
  const shown = { readAt: performance.now(), directory: kept?.directory ?? directory }
  holder.straksDirectory = shown
  directory.then(
    () => {
      if (holder.straksDirectory === shown) holder.straksDirectory = { ...shown, directory }
    },
    // A read that fails is tried again by the next caller.
    () => {
      if (holder.straksDirectory === shown) forgetDirectory()
    },
  )
  return shown.directory
}

/** Something in it was changed: the next who asks reads it anew. */
export function forgetDirectory(): void {
  holder.straksDirectory = undefined
}

async function read(payload: Payload): Promise<Directory> {
  const everything = { depth: 0, pagination: false, overrideAccess: true } as const
  const soon = new Date(Date.now() + reviewsAheadMs).toISOString()
  const [centres, contactPoints, selfServices, reviews, flags] = await Promise.all([
    payload.find({ collection: 'centres', ...everything }),
    payload.find({ collection: 'contact-points', ...everything }),
    payload.find({ collection: 'self-services', ...everything }),
    payload.find({
      collection: 'articles',
      where: { and: [{ reviewDate: { exists: true } }, { reviewDate: { less_than_equal: soon } }] },
      select: { reference: true, reviewDate: true },
      ...everything,
    }),
    payload.find({
      collection: 'flags',
      where: { answeredAt: { exists: false } },
      select: { reference: true },
      ...everything,
    }),
  ])
  const openFlags = new Map<string, number>()
  for (const { reference } of flags.docs) {
    if (reference) openFlags.set(reference, (openFlags.get(reference) ?? 0) + 1)
  }
  return {
    centres: new Map(
      centres.docs.map((centre) => [
        centre.id,
        { ...centreOnCard(centre), fallback: pointerTo(centre.fallback) },
      ]),
    ),
    contactPoints: new Map(contactPoints.docs.map((point) => [point.id, routed(point)])),
    selfServices: new Map(selfServices.docs.map((one) => [one.id, selfServiceOnCard(one)])),
    reviewDates: new Map(
      reviews.docs.flatMap(({ reference, reviewDate }) =>
        reviewDate ? [[reference, new Date(reviewDate).toISOString()]] : [],
      ),
    ),
    openFlags,
  }
}

/** Id of what a stored record points to. */
const pointerTo = (fallback: string | { id: string } | null | undefined): string | null =>
  typeof fallback === 'object' ? (fallback?.id ?? null) : (fallback ?? null)
