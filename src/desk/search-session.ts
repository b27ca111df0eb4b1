import { type Hit, type SearchAnswer, searchAnswerSchema } from './answers.ts'
import { askServer, type Fetch, type Reply } from './ask-server.ts'
import { askedIn } from './field-words.ts'
import { type Later, Store } from './store.ts'

export interface SearchView {
  state: 'idle' | 'searching' | 'offline' | 'loggedOut'
  /** What was last asked for: trimmed, without CPR numbers, whole or begun. */
  query: string
  /** Only this centre's guidance is asked for; an id. `null`: all. */
  centre: string | null
  /** The latest answer, kept until a newer one comes; `null` when nothing is asked. */
  answer: SearchAnswer | null
  /** The query that `answer` answers. */
  answered: string
  /** Tells answers apart; the same while the marks of one are renewed. */
  turn: number
  /** When `answer` was asked for, on the page's own clock; `null` before there is one. */
  askedAt: number | null
  /** Has gone on so long that it must be said. */
  isSlow: boolean
}

/** Rows that fit at 1366×768 without scrolling. */
const rowsWanted = 8
const sayAfterMs = 150
const giveUpAfterMs = 6_000
const retryAfterMs = 4_000

const nothingAsked: SearchView = {
  state: 'idle',
  query: '',
  centre: null,
  answer: null,
  answered: '',
  turn: 0,
  askedAt: null,
  isSlow: false,
}

/**
 * Search while typing. Requests are numbered: asking again calls off the one under
 * way, and an answer that comes all the same, or out of order, is dropped. What is
 * shown stays until something newer is there to show; a failure empties nothing.
 */
export class SearchSession extends Store<SearchView> {
  readonly #fetch: Fetch
  readonly #later: Later
  readonly #silently: Fetch
  #number = 0
  #underWay: AbortController | undefined
  #callOff: (() => void)[] = []

  /** @param silently asks where nobody waits for the answer. */
  constructor(fetch: Fetch, later: Later, silently = fetch) {
    super(nothingAsked)
    this.#fetch = fetch
    this.#later = later
    this.#silently = silently
  }

  /**
   * @param typed as it stands in the field; asked again, also for the same words.
   * @param centre left out: as before. Nothing typed is asked of all again.
   */
  ask(typed: string, centre = this.snapshot().centre): void {
    this.stop()
    const query = askedIn({ typed })
    if (query === '') {
      this.change(nothingAsked)
      return
    }
    const number = this.#number
    const askedAt = performance.now()
    const controller = new AbortController()
    this.#underWay = controller
    this.#callOff = [
      this.#later(() => this.change({ isSlow: true }), sayAfterMs),
      this.#later(() => {
        controller.abort()
        this.#settle(number, askedAt, { kind: 'offline' })
      }, giveUpAfterMs),
    ]
    this.change({ state: 'searching', query, centre, isSlow: false })
    const url = searchUrl(query, { centre })
    void askServer(this.#fetch, url, searchAnswerSchema, { signal: controller.signal }).then(
      (reply) => this.#settle(number, askedAt, reply),
    )
  }

  /**
   * Asks the same again in silence, and renews what the clock and editors have changed of
   * the rows that are shown: these stay as they are, in their places.
   */
  async renew(): Promise<void> {
    const { state, query, centre, answered } = this.snapshot()
    const isShown = state === 'idle' && answered === query && hitsOf(this.snapshot()).length > 0
    if (!isShown || this.#underWay) return
    const number = this.#number
    this.#underWay = new AbortController()
    const signal = AbortSignal.any([this.#underWay.signal, AbortSignal.timeout(giveUpAfterMs)])
    const reply = await askServer(
      this.#silently,
      searchUrl(query, { centre }),
      searchAnswerSchema,
      { signal },
    )
    const { answer } = this.snapshot()
    if (number !== this.#number) return
    this.#underWay = undefined
    // The copy knows no better than what the server said before.
    if (!answer || reply.kind !== 'answer' || reply.value.engine === 'copy') return
    const { hits } = reply.value
    this.change({ answer: { ...answer, hits: answer.hits.map((hit) => marked(hit, hits)) } })
  }

  /** Calls off what is under way; what is shown stays. */
  stop(): void {
    this.#number += 1
    for (const callOff of this.#callOff) callOff()
    this.#callOff = []
    this.#underWay?.abort()
    this.#underWay = undefined
  }

  #settle(number: number, askedAt: number, reply: Reply<SearchAnswer>): void {
    if (number !== this.#number || reply.kind === 'aborted') return
    const { query } = this.snapshot()
    this.stop()
    if (reply.kind === 'answer') {
      const answer = reply.value
      const turn = this.#number
      this.change({ state: 'idle', answer, answered: query, turn, askedAt, isSlow: false })
      return
    }
    if (reply.kind === 'refused') {
      this.change({ state: reply.status === 401 ? 'loggedOut' : 'idle', isSlow: false })
      return
    }
    this.change({ state: 'offline', isSlow: false })
    this.#callOff = [this.#later(() => this.ask(query), retryAfterMs)]
  }
}

/** A row with the marks that it has by now. */
function marked(shown: Hit, hits: readonly Hit[]): Hit {
  const now = hits.find(({ reference }) => reference === shown.reference)
  if (!now) return shown
  const { openNow, hasSelfService, requiresMitId, isUnderReview, changedAt, changeLine } = now
  const marks = { openNow, hasSelfService, requiresMitId, isUnderReview, changedAt, changeLine }
  return { ...shown, ...marks }
}

interface Wanted {
  limit?: number
  centre?: string | null
}

/** The address that answers a query; words beyond the longest query are left out. */
export const searchUrl = (query: string, { limit = rowsWanted, centre = null }: Wanted = {}) =>
  `/api/search?q=${encodeURIComponent(query.slice(0, 200))}&limit=${limit}` +
  (centre === null ? '' : `&centre=${encodeURIComponent(centre)}`)

/** The hits that are shown, none before the first answer. */
export const hitsOf = ({ answer }: SearchView): readonly Hit[] => answer?.hits ?? []
