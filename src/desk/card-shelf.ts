import type { AnswerCard } from '../publishing/answer-card.ts'
import { answerCardSchema } from './answers.ts'
import { askServer, type Fetch, type Reply } from './ask-server.ts'

interface Shelved {
  card: AnswerCard
  fetchedAt: number
}

/** Does someone wait for the card? */
export type Asking = 'awaited' | 'silent'

/** Opening hours are said to the minute; a card older than this is fetched again. */
const freshForMs = 30_000
/** Enough for a long call; the oldest goes first. */
const roomFor = 60

/** Cards fetched lately, so that going up and down the results is instant. */
export class CardShelf {
  readonly #fetch: Record<Asking, Fetch>
  readonly #now: () => number
  readonly #cards = new Map<string, Shelved>()
  readonly #underWay = new Map<string, Promise<Reply<AnswerCard>>>()

  /** @param now milliseconds, as `Date.now`. */
  constructor(fetch: Record<Asking, Fetch>, now: () => number) {
    this.#fetch = fetch
    this.#now = now
  }

  /** @param edition left out: what is in force. */
  peek(reference: string, edition?: number): AnswerCard | undefined {
    return this.#cards.get(keyOf(reference, edition))?.card
  }

  isFresh(reference: string, edition?: number): boolean {
    const shelved = this.#cards.get(keyOf(reference, edition))
    return shelved !== undefined && this.#now() - shelved.fetchedAt < freshForMs
  }

  /** Something changed on the server: what is on the shelf may be shown, and is fetched again. */
  grow(): void {
    for (const shelved of this.#cards.values()) shelved.fetchedAt = -Infinity
  }

  keep(card: AnswerCard, edition?: number): void {
    const key = keyOf(card.reference, edition)
    this.#cards.delete(key)
    this.#cards.set(key, { card, fetchedAt: this.#now() })
    for (const oldest of this.#cards.keys()) {
      if (this.#cards.size <= roomFor) break
      this.#cards.delete(oldest)
    }
  }

  /** Fetches and keeps a card; the same card asked for twice at once is fetched once. */
  read(
    reference: string,
    edition?: number,
    asking: Asking = 'awaited',
  ): Promise<Reply<AnswerCard>> {
    const key = keyOf(reference, edition)
    const reads = `${key} ${asking}`
    const underWay = this.#underWay.get(reads)
    if (underWay) return underWay
    const url = `/api/guidance/${encodeURIComponent(reference)}`
    const query = edition === undefined ? '' : `?edition=${edition}`
    const reading = askServer(this.#fetch[asking], url + query, answerCardSchema).then((reply) => {
      this.#underWay.delete(reads)
      if (reply.kind === 'answer') this.keep(reply.value, edition)
      if (reply.kind === 'refused' && reply.status === 404) this.#cards.delete(key)
      return reply
    })
    this.#underWay.set(reads, reading)
    return reading
  }
}

const keyOf = (reference: string, edition: number | undefined): string =>
  `${reference}/${edition ?? 'now'}`
