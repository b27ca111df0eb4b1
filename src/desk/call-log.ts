import type { ContactToLog } from '../insights/contact-log.ts'
import { type Outcome, outcomes, undoWithinSeconds } from '../insights/outcomes.ts'
import type { DeskStore } from './desk-store.ts'
import type { LastLog } from './desk-view.ts'
import { chordsWith, type NamedCommand, sayChord } from './keys.ts'
import { takeBack, type TakenBack } from './take-back.ts'

/** How a call ended, and what it was about. */
export interface EndedCall extends Pick<
  ContactToLog,
  'reference' | 'edition' | 'criterion' | 'contactType' | 'isOngoingCase'
> {
  outcome: Outcome
  /** What stood in the field. */
  typed: string
  /** Key of the call-back that was booked in it. */
  callback?: string
}

/** What is logged of the calls, and taken back. */
export class CallLog {
  readonly #desk: DeskStore
  readonly #onOver: () => void
  #forgetting: () => void = () => undefined
  #isUndoing = false

  /** @param onOver the call is over: the desk is cleared for the next one. */
  constructor(desk: DeskStore, onOver: () => void) {
    this.#desk = desk
    this.#onOver = onOver
  }

  stop(): void {
    this.#forgetting()
    this.#desk.contacts.stop()
  }

  /** @param isOver the agent is still at this call, and goes on to the next one now. */
  log({ typed, callback, ...ended }: EndedCall, isOver: boolean): void {
    const key = this.#desk.around.newKey()
    const at = new Date(this.#desk.around.now()).toISOString()
    this.#desk.contacts.log({ key, ...ended, at })
    const says = [outcomes[ended.outcome], ended.reference].filter(Boolean).join(' · ')
    this.#desk.put({
      lastLog: { key, callback: callback ?? null, says, at, typed, canUndo: true },
    })
    this.#forgetting()
    this.#forgetting = this.#desk.around.later(() => this.#forget(key), undoWithinSeconds * 1000)
    const told = `Logget: ${says}.${this.keyTo('undo', 'fortryder')}`
    if (!isOver) {
      this.#desk.tell(told)
      return
    }
    this.#desk.put({ panel: null })
    this.#onOver()
    // The cleared desk shows it.
    this.#desk.announce(told)
  }

  /**
   * Fortryd. What did not get through can be tried again for as long as it can be undone.
   *
   * @returns what stood in the field then; `null` where nothing was taken back.
   */
  async undo(): Promise<string | null> {
    const { lastLog } = this.#desk.snapshot()
    if (this.#isUndoing) return null
    if (!lastLog?.canUndo) {
      this.#desk.tell('Der er intet at fortryde.')
      return null
    }
    this.#isUndoing = true
    // Its button is about to go, and what was searched for to stand in the field.
    this.#desk.focus('field')
    const undone = await this.#takeBack(lastLog)
    this.#isUndoing = false
    if (undone.what === 'stays') this.#forget(lastLog.key)
    if (undone.what === 'gone' && this.#isLast(lastLog.key)) this.#desk.put({ lastLog: null })
    this.#desk.tell(undone.says)
    return undone.what === 'gone' ? lastLog.typed : null
  }

  /** " Alt Z fortryder."; nothing where the agent has turned the key off. */
  keyTo(command: NamedCommand, does: string): string {
    const chord = chordsWith(this.#desk.snapshot().front?.settings.keys)[command]
    return chord === '' ? '' : ` ${sayChord(chord)} ${does}.`
  }

  /** First the promise to the citizen: while it stands, that it was given stays logged. */
  async #takeBack({ key, callback, says }: LastLog): Promise<{ what: TakenBack; says: string }> {
    if (callback !== null) {
      const url = `/api/callbacks/${encodeURIComponent(callback)}`
      const what = await takeBack(this.#desk.around.fetch, url)
      if (what !== 'gone') return { what, says: `${failed[what]} Tilbagekaldet står stadig.` }
    }
    const what = await this.#desk.contacts.undo(key)
    if (what === 'gone') return { what, says: `Fortrudt: ${says}` }
    const cancelled = callback === null ? '' : ' Tilbagekaldet er aflyst, men udfaldet står.'
    return { what, says: `${failed[what]}${cancelled}` }
  }

  #forget(key: string): void {
    const { lastLog } = this.#desk.snapshot()
    if (lastLog && this.#isLast(key)) this.#desk.put({ lastLog: { ...lastLog, canUndo: false } })
  }

  #isLast(key: string): boolean {
    return this.#desk.snapshot().lastLog?.key === key
  }
}

const failed: Readonly<Record<Exclude<TakenBack, 'gone'>, string>> = {
  stays: 'Kunne ikke fortrydes.',
  unanswered: 'Kunne ikke fortrydes lige nu. Prøv igen.',
}
