import type { DeskStore } from './desk-store.ts'
import {
  announcementOf,
  foundNothing,
  keyOfEdition,
  type Option,
  optionsOf,
  pathOf,
  referenceOf,
} from './desk-view.ts'
import { editionsOf } from './earlier-editions.ts'
import { askedIn, fieldWith } from './field-words.ts'
import { SearchNotes } from './search-notes.ts'
import { findSingleWords } from './single-words.ts'
import { newCaller, onNextCard } from './situation.ts'

const settleAfterMs = 400
/** Longer than between two keys: cards are not fetched in the way of the next search. */
const prefetchAfterMs = 180
/** Hits below the first whose cards are fetched before they are asked for. */
const prefetched = 3

/** What the agent does with the field and the list beside the card. */
export class ListActs {
  readonly #desk: DeskStore
  readonly #onNextCaller: () => void
  #settling: () => void = () => undefined
  readonly #notes: SearchNotes
  #prefetching: () => void = () => undefined
  #words = new AbortController()

  /** @param onNextCaller the front page is what is looked at next. */
  constructor(desk: DeskStore, onNextCaller: () => void) {
    this.#desk = desk
    this.#onNextCaller = onNextCaller
    this.#notes = new SearchNotes(desk)
  }

  stop(): void {
    this.#settling()
    this.#notes.callOff()
    this.#prefetching()
    this.#words.abort()
    this.#desk.search.stop()
  }

  /** CPR numbers are taken out before anything is searched for, also one that is not whole yet. */
  type(written: string): void {
    this.#notes.callOff()
    this.#prefetching()
    // The results come back, and the card may be another.
    this.#desk.putPanelAway()
    const { typed, fieldNote } = fieldWith(written)
    if (fieldNote !== null) this.#desk.announce(fieldNote)
    const { situation, chosen } = this.#desk.snapshot()
    const isEmpty = askedIn({ typed }) === ''
    this.#desk.put({
      typed,
      fieldNote,
      editions: null,
      showsKeys: false,
      openSlot: null,
      litSlot: null,
      trail: [],
      chosen: isEmpty ? null : chosen,
      situation: onNextCard(situation),
    })
    this.#desk.search.ask(typed)
    if (isEmpty) this.#desk.reader.clear()
    this.#settle()
  }

  /** Searches one centre's guidance only, until the field is emptied; `null`: all again. */
  keepTo(centre: string | null): void {
    this.#desk.putPanelAway()
    this.#desk.search.ask(this.#desk.snapshot().typed, centre)
    this.#desk.focus('field')
  }

  /** The call was logged: what it searched for counts. */
  callOver(): void {
    this.#notes.now()
    this.nextCaller()
  }

  /** Empties the field: the next citizen is another person. */
  nextCaller(): void {
    const { card } = this.#desk.snapshot().reader
    if (card?.isCurrent) this.#desk.memory.opened(card)
    this.type('')
    // Nothing that was written of this citizen stays.
    this.#desk.drafts.clear()
    this.#desk.put({ situation: newCaller, recent: this.#desk.memory.recent(), told: null })
    this.#desk.focus('field')
    this.#onNextCaller()
  }

  /** @param step 1 down, -1 up. */
  move(step: 1 | -1): void {
    const view = this.#desk.snapshot()
    const options = optionsOf(view)
    const place = options.findIndex(({ key }) => key === view.chosen)
    const first = step === 1 ? 0 : options.length - 1
    const next = place === -1 ? first : place + step
    const option = options[Math.max(0, Math.min(options.length - 1, next))]
    if (option && option.key !== view.chosen) this.choose(option)
  }

  /** Chooses an option and shows its card at once. */
  choose(option: Option): void {
    this.#desk.putPanelAway()
    this.#desk.put({ chosen: option.key, trail: [], openSlot: null, litSlot: null })
    this.#show(option)
    this.#settle()
  }

  /** Enter: takes what waits, searches for a word alone, or goes into the card. */
  enter(): void {
    const view = this.#desk.snapshot()
    const option = optionsOf(view).find(({ key }) => key === view.chosen)
    if (view.reader.newer) {
      this.#desk.putPanelAway()
      this.#desk.reader.takeNewer()
      return
    }
    if (option?.kind === 'word') {
      this.type(option.word)
      return
    }
    if (view.reader.card) this.#desk.focus('card')
  }

  /** Vis som den var: the editions in place of the results. */
  async showEditions(): Promise<void> {
    const desk = this.#desk
    const before = desk.snapshot()
    const card = desk.cardOrTell()
    if (!card) return
    const reply = await editionsOf(desk.around.fetch, card.reference)
    if (!desk.isStillAt(before)) return
    if (reply.kind !== 'answer') {
      desk.tell('Udgaverne kunne ikke hentes. Prøv igen.')
      return
    }
    desk.putPanelAway()
    const { reference } = card
    desk.put({ editions: { reference, lines: reply.value.editions }, showsKeys: false })
    desk.put({ chosen: keyOfEdition(desk.snapshot(), card.edition), openSlot: null })
    desk.focus('field')
    this.#settle()
  }

  /** From the editions back to the results, and to what is in force. */
  backToNow(): void {
    const desk = this.#desk
    const { editions } = desk.snapshot()
    if (!editions) return
    desk.put({ editions: null, openSlot: null })
    const options = optionsOf(desk.snapshot())
    const isListed = options.some(({ key }) => key === editions.reference)
    desk.put({ chosen: isListed ? editions.reference : null })
    desk.reader.show(editions.reference)
    desk.focus('field')
    this.#settle()
  }

  /** Takes over what the search has come to. */
  searched(): void {
    const desk = this.#desk
    const before = desk.snapshot().search
    const search = desk.search.snapshot()
    desk.put({ search })
    if (search.state !== before.state) this.#settle()
    const view = desk.snapshot()
    if (search.turn === before.turn || view.editions) return
    this.#words.abort()
    desk.put({ words: [] })
    if (foundNothing(view)) {
      // What one centre has not is no gap.
      if (search.centre === null) this.#notes.begin(search.query, '/api/misses')
      return void this.#lookUpWords(search.query)
    }
    const options = optionsOf(view)
    // The same question answered again must not move the choice.
    const isRepeat = search.answered === before.answered
    const kept = isRepeat ? options.find(({ key }) => key === view.chosen) : undefined
    const option = kept ?? options[0]
    if (option?.kind !== 'hit') return
    desk.put({ chosen: option.key })
    if (view.trail.length === 0) this.#show(option)
    if (search.centre === null) this.#notes.begin(search.query, '/api/searches')
    this.#prefetching = this.#desk.around.later(() => this.#prefetch(options), prefetchAfterMs)
    this.#settle()
  }

  #show(option: Option): void {
    const { reader, situation } = this.#desk.snapshot()
    if (referenceOf(option) !== reader.wanted?.reference) {
      this.#desk.put({ situation: onNextCard(situation) })
    }
    switch (option.kind) {
      case 'hit': {
        this.#desk.reader.show(option.hit.reference, undefined, option.hit.edition)
        return
      }
      case 'line': {
        this.#desk.reader.show(option.line.reference)
        return
      }
      case 'changed': {
        this.#desk.reader.show(option.changed.reference)
        return
      }
      case 'edition':
        if (option.line.kind === 'withdrawal') return
        {
          this.#desk.reader.show(
            option.reference,
            option.line.inForce ? undefined : option.line.edition,
          )
          return
        }
      case 'word': {
        this.#desk.reader.clear()
        return
      }
    }
  }

  #prefetch(options: readonly Option[]): void {
    const { shelf } = this.#desk
    for (const option of options.slice(1, 1 + prefetched)) {
      if (option.kind !== 'hit' || shelf.isFresh(option.hit.reference)) continue
      void shelf.read(option.hit.reference)
    }
  }

  async #lookUpWords(query: string): Promise<void> {
    this.#desk.reader.clear()
    this.#desk.put({ chosen: null })
    this.#settle()
    this.#words = new AbortController()
    const { signal } = this.#words
    const words = await findSingleWords(this.#desk.around.fetch, query, signal)
    if (!signal.aborted) this.#desk.put({ words })
  }

  /** What follows the agent at a distance: the address bar, and the line for screen readers. */
  #settle(): void {
    this.#settling()
    this.#settling = this.#desk.around.later(() => {
      const view = this.#desk.snapshot()
      this.#desk.around.putUrl(pathOf(view))
      this.#desk.announce(announcementOf(view))
    }, settleAfterMs)
  }
}
