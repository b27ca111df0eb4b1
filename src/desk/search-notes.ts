import * as z from 'zod/mini'
import { askServer } from './ask-server.ts'
import type { DeskStore } from './desk-store.ts'
import type { DeskView } from './desk-view.ts'

const noteAfterMs = 1_500

/**
 * Tells the server what was searched for, and whether it was found, once the agent types no
 * further: somebody should know.
 */
export class SearchNotes {
  readonly #desk: DeskStore
  #callOff: () => void = () => undefined
  #due: (() => void) | null = null

  constructor(desk: DeskStore) {
    this.#desk = desk
  }

  /** After a while, unless it is called off. */
  begin(query: string, where: '/api/searches' | '/api/misses'): void {
    this.callOff()
    this.#desk.put({ missNoted: null })
    this.#due = () => {
      this.callOff()
      void this.#send(query, where)
    }
    this.#callOff = this.#desk.around.later(this.#due, noteAfterMs)
  }

  callOff(): void {
    this.#callOff()
    this.#due = null
  }

  /** The call is over with it, however short a while it stood there. */
  now(): void {
    this.#due?.()
  }

  async #send(query: string, where: '/api/searches' | '/api/misses'): Promise<void> {
    const sent = { method: 'POST', body: { query } } as const
    const reply = await askServer(this.#desk.around.fetch, where, z.unknown(), sent)
    if (where === '/api/misses') {
      this.#desk.put({ missNoted: { query, isDone: reply.kind === 'answer' } })
    }
  }
}

/** What became of a search that found nothing; empty where nobody is told of it. */
export function sayNoted({ search, missNoted }: Pick<DeskView, 'search' | 'missNoted'>): string {
  if (missNoted?.query === search.answered) {
    return missNoted.isDone ? 'Søgningen er noteret.' : 'Søgningen kunne ikke noteres.'
  }
  // What one centre has not is no gap.
  return search.centre === null ? 'Søgningen noteres.' : ''
}
