import { type Front, frontSchema } from './answers.ts'
import { askServer } from './ask-server.ts'
import { noticeNews } from './by-itself.ts'
import type { DeskStore } from './desk-store.ts'
import { askedIn } from './field-words.ts'

/** What of the front page stands in the list. */
const listedIn = ({ changed, changedBeyond, mostUsed, favourites }: Front) => ({
  changed,
  changedBeyond,
  mostUsed,
  favourites,
})

/** What the desk shows beside searches: notices, changes, opening hours, the agent's settings. */
export class FrontReader {
  readonly #desk: DeskStore
  #asked = 0
  #answered = 0

  constructor(desk: DeskStore) {
    this.#desk = desk
  }

  /**
   * Fetches it anew. Nobody waits for that, and only the server knows a notice that was
   * written just now; but an empty desk takes what the copy has, and then asks on.
   */
  async fetch(): Promise<void> {
    const desk = this.#desk
    this.#asked += 1
    const turn = this.#asked
    const { front: before, lastVisit } = desk.snapshot()
    const fetch = before ? desk.silently : desk.around.fetch
    const since = lastVisit === null ? '' : `?since=${encodeURIComponent(lastVisit)}`
    const reply = await askServer(fetch, `/api/desk${since}`, frontSchema)
    if (reply.kind !== 'answer' || turn < this.#answered) return
    this.#answered = turn
    this.#show(reply.value, before)
    const { source } = desk.snapshot()
    if (!before && source.kind === 'copy' && source.isSlow) await this.fetch()
  }

  #show(fetched: Front, before: Front | null): void {
    const view = this.#desk.snapshot()
    const { front, chosen } = view
    // What was chosen while it was on its way stays chosen.
    const isSet = front !== null && before !== null && front.settings !== before.settings
    // What the arrows stand in does not move under them.
    const isInUse = front !== null && askedIn(view) === '' && chosen !== null
    const shown = {
      ...fetched,
      ...(isSet && { settings: front.settings }),
      ...(isInUse && listedIn(front)),
    }
    this.#desk.put({ front: shown })
    this.#desk.announceNews(noticeNews(front, shown))
  }
}
