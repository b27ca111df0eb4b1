import type { Payload } from 'payload'
import { contactPointsById } from '../publishing/card-contact-points.ts'
import type { ContactPoint } from '../routing/contact-point.ts'

export interface DirectoryCentre {
  name: string
  abbreviation: string
  /** Id of the contact point where no guidance fits. */
  fallback: string | null
}

/** What a result row shows of records that have a life of their own. */
export interface Directory {
  centres: ReadonlyMap<string, DirectoryCentre>
  contactPoints: ReadonlyMap<string, ContactPoint>
  /** References of guidance whose review date has passed. */
  overdue: ReadonlySet<string>
}

/** A result row may be this much behind a change; the card itself never is. */
const freshMs = 1000

interface Kept {
  readAt: number
  directory: Promise<Directory>
}

// One for all bundles of the process; see search/runtime.ts.
const holder = globalThis as typeof globalThis & { straksDirectory?: Kept }

/**
 * Centres and contact points as of at most a second ago, so that a keystroke does
 * not wait for the database. A read that fails is tried again by the next caller.
 */
export function directoryNow(payload: Payload): Promise<Directory> {
  const kept = holder.straksDirectory
  if (kept && performance.now() - kept.readAt < freshMs) return kept.directory
  const directory = read(payload)
  holder.straksDirectory = { readAt: performance.now(), directory }
  directory.catch(() => {
    delete holder.straksDirectory
  })
  // Whoever asks in the meantime gets the old one at once, where there is one.
  return kept ? Promise.race([directory, kept.directory]) : directory
}

async function read(payload: Payload): Promise<Directory> {
  const everything = { depth: 0, pagination: false, overrideAccess: true } as const
  const [centres, points, overdue] = await Promise.all([
    payload.find({
      collection: 'centres',
      select: { name: true, abbreviation: true, fallback: true },
      ...everything,
    }),
    payload.find({ collection: 'contact-points', select: {}, ...everything }),
    payload.find({
      collection: 'articles',
      where: { reviewDate: { less_than_equal: new Date().toISOString() } },
      select: { reference: true },
      ...everything,
    }),
  ])
  const ids = points.docs.map(({ id }) => id)
  return {
    centres: new Map(
      centres.docs.map(({ id, name, abbreviation, fallback }) => [
        id,
        { name, abbreviation, fallback: pointerTo(fallback) },
      ]),
    ),
    contactPoints: await contactPointsById(payload, ids, undefined),
    overdue: new Set(overdue.docs.map(({ reference }) => reference)),
  }
}

/** Id of what a stored record points to. */
export const pointerTo = (fallback: string | { id: string } | null | undefined): string | null =>
  typeof fallback === 'object' ? (fallback?.id ?? null) : (fallback ?? null)
