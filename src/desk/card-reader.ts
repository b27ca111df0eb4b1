import type { AnswerCard } from '../publishing/answer-card.ts'
import type { Reply } from './ask-server.ts'
import type { CardShelf } from './card-shelf.ts'
import { type Later, Store } from './store.ts'

export interface ReaderView {
  card: AnswerCard | null
  /** What is to be shown; differs from `card` while it is on its way. */
  wanted: { reference: string; edition?: number } | null
  /** A newer edition that waits until the agent asks for it. */
  newer: AnswerCard | null
  /** Why there is no card, for people. */
  problem: string | null
  /** Reference of the guidance to use instead, where this one was withdrawn and names it. */
  successor: string | null
  /** On its way for so long that it must be said. */
  isLate: boolean
}

const failedWords = 'Kortet kunne ikke hentes.'
const sayAfterMs = 150

/** Nothing waits and nothing is wrong. */
const settled = { newer: null, problem: null, successor: null, isLate: false } as const

/**
 * The card that is being read. Only what the agent does swaps it: what comes in from
 * behind changes words in place, and a new edition waits in `newer`.
 */
export class CardReader extends Store<ReaderView> {
  readonly #shelf: CardShelf
  readonly #later: Later
  #callOff: () => void = () => undefined

  constructor(shelf: CardShelf, later: Later, first: AnswerCard | null) {
    super({
      card: first,
      wanted: first && wantedOf(first),
      newer: null,
      problem: null,
      successor: null,
      isLate: false,
    })
    this.#shelf = shelf
    this.#later = later
  }

  /** @param expected edition the search found: an older one on the shelf is not shown. */
  show(reference: string, edition?: number, expected?: number): void {
    const wanted = { reference, ...(edition !== undefined && { edition }) }
    this.#callOff()
    const shelved = this.#shelf.peek(reference, edition)
    if (shelved && (expected === undefined || shelved.edition >= expected)) {
      this.change({ ...settled, card: shelved, wanted })
      if (!this.#shelf.isFresh(reference, edition)) void this.refresh()
      return
    }
    this.change({ wanted, newer: null, successor: null, isLate: false })
    this.#callOff = this.#later(() => this.change({ isLate: true }), sayAfterMs)
    void this.#shelf.read(reference, edition).then((reply) => {
      if (this.snapshot().wanted === wanted) this.#arrive(reply)
    })
  }

  clear(): void {
    this.#callOff()
    this.change({ ...settled, card: null, wanted: null })
  }

  /** Tries again after a failure. */
  retry(): void {
    const { wanted } = this.snapshot()
    if (wanted) this.show(wanted.reference, wanted.edition)
  }

  /** Fetches the shown card again in silence: same edition, same places, newer opening hours. */
  async refresh(): Promise<void> {
    const { card, wanted } = this.snapshot()
    if (!card?.isCurrent || !wanted) return
    const reply = await this.#shelf.read(wanted.reference, wanted.edition, 'silent')
    if (this.snapshot().card !== card || this.snapshot().wanted !== wanted) return
    if (reply.kind === 'answer') {
      const isSame = reply.value.contentHash === card.contentHash
      this.change(isSame ? { card: reply.value, newer: null } : { newer: reply.value })
    }
    // Withdrawn while it was read: the words stay, what could be done with them does not.
    if (reply.kind === 'refused' && reply.status === 404) {
      this.change({ card: { ...card, isCurrent: false }, successor: reply.successor ?? null })
    }
  }

  takeNewer(): void {
    const { newer } = this.snapshot()
    if (newer) this.change({ card: newer, wanted: wantedOf(newer), newer: null })
  }

  #arrive(reply: Reply<AnswerCard>): void {
    this.#callOff()
    if (reply.kind === 'answer') {
      this.change({ card: reply.value, problem: null, isLate: false })
      return
    }
    const isRefused = reply.kind === 'refused'
    const problem = isRefused ? reply.message : failedWords
    const successor = (isRefused ? reply.successor : undefined) ?? null
    this.change({ card: null, problem, successor, isLate: false })
  }
}

const wantedOf = ({ reference, edition, isCurrent }: AnswerCard) =>
  isCurrent ? { reference } : { reference, edition }
