import { z } from 'zod'
import { cprNumbersIn } from '../privacy/cpr.ts'

/** What somebody has written and not saved, as it lies in their browser. */
export interface KeptWork {
  /** ISO 8601 in UTC. */
  at: string
  values: Record<string, unknown>
}

const prefix = 'straks-ikke-gemt'
const keptForDays = 7
const dayMs = 24 * 60 * 60 * 1000
const keptSchema = z.object({ at: z.iso.datetime(), values: z.record(z.string(), z.unknown()) })

/** Whose, and of which guidance; a new one has no id yet. */
export interface Owner {
  user: string
  article: string | undefined
}

const keyOf = ({ user, article }: Owner): string => `${prefix}:${user}:${article ?? 'ny'}`

/** Keeps it; a text with something like a personal number in it is not kept anywhere. */
export function keepWork(storage: Storage, owner: Owner, { at, values }: KeptWork): void {
  const text = JSON.stringify({ at, values })
  if (wordsIn(values).some((words) => cprNumbersIn(words).length > 0)) {
    dropWork(storage, owner)
    return
  }
  try {
    storage.setItem(keyOf(owner), text)
  } catch {
    // The browser has no room: the form itself still has it.
  }
}

/** As the databases make them, by chance with ten digits in a row now and then. */
const databaseId = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{24})$/

/** What may be written by a person: every text but the ids of rows and of what is pointed at. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return databaseId.test(value) ? [] : [value]
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

export const dropWork = (storage: Storage, owner: Owner): void => storage.removeItem(keyOf(owner))

/** What was kept, unless it is too old to be wanted. */
export function workKept(storage: Storage, owner: Owner, now: Date): KeptWork | undefined {
  const text = storage.getItem(keyOf(owner))
  if (text === null) return undefined
  const kept = keptSchema.safeParse(parsed(text)).data
  if (kept && now.getTime() - Date.parse(kept.at) < keptForDays * dayMs) return kept
  dropWork(storage, owner)
  return undefined
}

/** At sign-out nothing is left. */
export function dropAllWork(storage: Storage): void {
  for (const key of Object.keys(storage)) {
    if (key.startsWith(`${prefix}:`)) storage.removeItem(key)
  }
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
