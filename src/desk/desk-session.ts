import type { AnswerCard } from '../publishing/answer-card.ts'
import { cardNews, untilHoursTurn } from './by-itself.ts'
import { CardActs } from './card-acts.ts'
import type { CopyMeans } from './copy/fetch-with-copy.ts'
import { DeskStore, type StartingPoint, type Surroundings } from './desk-store.ts'
import { FrontReader } from './front-reader.ts'
import { type CallCommand, chordsWith, type Command, sayChord } from './keys.ts'
import { ListActs } from './list-acts.ts'
import { PanelActs } from './panel-acts.ts'
import { SettingActs } from './setting-acts.ts'
import { onNextCard } from './situation.ts'

/** Where a key was pressed. */
export interface PressedIn {
  isField: boolean
  /** Of the slot it was pressed in, if any. */
  slot: number | null
  /** Does the slot hold more than it shows? */
  hasMore: (slot: number) => boolean
}

/** While changes are heard as they happen, and while they are not. */
const refreshEveryMs = { heard: 30_000, unheard: 5_000 } as const
/** The copy's age is told by when the server last called it true. */
const confirmCopyEveryMs = 5 * 60_000
/** Desks that all heard of the same change do not ask for the copy in the same second. */
const spreadOverMs = 10_000

const isOtherEdition = (before: AnswerCard | null, after: AnswerCard | null): boolean =>
  before !== null && before.reference === after?.reference && before.edition !== after.edition

/** All that happens at the desk. React shows its state and passes on what the agent does. */
export class DeskSession {
  readonly #desk: DeskStore
  readonly #front: FrontReader
  readonly list: ListActs
  readonly card: CardActs
  readonly panel: PanelActs
  readonly settings: SettingActs
  readonly #copyMeans: CopyMeans | undefined
  #copying: () => void = () => undefined
  #refreshing: () => void = () => undefined
  /** Unset until it is known whether the server can be heard. */
  #isHeard: boolean | undefined

  constructor(around: Surroundings, start: StartingPoint = {}) {
    this.#desk = new DeskStore(around, start)
    this.#copyMeans = start.copy
    this.#front = new FrontReader(this.#desk)
    this.list = new ListActs(this.#desk, () => void this.#front.fetch())
    this.card = new CardActs(this.#desk)
    this.settings = new SettingActs(this.#desk, () => this.#front.fetch())
    this.panel = new PanelActs(this.#desk, () => this.list.callOver())
  }

  readonly subscribe = (listener: () => void) => this.#desk.subscribe(listener)
  readonly snapshot = () => this.#desk.snapshot()

  /** Begins to listen and to fetch; what it returns ends that. */
  start(): () => void {
    const desk = this.#desk
    const { typed, reader, editions } = desk.snapshot()
    const unsubscribe = [
      desk.search.subscribe(() => this.list.searched()),
      desk.reader.subscribe(() => this.#read()),
    ]
    desk.put({ recent: desk.memory.recent(), lastVisit: desk.memory.seen() })
    void this.#front.fetch()
    desk.contacts.start()
    if (typed !== '') desk.search.ask(typed)
    if (reader.card && !editions) desk.shelf.keep(reader.card)
    this.#refreshLater()
    this.#openCopy()
    unsubscribe.push(
      desk.around.listen(
        () => {
          this.#refresh()
          this.#copyWithin(Math.random() * spreadOverMs)
        },
        (isHeard) => {
          // What happened while nothing was heard is caught up with.
          if (this.#isHeard === !isHeard) {
            this.#refresh()
            // What was withdrawn meanwhile goes at once.
            if (isHeard) this.#copyWithin(0)
          }
          this.#isHeard = isHeard
        },
      ),
    )
    desk.focus('field')
    return () => {
      for (const end of unsubscribe) end()
      this.#refreshing()
      this.#copying()
      this.list.stop()
      this.card.stop()
      this.panel.stop()
      desk.stop()
    }
  }

  /** The agent does something: that makes a visit, and not a tab that was left open. */
  used(): void {
    const lastVisit = this.#desk.memory.seen()
    if (lastVisit === this.snapshot().lastVisit) return
    this.#desk.put({ lastVisit })
    void this.#front.fetch()
  }

  toggleKeys(): void {
    const showsKeys = !this.snapshot().showsKeys
    this.#desk.putPanelAway()
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
    const { showsKeys, panel, openSlot, situation, trail, editions } = this.snapshot()
    if (panel) {
      this.panel.close()
      return
    }
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
    if (!front) void this.#front.fetch()
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
      default:
        this.#named[command.kind](where)
        return true
    }
  }

  readonly #named: Readonly<Record<CallCommand, (where: PressedIn) => void>> = {
    done: () => this.panel.done(),
    outcome: () => this.panel.toggleOutcome(),
    undo: () => void this.undo(),
    exempt: () => this.card.toggleExempt(),
    send: () => void this.card.sendLink(),
    copyLink: () => void this.card.copyLink(),
    copyChat: () => void this.card.copyChat(),
    copyMail: () => void this.card.copyMail(),
    copyReference: () => void this.card.copyReference(),
    transfer: () => void this.card.transfer(),
    callback: () => this.panel.toggleCallback(),
    flag: ({ slot }) => this.panel.toggleFlag(slot),
    favourite: () => void this.settings.toggleFavourite(),
    changes: () => void this.panel.toggleChanges(),
    editions: () => this.toggleEditions(),
    help: () => this.toggleKeys(),
  }

  /** Takes the last log back and searches for what it was about again. */
  async undo(): Promise<void> {
    const before = this.snapshot()
    const typed = await this.panel.undo()
    const { typed: now, panel } = this.snapshot()
    // The answer may come late, when the agent is on to something else.
    const isFree = now.trim() === '' && panel === before.panel
    if (typed !== null && typed !== '' && isFree) this.list.type(typed)
  }

  #read(): void {
    const { reader: before, situation, front } = this.snapshot()
    const reader = this.#desk.reader.snapshot()
    this.#desk.put({ reader })
    const enter = sayChord(chordsWith(front?.settings.keys).enter)
    this.#desk.announceNews(cardNews(before, reader, situation, enter))
    if (reader.card === before.card) return
    if (isOtherEdition(before.card, reader.card)) {
      // What was its second row may be another criterion now.
      this.#desk.put({ situation: onNextCard(this.snapshot().situation), litSlot: null })
    }
    // Another card has other hours.
    this.#refreshing()
    this.#refreshLater()
  }

  #openCopy(): void {
    if (!this.#copyMeans) return
    this.#desk.around.deskCopy.open(this.#copyMeans)
    this.#copyWithin(confirmCopyEveryMs)
  }

  #copyWithin(delayMs: number): void {
    this.#copying()
    this.#copying = this.#desk.around.later(() => {
      this.#desk.around.deskCopy.refresh()
      this.#copyWithin(confirmCopyEveryMs)
    }, delayMs)
  }

  /** Opening hours run while a card is read, and editors write. */
  #refresh(): void {
    this.#refreshing()
    this.#desk.shelf.grow()
    void this.#desk.reader.refresh()
    if (this.snapshot().source.kind === 'server') void this.#desk.search.renew()
    void this.#front.fetch()
    this.#refreshLater()
  }

  #refreshLater(): void {
    const due = this.#isHeard ? refreshEveryMs.heard : refreshEveryMs.unheard
    const delay = Math.min(
      due,
      untilHoursTurn(this.snapshot().reader.card, this.#desk.around.now()),
    )
    this.#refreshing = this.#desk.around.later(() => this.#refresh(), delay)
  }
}
