import * as z from 'zod/mini'
import type { ContactToLog } from '../insights/contact-log.ts'
import { askServer, type Fetch } from './ask-server.ts'
import type { Later } from './store.ts'

/** What a browser keeps under a name. */
export interface Keeper {
  read: (name: string) => string | null
  write: (name: string, text: string) => void
}

/** As it is kept: sent on as it is, and known by its key. */
type Kept = z.output<typeof keptSchema>[number]

const name = 'straks.contacts'
const tryAgainAfterMs = 5_000
const giveUpAfterMs = 8_000
const anything = z.unknown()
const keptSchema = z.array(z.looseObject({ key: z.string() }))

/**
 * Outcomes on their way to the server. Each is kept in the browser until the server
 * has it, over a lost connection and a closed tab; its key makes it count once.
 */
export class ContactQueue {
  readonly #fetch: Fetch
  readonly #later: Later
  readonly #keeper: Keeper
  readonly #onChange: (waiting: number) => void
  readonly #onRefused: (message: string) => void
  #sending: Promise<void> | undefined
  #callOff: () => void = () => undefined

  /** @param onChange told how many wait; `onRefused` why the server will never take one. */
  constructor(around: {
    fetch: Fetch
    later: Later
    keeper: Keeper
    onChange: (waiting: number) => void
    onRefused: (message: string) => void
  }) {
    this.#fetch = around.fetch
    this.#later = around.later
    this.#keeper = around.keeper
    this.#onChange = around.onChange
    this.#onRefused = around.onRefused
  }

  log(contact: ContactToLog & { key: string }): void {
    this.#keep([...this.#waiting(), contact])
    void this.send()
  }

  /** @returns whether it is taken back. */
  async undo(key: string): Promise<boolean> {
    // What is on its way must have arrived before it can be taken back.
    await this.#sending
    const waiting = this.#waiting()
    if (waiting.some((contact) => contact.key === key)) {
      this.#keep(waiting.filter((contact) => contact.key !== key))
      return true
    }
    const url = `/api/contacts/${encodeURIComponent(key)}`
    const signal = AbortSignal.timeout(giveUpAfterMs)
    const reply = await askServer(this.#fetch, url, anything, signal, { method: 'DELETE' })
    return reply.kind === 'answer'
  }

  /** Sends what waits, oldest first; what does not get through is tried again. */
  send(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = undefined
    })
    return this.#sending
  }

  stop(): void {
    this.#callOff()
  }

  async #sendAll(): Promise<void> {
    this.#callOff()
    for (let next = this.#waiting()[0]; next; next = this.#waiting()[0]) {
      const { key } = next
      const signal = AbortSignal.timeout(giveUpAfterMs)
      const sent = { method: 'POST', body: next } as const
      const reply = await askServer(this.#fetch, '/api/contacts', anything, signal, sent)
      // Logged out is no reason to lose it; what is refused otherwise will be so again.
      const isRefused = reply.kind === 'refused' && reply.status !== 401
      if (isRefused) this.#onRefused(reply.message)
      if (reply.kind !== 'answer' && !isRefused) {
        this.#callOff = this.#later(() => void this.send(), tryAgainAfterMs)
        return
      }
      this.#keep(this.#waiting().filter((contact) => contact.key !== key))
    }
  }

  #waiting(): Kept[] {
    try {
      return keptSchema.parse(JSON.parse(this.#keeper.read(name) ?? '[]'))
    } catch {
      return []
    }
  }

  #keep(contacts: readonly Kept[]): void {
    this.#keeper.write(name, JSON.stringify(contacts))
    this.#onChange(contacts.length)
  }
}
