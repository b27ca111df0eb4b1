import type { Outcome } from '../insights/outcomes.ts'
import { type AnswerKind, answerTexts } from './answer-texts.ts'
import type { DeskStore } from './desk-store.ts'
import { sendAction, transferAction } from './foot-actions.ts'
import { referenceText } from './ready-text.ts'
import { onNextCard, type Situation } from './situation.ts'

const copiedForMs = 2_500

/** What the agent does on the card itself. */
export class CardActs {
  readonly #desk: DeskStore
  #forgetting: () => void = () => undefined

  constructor(desk: DeskStore) {
    this.#desk = desk
  }

  stop(): void {
    this.#forgetting()
  }

  /** Opens guidance that this card leads to; Esc leads back. */
  lead(reference: string): void {
    const { reader, trail } = this.#desk.snapshot()
    const from = reader.card?.reference
    this.#turnTo(reference, from === undefined ? trail : [...trail, from])
  }

  back(): void {
    const { trail } = this.#desk.snapshot()
    const reference = trail.at(-1)
    if (reference !== undefined) this.#turnTo(reference, trail.slice(0, -1))
  }

  learn(facts: Partial<Situation>): void {
    this.#desk.put({ situation: { ...this.#desk.snapshot().situation, ...facts } })
  }

  toggleExempt(): void {
    const isExempt = !this.#desk.snapshot().situation.isExempt
    this.learn({ isExempt, showsSelfServiceAnyway: false })
    this.#desk.announce(
      isExempt ? 'Borger fritaget er slået til.' : 'Borger fritaget er slået fra.',
    )
  }

  /** An escalation row: it is lit, and decides where a transfer goes. Chosen again, it is let go. */
  chooseRow(row: number): void {
    const isLetGo = this.#desk.snapshot().situation.chosenRow === row
    this.learn({ chosenRow: isLetGo ? null : row })
    if (isLetGo) this.#desk.put({ litSlot: null })
  }

  /** @param hasMore whether the slot holds more than it shows. */
  goToSlot(slot: number, hasMore: boolean): void {
    if (!this.#desk.cardOrTell()) return
    this.#desk.put({ openSlot: hasMore ? slot : null, litSlot: null })
    this.#desk.focus({ slot })
  }

  /** The button that closed it is gone: the agent is still in the slot. */
  closeSlot(): void {
    const { openSlot } = this.#desk.snapshot()
    if (openSlot === null) return
    this.#desk.put({ openSlot: null })
    this.#desk.focus({ slot: openSlot })
  }

  /** Vis alligevel: the exempt citizen wants the self-service after all. */
  showSelfService(): void {
    this.learn({ showsSelfServiceAnyway: true })
    this.#desk.focus({ slot: 4 })
  }

  async sendLink(): Promise<void> {
    const { situation } = this.#desk.snapshot()
    const card = this.#desk.cardOrTell()
    if (!card) return
    const action = sendAction(card, situation, this.#desk.municipality)
    if (!action.isPossible) {
      this.#desk.tell(`Send link: ${action.because}`)
      return
    }
    this.#did('selfService')
    await this.#copy('send', action.text, answerTexts.send.done)
  }

  copyChat(): Promise<void> {
    return this.#copyAnswer('chat')
  }

  copyMail(): Promise<void> {
    return this.#copyAnswer('mail')
  }

  /** For the note in the case: which guidance, which edition, when. */
  async copyReference(): Promise<void> {
    const { card } = this.#desk.snapshot().reader
    if (!card) {
      this.#desk.tell('Der er ingen vejledning at henvise til.')
      return
    }
    const text = referenceText(card, new Date(this.#desk.around.now()))
    await this.#copy('reference', text, `${text} kopieret`)
  }

  async #copyAnswer(kind: AnswerKind): Promise<void> {
    const { reader, situation } = this.#desk.snapshot()
    const { textOf, done } = answerTexts[kind]
    const text = reader.card && textOf(reader.card, situation, this.#desk.municipality)
    if (text === null) {
      this.#desk.tell('Der er intet svar at kopiere.')
      return
    }
    await this.#copy(kind, text, done)
  }

  /**
   * What was done is what will be logged, unless the agent says otherwise. At once: copying
   * takes its time, and the key that logs may come first.
   */
  #did(outcome: Outcome): void {
    const at = new Date(this.#desk.around.now()).toISOString()
    this.learn({ did: { outcome, at } })
  }

  async copyLink(): Promise<void> {
    const { card } = this.#desk.snapshot().reader
    const url = card?.isCurrent ? card.selfServices[0]?.url : undefined
    if (url === undefined) {
      this.#desk.tell('Der er intet link at kopiere.')
      return
    }
    this.#did('selfService')
    await this.#copy('link', url, 'Link kopieret')
  }

  /** Stil om: shows where, and copies the number. */
  async transfer(): Promise<void> {
    const { situation } = this.#desk.snapshot()
    const card = this.#desk.cardOrTell()
    if (!card) return
    const action = transferAction(card, situation)
    if (!action.isPossible) {
      this.#desk.tell(`Stil om: ${action.because}`)
      return
    }
    this.#desk.put({ litSlot: 8, openSlot: null })
    this.#did('transferred')
    await this.#copy('transfer', action.text, `${action.name ?? ''}: ${action.text} kopieret`)
  }

  /** @param what the button that was used; it says so itself for a moment. */
  async #copy(what: string, text: string, done: string): Promise<void> {
    const { lastLog } = this.#desk.snapshot()
    const isDone = await this.#desk.around.copy(text)
    // The call was logged meanwhile: that is what is to be heard of.
    if (this.#desk.snapshot().lastLog !== lastLog) return
    this.#forgetting()
    this.#desk.put({ copied: { what, isDone } })
    this.#desk.tell(isDone ? done : 'Kunne ikke kopiere. Markér teksten, og kopiér selv.')
    this.#forgetting = this.#desk.around.later(() => this.#desk.put({ copied: null }), copiedForMs)
  }

  #turnTo(reference: string, trail: readonly string[]): void {
    this.#desk.putPanelAway()
    const { situation } = this.#desk.snapshot()
    this.#desk.put({ trail, openSlot: null, litSlot: null, situation: onNextCard(situation) })
    this.#desk.reader.show(reference)
    this.#desk.focus('card')
  }
}
