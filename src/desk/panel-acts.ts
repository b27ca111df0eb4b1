import * as z from 'zod/mini'
import type { Outcome } from '../insights/outcomes.ts'
import { hoursToFirstAnswer } from '../publishing/flag-terms.ts'
import { type ContactType, contactTypes } from '../routing/contact-types.ts'
import { CallLog } from './call-log.ts'
import type { DeskStore } from './desk-store.ts'
import { cardBefore } from './earlier-editions.ts'
import { askedIn } from './field-words.ts'
import { pointInPlay } from './foot-actions.ts'
import {
  callbackPanel,
  centrePanel,
  changesPanel,
  type CallbackPanel,
  type FlagPanel,
  flagPanel,
  nameOfDraft,
  type OutcomePanel,
  outcomePanel,
  type Panel,
  takenUp,
} from './panel.ts'
import { PanelPost } from './panel-post.ts'

const raised = z.object({ dueAt: z.string() })
const booked = z.object({ id: z.string() })

/** What the agent writes down: how it ended, what is wrong, whom to call back. */
export class PanelActs {
  readonly #desk: DeskStore
  readonly #calls: CallLog
  readonly #post: PanelPost

  /** @param onLogged the call is over: the desk is cleared for the next one. */
  constructor(desk: DeskStore, onLogged: () => void) {
    this.#desk = desk
    this.#calls = new CallLog(desk, onLogged)
    this.#post = new PanelPost(desk)
  }

  stop(): void {
    this.#calls.stop()
  }

  /** Opens the panel, or closes it when it is the one that is open. */
  toggleOutcome(): void {
    const { reader, situation } = this.#desk.snapshot()
    this.#toggle('outcome', () => (this.#looksBack() ? null : outcomePanel(reader.card, situation)))
  }

  /** @param slot the one in focus. */
  toggleFlag(slot: number | null): void {
    this.#toggle('flag', () => {
      const { card } = this.#desk.snapshot().reader
      const anew = flagPanel(card, slot, this.#desk.around.newKey())
      const draft = this.#desk.drafts.get(nameOfDraft(anew))
      return draft ? { ...draft, isSending: this.#post.isUnderWay(draft) } : anew
    })
  }

  toggleCallback(): void {
    this.#toggle('callback', () => {
      const card = this.#desk.cardOrTell()
      if (!card) return null
      const { situation } = this.#desk.snapshot()
      const { reference, edition, isCurrent } = card
      const anew = isCurrent ? callbackPanel(card, situation, this.#desk.around.newKey()) : null
      const about = { kind: 'callback', reference, criterion: situation.chosenRow } as const
      const draft = this.#desk.drafts.get(nameOfDraft(about))
      if (draft?.kind === 'callback' && (anew || draft.edition === edition)) {
        const panel = anew ? takenUp(draft, anew) : draft
        return { ...panel, isSending: this.#post.isUnderWay(panel) }
      }
      if (!anew) this.#desk.tell('Her kan ikke bookes tilbagekald.')
      return anew
    })
  }

  toggleCentre(): void {
    this.#toggle('centre', () => centrePanel)
  }

  /** What is new in the edition on the card; the one before it is fetched to compare with. */
  async toggleChanges(): Promise<void> {
    const before = this.#desk.snapshot()
    const { card } = before.reader
    if (before.panel?.kind === 'changes') {
      this.close()
      return
    }
    const { shelf, around } = this.#desk
    const reply = card && (await cardBefore({ shelf, fetch: around.fetch }, card))
    if (!this.#desk.isStillAt(before)) return
    if (!card || !reply) {
      this.#desk.tell('Der er ingen tidligere udgave.')
      return
    }
    if (reply.kind !== 'answer') {
      this.#desk.tell('Den tidligere udgave kunne ikke hentes. Prøv igen.')
      return
    }
    this.#open(changesPanel(reply.value, card))
  }

  close(): void {
    this.#desk.putPanelAway()
    this.#desk.focus('field')
  }

  /** What is written in the panel that is open; what it said was wrong may be right now. */
  write(patch: Partial<OutcomePanel> | Partial<FlagPanel> | Partial<CallbackPanel>): void {
    const { panel } = this.#desk.snapshot()
    if (panel) this.#desk.put({ panel: { ...panel, problem: null, ...patch } as Panel })
  }

  /** The next contact type in the list, round and round. */
  turnContactType(step: 1 | -1): void {
    const { panel } = this.#desk.snapshot()
    if (panel?.kind !== 'outcome') return
    const all = Object.keys(contactTypes) as ContactType[]
    const place = panel.contactType === null ? -1 : all.indexOf(panel.contactType)
    const next = all[(place + step + all.length) % all.length]
    if (next) this.write({ contactType: next })
  }

  /** Ctrl Enter: the panel's button; without a panel the call was cleared. */
  done(): void {
    const { panel } = this.#desk.snapshot()
    switch (panel?.kind) {
      case undefined:
        this.#logCleared()
        return
      case 'outcome':
        this.log(panel.outcome)
        return
      case 'changes':
      case 'centre':
        this.close()
        return
      case 'flag':
        void this.#sendFlag(panel)
        return
      case 'callback':
        void this.#book(panel)
        return
    }
  }

  /** Logs how the call ended, and makes ready for the next one. */
  log(outcome: Outcome): void {
    const { panel, reader, situation, typed } = this.#desk.snapshot()
    if (this.#looksBack()) return
    const chosen = panel?.kind === 'outcome' ? panel : outcomePanel(reader.card, situation)
    const { contactType, isOngoingCase } = chosen
    const reference = reader.card?.reference ?? null
    const edition = reader.card?.edition ?? null
    const criterion = situation.chosenRow
    const about = { reference, edition, criterion, contactType, isOngoingCase }
    this.#calls.log({ outcome, ...about, typed }, true)
  }

  /** Fortryd: the log is taken back, with the call-back that was booked. */
  undo(): Promise<string | null> {
    return this.#calls.undo()
  }

  #logCleared(): void {
    const { card } = this.#desk.snapshot().reader
    if (card?.isCurrent) this.log('resolved')
    else if (!card) {
      this.#desk.tell(`Find vejledningen først.${this.#calls.keyTo('outcome', 'logger uden')}`)
    } else if (!this.#looksBack()) {
      this.#desk.tell(
        `Vejledningen gælder ikke nu.${this.#calls.keyTo('outcome', 'logger udfaldet')}`,
      )
    }
  }

  /** An old edition is looked at among the others: no call is answered from it, nor logged. */
  #looksBack(): boolean {
    const { editions, reader } = this.#desk.snapshot()
    if (!editions || reader.card?.isCurrent !== false) return false
    const back = this.#calls.keyTo('close', 'går tilbage til nu')
    this.#desk.tell(`Her kan ikke logges: udgaven gælder ikke nu.${back}`)
    return true
  }

  #toggle(kind: Panel['kind'], make: () => Panel | null): void {
    if (this.#desk.snapshot().panel?.kind === kind) {
      this.close()
      return
    }
    const panel = make()
    if (panel) this.#open(panel)
  }

  #open(panel: Panel): void {
    this.#desk.putPanelAway()
    this.#desk.put({ panel, showsKeys: false })
    this.#desk.focus('panel')
  }

  async #sendFlag(panel: FlagPanel): Promise<void> {
    const { key, reference, flagKind, slot, words } = panel
    const query = askedIn(this.#desk.snapshot()) || null
    const flag = { key, kind: flagKind, reference, slot, words: words.trim() || null, query }
    const reply = await this.#post.send(
      panel,
      { words },
      { url: '/api/flags', schema: raised, body: flag },
    )
    if (reply.kind !== 'answer') return
    if (this.#post.isOpen(panel)) {
      this.#desk.put({ panel: null })
      this.#desk.focus('field')
    }
    this.#desk.tell(`Meldingen er sendt. Der kommer svar inden for ${hoursToFirstAnswer} timer.`)
    void this.#desk.reader.refresh()
  }

  async #book(panel: CallbackPanel): Promise<void> {
    const { key, reference, edition, criterion, contactType, booking, window } = panel
    const { phone, channel, reachable, about, cleared } = panel
    const { typed } = this.#desk.snapshot()
    const callback = {
      key,
      reference,
      criterion,
      from: booking.windows[window]?.from,
      phone,
      channel,
      reachable: reachable.trim() || null,
      about: about.trim() || null,
      cleared,
    }
    const said = cleared.map((item) => item.said).join('\n')
    const reply = await this.#post.send(
      panel,
      { phone, about, reachable, cleared: said },
      { url: '/api/callbacks', schema: booked, body: callback },
    )
    if (reply.kind === 'refused') await this.#promiseAnew(panel)
    if (reply.kind !== 'answer') return
    const ended = { reference, edition, criterion, contactType, isOngoingCase: false }
    this.#calls.log(
      { outcome: 'callback', ...ended, typed, callback: key },
      this.#post.isOpen(panel),
    )
  }

  /** What could be promised when the panel was opened may be over by now. */
  async #promiseAnew(sent: CallbackPanel): Promise<void> {
    if (!this.#post.isOpen(sent)) return
    await this.#desk.reader.refresh()
    const { panel, reader } = this.#desk.snapshot()
    if (panel?.kind !== 'callback' || !this.#post.isOpen(sent)) return
    if (reader.card?.reference !== panel.reference) return
    const booking = pointInPlay(reader.card, { chosenRow: panel.criterion })?.booking
    if (!booking) return
    const promised = panel.booking.windows[panel.window]?.from
    const still = booking.windows.findIndex(({ from }) => from === promised)
    this.#desk.put({ panel: { ...panel, booking, window: Math.max(0, still) } })
  }
}
