import * as z from 'zod/mini'
import type { AnswerCard } from '../publishing/answer-card.ts'
import { guidanceLineSchema, type Line } from './answers.ts'
import type { Keeper } from './contact-queue.ts'

const names = { recent: 'straks.recent', visit: 'straks.visit' } as const
const keptAtMost = 6
/** Away for longer than this, the agent has been home. */
const newVisitAfterMs = 4 * 60 * 60 * 1000
/** It is noted at each key, and what a browser keeps is on a disk. */
const noteEveryMs = 60_000

/** Not whether it is open: that is soon another thing. */
const recentSchema = z.array(z.omit(guidanceLineSchema, { openNow: true }))
const visitSchema = z.object({ seenAt: z.iso.datetime(), lastVisit: z.nullable(z.iso.datetime()) })

/** What this browser remembers from call to call: guidance and times, nobody's name. */
export class DeskMemory {
  readonly #keeper: Keeper
  readonly #now: () => number
  #noted: { at: number; lastVisit: string | null } | undefined

  /** @param now milliseconds, as `Date.now`. */
  constructor(keeper: Keeper, now: () => number) {
    this.#keeper = keeper
    this.#now = now
  }

  /** Guidance that earlier calls came to, the latest first. */
  recent(): Line[] {
    const kept = this.#read(names.recent, recentSchema) ?? []
    return kept.map((line) => ({ ...line, openNow: null }))
  }

  opened({ reference, content, centre }: AnswerCard): void {
    const line = { reference, title: content.title, centre: centre?.name ?? '' }
    const others = (this.#read(names.recent, recentSchema) ?? []).filter(
      (one) => one.reference !== reference,
    )
    this.#keeper.write(names.recent, JSON.stringify([line, ...others].slice(0, keptAtMost)))
  }

  /** Notes that the desk is in use. @returns when the visit before this one ended. */
  seen(): string | null {
    const at = this.#now()
    if (this.#noted && at - this.#noted.at < noteEveryMs) return this.#noted.lastVisit
    const seenAt = new Date(at).toISOString()
    const before = this.#read(names.visit, visitSchema)
    const isNewVisit = before && at - Date.parse(before.seenAt) > newVisitAfterMs
    const lastVisit = isNewVisit ? before.seenAt : (before?.lastVisit ?? null)
    this.#keeper.write(names.visit, JSON.stringify({ seenAt, lastVisit }))
    this.#noted = { at, lastVisit }
    return lastVisit
  }

  #read<Schema extends z.ZodMiniType>(name: string, schema: Schema): z.output<Schema> | undefined {
    try {
      return schema.parse(JSON.parse(this.#keeper.read(name) ?? 'null'))
    } catch {
      return undefined
    }
  }
}

/** After sign-out: outcomes that still wait to be sent stay, and when the desk was left. */
export function forgetOpened(keeper: Keeper): void {
  keeper.write(names.recent, '[]')
}
