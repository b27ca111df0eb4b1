import * as z from 'zod/mini'
import { cprNumbersIn } from './cpr.ts'
import { isDatabaseId } from './database-id.ts'

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

/**
 * Keeps it; a text with something like a personal number in it is not kept anywhere.
 *
 * @returns whether it is kept: no, where it may not be, or where the browser has no room.
 */
export function keepWork(storage: Storage, owner: Owner, { at, values }: KeptWork): boolean {
  const text = JSON.stringify({ at, values })
  try {
    if (wordsIn(values).some((words) => cprNumbersIn(words).length > 0)) {
      dropWork(storage, owner)
      return false
    }
    storage.setItem(keyOf(owner), text)
    return true
  } catch {
    // No room, or switched off: the form itself still has it.
    return false
  }
}

/** Filled by the system, or an address: by chance ten digits stand together there too. */
const nobodysWords: ReadonlySet<string> = new Set(['contentHash', 'origin', 'unlogged', 'url'])

/** What a person may have written, and not the ids of rows and of what is pointed at. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return isDatabaseId(value) ? [] : [value]
  if (typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, held]) =>
    nobodysWords.has(name) ? [] : wordsIn(held),
  )
}

/** It is saved, or its writer does not want it. */
export const dropWork = (storage: Storage, owner: Owner): void => storage.removeItem(keyOf(owner))

/** What was kept, unless it is too old to be wanted. */
export function workKept(storage: Storage, owner: Owner, now: Date): KeptWork | undefined {
  sweepWork(storage, now)
  const text = storage.getItem(keyOf(owner))
  return text === null ? undefined : keptIn(text, now)
}

/** At sign-out nothing is left. */
export const dropAllWork = (storage: Storage): void => dropWhere(storage, () => true)

/** Whoever's and of whatever it is: what is too old goes. Done wherever a page of ours opens. */
export const sweepWork = (storage: Storage, now: Date): void =>
  dropWhere(storage, (key) => keptIn(storage.getItem(key) ?? '', now) === undefined)

/** A computer that someone else has logged in on has nothing left of who was there before. */
export const dropWorkOfOthers = (storage: Storage, user: string): void =>
  dropWhere(storage, (key) => !key.startsWith(`${prefix}:${user}:`))

function dropWhere(storage: Storage, isOver: (key: string) => boolean): void {
  for (const key of Object.keys(storage)) {
    if (key.startsWith(`${prefix}:`) && isOver(key)) storage.removeItem(key)
  }
}

function keptIn(text: string, now: Date): KeptWork | undefined {
  const kept = keptSchema.safeParse(parsed(text)).data
  return kept && now.getTime() - Date.parse(kept.at) < keptForDays * dayMs ? kept : undefined
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
