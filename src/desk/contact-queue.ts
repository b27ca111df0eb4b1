import * as z from 'zod/mini'
import type { ContactToLog } from '../insights/contact-log.ts'
import { askServer, type Fetch } from './ask-server.ts'
import type { Later } from './store.ts'
import { takeBack, type TakenBack } from './take-back.ts'

/** What a browser keeps under a name. */
export interface Keeper {
  read: (name: string) => string | null
  write: (name: string, text: string) => void
}

/** As it is kept: sent on as it is, or taken back there, by its key. */
type Kept = z.output<typeof keptSchema>[number]

const name = 'straks.contacts'
const tryAgainAfterMs = 5_000
const anything = z.unknown()
const keptSchema = z.array(
  // Taken back here, while the server may have it: the answer to a log can be lost.
  z.looseObject({ key: z.string(), isTakenBack: z.optional(z.literal(true)) }),
)

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

  /**
   * @param around `onChange` is told how many outcomes wait; `onRefused` why the server will
   *   never take one, or never give it back.
   */
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

  /** Tells what waits from before the page was opened, and sends it. */
  start(): void {
    this.#tell(this.#waiting())
    void this.send()
  }

  log(contact: ContactToLog & { key: string }): void {
    this.#keep([...this.#waiting(), contact])
    void this.send()
  }

  /** What waits here is gone at once, and from the server as soon as it can be reached. */
  async undo(key: string): Promise<TakenBack> {
    // What is on its way must have arrived before it can be taken back.
    await this.#sending
    const waiting = this.#waiting()
    if (!waiting.some((contact) => contact.key === key)) {
      return takeBack(this.#fetch, addressOf(key))
    }
    this.#keep(
      waiting.map((contact) => (contact.key === key ? { key, isTakenBack: true } : contact)),
    )
    void this.send()
    return 'gone'
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
      const isSettled = next.isTakenBack ? await this.#takeBack(key) : await this.#post(next)
      if (!isSettled) {
        this.#callOff = this.#later(() => void this.send(), tryAgainAfterMs)
        return
      }
      this.#keep(this.#waiting().filter((contact) => contact.key !== key))
    }
  }

  /** @returns whether the server has said its last word. */
  async #post(contact: Kept): Promise<boolean> {
    const sent = { method: 'POST', body: contact } as const
    const reply = await askServer(this.#fetch, '/api/contacts', anything, sent)
    // Logged out is no reason to lose it; what is refused otherwise will be so again.
    const isRefused = reply.kind === 'refused' && reply.status !== 401
    if (isRefused) this.#onRefused(`Udfaldet blev ikke logget. ${reply.message}`)
    return isRefused || reply.kind === 'answer'
  }

  async #takeBack(key: string): Promise<boolean> {
    const taken = await takeBack(this.#fetch, addressOf(key))
    if (taken === 'stays') this.#onRefused('Det var for sent at fortryde. Udfaldet er logget.')
    return taken !== 'unanswered'
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
    this.#tell(contacts)
  }

  #tell(contacts: readonly Kept[]): void {
    this.#onChange(contacts.filter(({ isTakenBack }) => !isTakenBack).length)
  }
}

const addressOf = (key: string): string => `/api/contacts/${encodeURIComponent(key)}`
