import type { AnswerCard, EditionLine } from '../publishing/answer-card.ts'
import type { Fetch } from './ask-server.ts'
import { CardReader } from './card-reader.ts'
import { CardShelf } from './card-shelf.ts'
import { ContactQueue, type Keeper } from './contact-queue.ts'
import {
  type CopyDoor,
  type CopyMeans,
  fetchWithCopy,
  patience,
  type Source,
} from './copy/fetch-with-copy.ts'
import { DeskMemory } from './desk-memory.ts'
import { type DeskView, type FocusWish, keyOfEdition } from './desk-view.ts'
import { type Draft, draftIn, nameOfDraft } from './panel.ts'
import { SearchSession } from './search-session.ts'
import { saySince } from './say-dates.ts'
import { newCaller } from './situation.ts'
import { type Later, Store } from './store.ts'

/** What the desk needs of the browser. */
export interface Surroundings {
  fetch: Fetch
  later: Later
  /** Milliseconds, as `Date.now`. */
  now: () => number
  /** Tells whether it was copied. */
  copy: (text: string) => Promise<boolean>
  /** Puts a path in the address bar without going there. */
  putUrl: (path: string) => void
  /** What this browser keeps from visit to visit. */
  keeper: Keeper
  /**
   * Listens for changes on the server. What it returns ends that.
   *
   * @param onLine told whether it hears anything; where it does not, the desk asks.
   */
  listen: (onChange: () => void, onLine: (isHeard: boolean) => void) => () => void
  /** What answers when the server does not. */
  deskCopy: CopyDoor
  /** A UUID that nobody else has. */
  newKey: () => string
}

/** What the page was opened with. */
export interface StartingPoint {
  query?: string
  card?: AnswerCard
  editions?: readonly EditionLine[]
  /** Reference of the withdrawn guidance in whose place `card` is shown. */
  insteadOf?: string
  /** Stands for {kommune} in ready texts. */
  municipality?: string
  /** Without it no copy is kept. */
  copy?: CopyMeans
}

/** Long enough to be read by who looks up from the citizen's words a little later. */
const toldForMs = 6_000

/** The state of the desk and what it is made from; the acts on it are beside it. */
export class DeskStore extends Store<DeskView> {
  readonly around: Surroundings
  /** Asks where nobody waits for the answer, and leaves the server time. */
  readonly silently: Fetch
  readonly municipality: string | undefined
  readonly search: SearchSession
  readonly shelf: CardShelf
  readonly reader: CardReader
  readonly contacts: ContactQueue
  readonly memory: DeskMemory
  /** What was being written when a panel was closed: half a sentence is not lost to Esc. */
  readonly drafts = new Map<string, Draft>()
  #turn = 0
  #untelling: () => void = () => undefined

  constructor(around: Surroundings, start: StartingPoint) {
    let heard: (source: Source) => void = () => undefined
    const withCopy = (patienceMs: number) =>
      fetchWithCopy({
        ...around,
        copy: around.deskCopy,
        onSource: (source) => heard(source),
        patienceMs,
      })
    const fetch = withCopy(patience.awaited)
    const silently = withCopy(patience.silent)
    const search = new SearchSession(fetch, around.later, silently)
    const shelf = new CardShelf({ awaited: fetch, silent: silently }, around.now)
    const reader = new CardReader(shelf, around.later, start.card ?? null)
    super(viewAt(start, search, reader))
    heard = (source) => this.#heard(source)
    this.around = { ...around, fetch }
    this.silently = silently
    this.municipality = start.municipality
    this.search = search
    this.shelf = shelf
    this.reader = reader
    this.memory = new DeskMemory(around.keeper, around.now)
    this.contacts = new ContactQueue({
      ...around,
      onChange: (waiting) => this.put({ waiting }),
      onRefused: (message) => this.tell(message),
    })
  }

  put(patch: Partial<DeskView>): void {
    this.change(patch)
  }

  /** Puts the open panel away; what is half written comes back when it is opened again. */
  putPanelAway(): void {
    const { panel } = this.snapshot()
    if (!panel) return
    const draft = draftIn(panel)
    // Whether it is on its way is known where it is sent.
    if (draft) this.drafts.set(nameOfDraft(draft), { ...draft, isSending: false })
    this.put({ panel: null })
  }

  /**
   * Is the agent where they were? Then what was asked for may take its place; else it
   * would be in the way of what they do by now.
   */
  isStillAt({ panel, typed, showsKeys, editions, reader }: DeskView): boolean {
    const now = this.snapshot()
    return (
      now.panel === panel &&
      now.typed === typed &&
      now.showsKeys === showsKeys &&
      now.editions === editions &&
      now.reader.card?.reference === reader.card?.reference &&
      now.reader.card?.edition === reader.card?.edition
    )
  }

  #heard(source: Source): void {
    const before = this.snapshot().source
    // Silence is patient: what came late says nothing of whom an agent would wait for.
    const isStillSlow = source.kind === 'server' && source.isLate && isSlow(before)
    if (isStillSlow || isSame(source, before)) return
    this.put({ source })
    if (source.kind === before.kind && isSlow(source) === isSlow(before)) return
    this.announce(sourceWords(source, new Date(this.around.now())))
  }

  focus(to: FocusWish['to']): void {
    this.#turn += 1
    this.put({ focus: { to, turn: this.#turn } })
  }

  /** Said by a screen reader when it is done with what it says; the others see it for themselves. */
  announce(announcement: string): void {
    this.put({ announcement })
  }

  /** What happened by itself, where something did: everybody else sees it in its place. */
  announceNews(news: string | null): void {
    if (news !== null) this.announce(news)
  }

  /** Told to everybody: what a key came to that shows nowhere else. Seen until something else is. */
  tell(words: string): void {
    this.#untelling()
    this.put({ announcement: words, told: words })
    this.#untelling = this.around.later(() => this.put({ told: null }), toldForMs)
  }

  /** The card that a key is about; where there is none, the key is answered with that. */
  cardOrTell(): AnswerCard | null {
    const { card } = this.snapshot().reader
    if (!card) this.tell('Find vejledningen først.')
    return card
  }

  stop(): void {
    this.#untelling()
  }
}

const isSlow = (source: Source): boolean => source.kind === 'copy' && source.isSlow

/** Who answers, for those who do not see the corner that shows it. */
function sourceWords(source: Source, now: Date): string {
  if (source.kind === 'server') return 'Forbindelsen er tilbage.'
  const trouble = source.isSlow ? 'Serveren er langsom.' : 'Ingen forbindelse.'
  return `${trouble} Svarene kommer fra en kopi fra ${saySince(source.takenAt, now)}.`
}

/** Two sources that are told of alike. */
const isSame = (a: Source, b: Source): boolean =>
  a.kind === 'copy' && b.kind === 'copy'
    ? a.takenAt === b.takenAt && a.isSlow === b.isSlow
    : a.kind === b.kind

function viewAt(start: StartingPoint, search: SearchSession, reader: CardReader): DeskView {
  const { card, editions: lines, insteadOf } = start
  const view: DeskView = {
    typed: start.query ?? '',
    fieldNote: null,
    search: search.snapshot(),
    reader: reader.snapshot(),
    insteadOf:
      card && insteadOf !== undefined ? { reference: insteadOf, by: card.reference } : null,
    front: null,
    recent: [],
    lastVisit: null,
    words: [],
    missNoted: null,
    editions: card && lines ? { reference: card.reference, lines } : null,
    showsKeys: false,
    panel: null,
    lastLog: null,
    waiting: 0,
    source: { kind: 'server', isLate: false },
    chosen: null,
    trail: [],
    situation: newCaller,
    openSlot: null,
    litSlot: null,
    copied: null,
    announcement: '',
    told: null,
    focus: null,
  }
  return { ...view, chosen: card ? keyOfEdition(view, card.edition) : null }
}
