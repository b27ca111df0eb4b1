import * as z from 'zod/mini'
import { type Outcome, outcomes, undoWithinSeconds } from '../insights/outcomes.ts'
import { cprNumbersIn } from '../privacy/cpr.ts'
import { hoursToFirstAnswer } from '../publishing/flag-terms.ts'
import { type ContactType, contactTypes } from '../routing/contact-types.ts'
import { askServer, type Reply } from './ask-server.ts'
import type { DeskStore } from './desk-store.ts'
import { askedIn } from './field-words.ts'
import { pointInPlay } from './foot-actions.ts'
import { chordsWith, type NamedCommand, sayChord } from './keys.ts'
import {
  callbackPanel,
  centrePanel,
  changesPanel,
  type CallbackPanel,
  type FlagPanel,
  flagPanel,
  type OutcomePanel,
  outcomePanel,
  type Panel,
  type PanelProblem,
} from './panel.ts'

const giveUpAfterMs = 8_000

const raised = z.object({ dueAt: z.string() })
const booked = z.object({ id: z.string() })

const cprWarning: PanelProblem['message'] =
  'Det ligner et CPR-nummer. Slet det; det må ikke gemmes her.'

/** What the agent writes down: how it ended, what is wrong, whom to call back. */
export class PanelActs {
  readonly #desk: DeskStore
  readonly #onLogged: () => void
  #forgetting: () => void = () => undefined

  /** @param onLogged the call is over: the desk is cleared for the next one. */
  constructor(desk: DeskStore, onLogged: () => void) {
    this.#desk = desk
    this.#onLogged = onLogged
  }

  stop(): void {
    this.#forgetting()
    this.#desk.contacts.stop()
  }

  /** Opens the panel, or closes it when it is the one that is open. */
  toggleOutcome(): void {
    const { reader, situation } = this.#desk.snapshot()
    this.#toggle('outcome', () => outcomePanel(reader.card, situation))
  }

  /** @param slot the one in focus. */
  toggleFlag(slot: number | null): void {
    this.#toggle('flag', () => flagPanel(this.#desk.snapshot().reader.card, slot))
  }

  toggleCallback(): void {
    this.#toggle('callback', () => {
      const card = this.#desk.cardOrTell()
      if (!card) return null
      const { situation } = this.#desk.snapshot()
      const panel = card.isCurrent
        ? callbackPanel(card, situation, this.#desk.around.newKey())
        : null
      if (!panel) this.#desk.tell('Her kan ikke bookes tilbagekald.')
      return panel
    })
  }

  toggleCentre(): void {
    this.#toggle('centre', () => centrePanel)
  }

  /** What is new in the edition on the card; the one before it is fetched to compare with. */
  async toggleChanges(): Promise<void> {
    const { panel, reader } = this.#desk.snapshot()
    const { card } = reader
    if (panel?.kind === 'changes') {
      this.close()
      return
    }
    if (!card || card.edition === 1) {
      this.#desk.tell('Der er ingen tidligere udgave.')
      return
    }
    const reply = await this.#desk.shelf.read(card.reference, card.edition - 1)
    if (this.#desk.snapshot().reader.card !== card) return
    if (reply.kind !== 'answer') {
      this.#desk.tell('Den tidligere udgave kunne ikke hentes. Prøv igen.')
      return
    }
    this.#desk.put({ panel: changesPanel(reply.value, card), showsKeys: false })
    this.#desk.focus('panel')
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
    const chosen = panel?.kind === 'outcome' ? panel : outcomePanel(reader.card, situation)
    const key = this.#desk.around.newKey()
    const at = new Date(this.#desk.around.now()).toISOString()
    this.#desk.contacts.log({
      key,
      outcome,
      reference: reader.card?.reference ?? null,
      edition: reader.card?.edition ?? null,
      criterion: situation.chosenRow,
      contactType: chosen.contactType,
      isOngoingCase: chosen.isOngoingCase,
      at,
    })
    const reference = reader.card?.reference
    const says = [outcomes[outcome], reference].filter(Boolean).join(' · ')
    this.#desk.put({ panel: null, lastLog: { key, says, at, typed, canUndo: true } })
    this.#forgetting()
    this.#forgetting = this.#desk.around.later(() => this.#forget(key), undoWithinSeconds * 1000)
    this.#onLogged()
    this.#desk.announce(`Logget: ${says}.${this.#keyTo('undo', 'fortryder')}`)
  }

  /** Fortryd: the log is taken back, and the search stands as it did. */
  async undo(): Promise<string | null> {
    const { lastLog } = this.#desk.snapshot()
    if (!lastLog?.canUndo) {
      this.#desk.tell('Der er intet at fortryde.')
      return null
    }
    this.#forget(lastLog.key)
    // Its button is gone, and what was searched for is about to stand in the field.
    this.#desk.focus('field')
    const isUndone = await this.#desk.contacts.undo(lastLog.key)
    if (isUndone) this.#desk.put({ lastLog: null })
    this.#desk.tell(isUndone ? `Fortrudt: ${lastLog.says}` : 'Kunne ikke fortrydes.')
    return isUndone ? lastLog.typed : null
  }

  #forget(key: string): void {
    const { lastLog } = this.#desk.snapshot()
    if (lastLog?.key === key) this.#desk.put({ lastLog: { ...lastLog, canUndo: false } })
  }

  #logCleared(): void {
    if (this.#desk.snapshot().reader.card?.isCurrent) this.log('resolved')
    else {
      this.#desk.tell(`Find vejledningen først.${this.#keyTo('outcome', 'logger uden')}`)
    }
  }

  /** " Alt Z fortryder."; nothing where the agent has turned the key off. */
  #keyTo(command: NamedCommand, does: string): string {
    const chord = chordsWith(this.#desk.snapshot().front?.settings.keys)[command]
    return chord === '' ? '' : ` ${sayChord(chord)} ${does}.`
  }

  #toggle(kind: Panel['kind'], make: () => Panel | null): void {
    if (this.#desk.snapshot().panel?.kind === kind) {
      this.close()
      return
    }
    const draft =
      kind === 'flag' || kind === 'callback'
        ? this.#desk.drafts.get(this.#desk.draftName(kind))
        : undefined
    const panel = draft ?? make()
    if (!panel) return
    this.#desk.put({ panel, showsKeys: false })
    this.#desk.focus('panel')
  }

  async #sendFlag(panel: FlagPanel): Promise<void> {
    if (this.#isStopped(panel, { words: panel.words })) return
    const query = askedIn(this.#desk.snapshot())
    const { reference, flagKind, slot, words } = panel
    const reply = await this.#send(panel, '/api/flags', raised, {
      kind: flagKind,
      reference,
      slot,
      words: words.trim() || null,
      query: query || null,
    })
    if (reply.kind !== 'answer') return
    this.#desk.drafts.delete(this.#desk.draftName('flag'))
    this.#desk.put({ panel: null })
    this.#desk.focus('field')
    this.#desk.tell(`Meldingen er sendt. Der kommer svar inden for ${hoursToFirstAnswer} timer.`)
    void this.#desk.reader.refresh()
  }

  async #book(panel: CallbackPanel): Promise<void> {
    const { phone, about, reachable, cleared, channel, key, booking, window } = panel
    const said = cleared.map((item) => item.said).join('\n')
    if (this.#isStopped(panel, { phone, about, reachable, cleared: said })) return
    const { reader, situation } = this.#desk.snapshot()
    const reply = await this.#send(panel, '/api/callbacks', booked, {
      key,
      reference: reader.card?.reference,
      criterion: situation.chosenRow,
      from: booking.windows[window]?.from,
      phone,
      channel,
      reachable: reachable.trim() || null,
      about: about.trim() || null,
      cleared,
    })
    if (reply.kind === 'answer') this.log('callback')
    else await this.#promiseAnew()
  }

  /** What could be promised when the panel was opened may be over by now. */
  async #promiseAnew(): Promise<void> {
    await this.#desk.reader.refresh()
    const { panel, reader, situation } = this.#desk.snapshot()
    if (panel?.kind !== 'callback' || !reader.card) return
    const booking = pointInPlay(reader.card, situation)?.booking
    if (!booking) return
    const promised = panel.booking.windows[panel.window]?.from
    const still = booking.windows.findIndex(({ from }) => from === promised)
    this.#desk.put({ panel: { ...panel, booking, window: Math.max(0, still) } })
  }

  /** CPR numbers stop what is to be sent, here in the browser. */
  #isStopped(panel: Panel, fields: Readonly<Record<string, string>>): boolean {
    if (panel.isSending) return true
    const [field] = Object.entries(fields).find(([, text]) => cprNumbersIn(text).length > 0) ?? []
    if (field === undefined) return false
    this.#stumble({ field, message: cprWarning })
    return true
  }

  /** Sends it; what does not get through stays in the panel as it was written. */
  async #send<Schema extends z.ZodMiniType>(
    panel: Panel,
    url: string,
    schema: Schema,
    body: unknown,
  ): Promise<Reply<z.output<Schema>>> {
    this.#desk.put({ panel: { ...panel, isSending: true, problem: null } })
    const signal = AbortSignal.timeout(giveUpAfterMs)
    const reply = await askServer(this.#desk.around.fetch, url, schema, signal, {
      method: 'POST',
      body,
    })
    this.write({ isSending: false })
    if (reply.kind === 'refused') {
      this.#stumble({ field: reply.objections[0]?.field ?? null, message: reply.message })
    } else if (reply.kind !== 'answer') {
      this.#stumble({ field: null, message: 'Ingen forbindelse. Det er ikke sendt; prøv igen.' })
    }
    return reply
  }

  #stumble(problem: PanelProblem): void {
    this.write({ problem })
    this.#desk.announce(problem.message)
    this.#desk.focus('problem')
  }
}
