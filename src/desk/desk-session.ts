import { CardActs } from './card-acts.ts'
import { DeskStore, type StartingPoint, type Surroundings } from './desk-store.ts'
import type { Command } from './keys.ts'
import { ListActs } from './list-acts.ts'

/** Where a key was pressed. */
export interface PressedIn {
  isField: boolean
  /** Does the slot hold more than it shows? */
  hasMore: (slot: number) => boolean
}

const refreshEveryMs = 30_000

/** All that happens at the desk. React shows its state and passes on what the agent does. */
export class DeskSession {
  readonly #desk: DeskStore
  readonly list: ListActs
  readonly card: CardActs
  #refreshing: () => void = () => undefined

  constructor(around: Surroundings, start: StartingPoint = {}) {
    this.#desk = new DeskStore(around, start)
    this.list = new ListActs(this.#desk)
    this.card = new CardActs(this.#desk)
  }

  readonly subscribe = (listener: () => void) => this.#desk.subscribe(listener)
  readonly snapshot = () => this.#desk.snapshot()

  /** Begins to listen and to fetch; what it returns ends that. */
  start(): () => void {
    const desk = this.#desk
    const { typed, reader, editions } = desk.snapshot()
    const unsubscribe = [
      desk.search.subscribe(() => this.list.searched()),
      desk.reader.subscribe(() => desk.put({ reader: desk.reader.snapshot() })),
    ]
    void this.list.fetchFront()
    if (typed !== '') desk.search.ask(typed)
    if (reader.card && !editions) desk.shelf.keep(reader.card)
    this.#refreshLater()
    desk.focus('field')
    return () => {
      for (const end of unsubscribe) end()
      this.#refreshing()
      this.list.stop()
      this.card.stop()
    }
  }

  toggleKeys(): void {
    const showsKeys = !this.snapshot().showsKeys
    this.#desk.put({ showsKeys })
    this.#desk.focus(showsKeys ? 'keys' : 'field')
  }

  toggleEditions(): void {
    if (this.snapshot().editions) {
      this.list.backToNow()
      return
    }
    void this.list.showEditions()
  }

  /** Esc: one step back, the nearest first; in the field at last it empties it. */
  close({ isField }: { isField: boolean }): void {
    const { showsKeys, openSlot, situation, trail, editions } = this.snapshot()
    if (showsKeys) {
      this.toggleKeys()
      return
    }
    if (openSlot !== null) {
      this.card.closeSlot()
      this.#desk.focus('field')
      return
    }
    if (situation.said !== null) {
      this.card.learn({ said: null })
      return
    }
    if (trail.length > 0) {
      this.card.back()
      return
    }
    if (editions) {
      this.list.backToNow()
      return
    }
    if (!isField) {
      this.#desk.focus('field')
      return
    }
    this.list.nextCaller()
  }

  /** Tries again whatever did not work. */
  retry(): void {
    const { typed, reader, front } = this.snapshot()
    if (typed.trim() !== '') this.#desk.search.ask(typed)
    if (reader.problem !== null) this.#desk.reader.retry()
    if (!front) void this.list.fetchFront()
  }

  /** @returns whether the key was used; if not it is the browser's. */
  run(command: Command, where: PressedIn): boolean {
    switch (command.kind) {
      case 'next':
      case 'previous':
        if (where.isField) this.list.move(command.kind === 'next' ? 1 : -1)
        return where.isField
      case 'enter':
        if (where.isField) this.list.enter()
        return where.isField
      case 'field':
        if (!where.isField) this.#desk.focus('field')
        return !where.isField
      case 'close':
        this.close(where)
        return true
      case 'slot':
        this.card.goToSlot(command.slot, where.hasMore(command.slot))
        return true
      case 'help':
        this.toggleKeys()
        return true
      case 'editions':
        this.toggleEditions()
        return true
      default:
        this.#runOnCard(command.kind)
        return true
    }
  }

  #runOnCard(kind: 'exempt' | 'send' | 'copyLink' | 'transfer'): void {
    if (kind === 'exempt') {
      this.card.toggleExempt()
      return
    }
    if (kind === 'send') return void this.card.sendLink()
    if (kind === 'copyLink') return void this.card.copyLink()
    void this.card.transfer()
  }

  /** Opening hours run while a card is read. */
  #refreshLater(): void {
    this.#refreshing = this.#desk.around.later(() => {
      void this.#desk.reader.refresh()
      if (this.snapshot().typed === '') void this.list.fetchFront()
      this.#refreshLater()
    }, refreshEveryMs)
  }
}
