import type * as z from 'zod/mini'
import type { refusals } from '../errors.ts'
import { cprNumbersIn } from '../privacy/cpr.ts'
import { askServer, type Reply } from './ask-server.ts'
import type { DeskStore } from './desk-store.ts'
import { type Draft, draftIn, nameOfDraft, type PanelProblem } from './panel.ts'

/** In the server's own words; they are not taken over whole, since all of them would come along. */
const cprWarning: (typeof refusals)['looks-like-cpr']['message'] =
  'Det ligner et CPR-nummer. Slet det; det må ikke gemmes her.'

const notSent: Readonly<Record<Draft['kind'], string>> = {
  flag: 'Meldingen er ikke sendt.',
  callback: 'Tilbagekaldet er ikke booket.',
}

/**
 * Sends what is written in a panel. The answer may come when the panel is put away, or
 * another one is open: what was sent is known by its key.
 */
export class PanelPost {
  readonly #desk: DeskStore
  readonly #underWay = new Set<string>()

  constructor(desk: DeskStore) {
    this.#desk = desk
  }

  isUnderWay({ key }: Draft): boolean {
    return this.#underWay.has(key)
  }

  /** Is it what the agent has before them? */
  isOpen({ key }: Draft): boolean {
    return draftIn(this.#desk.snapshot().panel)?.key === key
  }

  /**
   * What does not get through stays in the panel as it was written, also one that is put
   * away by now.
   *
   * @param written may hold no CPR number; by the fields that are told of one.
   */
  async send<Schema extends z.ZodMiniType>(
    panel: Draft,
    written: Readonly<Record<string, string>>,
    { url, schema, body }: { url: string; schema: Schema; body: unknown },
  ): Promise<Reply<z.output<Schema>>> {
    if (this.isUnderWay(panel) || this.#hasCprNumber(panel, written)) return { kind: 'aborted' }
    this.#underWay.add(panel.key)
    this.#amend(panel, { isSending: true, problem: null })
    const sent = { method: 'POST', body } as const
    const reply = await askServer(this.#desk.around.fetch, url, schema, sent)
    this.#underWay.delete(panel.key)
    if (reply.kind === 'answer') this.#forget(panel)
    else this.#stumble(panel, problemIn(reply))
    return reply
  }

  /** CPR numbers stop what is to be sent, here in the browser. */
  #hasCprNumber(panel: Draft, written: Readonly<Record<string, string>>): boolean {
    const [field] = Object.entries(written).find(([, text]) => cprNumbersIn(text).length > 0) ?? []
    if (field === undefined) return false
    this.#stumble(panel, { field, message: cprWarning })
    return true
  }

  #stumble(panel: Draft, problem: PanelProblem): void {
    this.#amend(panel, { isSending: false, problem })
    if (this.isOpen(panel)) {
      this.#desk.announce(problem.message)
      this.#desk.focus('problem')
      return
    }
    const about = panel.reference === null ? '' : `${panel.reference}: `
    this.#desk.tell(`${about}${notSent[panel.kind]} ${problem.message}`)
  }

  #amend(panel: Draft, patch: Pick<Draft, 'isSending' | 'problem'>): void {
    const open = draftIn(this.#desk.snapshot().panel)
    if (open?.key === panel.key) {
      this.#desk.put({ panel: { ...open, ...patch } })
      return
    }
    const name = nameOfDraft(panel)
    // With the next citizen it went; what was promised to this one is not lost with it.
    const kept = this.#desk.drafts.get(name) ?? panel
    if (kept.key === panel.key) this.#desk.drafts.set(name, { ...kept, ...patch })
  }

  #forget(panel: Draft): void {
    const name = nameOfDraft(panel)
    // The next citizen's may have its name.
    if (this.#desk.drafts.get(name)?.key === panel.key) this.#desk.drafts.delete(name)
  }
}

const problemIn = (reply: Exclude<Reply<unknown>, { kind: 'answer' }>): PanelProblem =>
  reply.kind === 'refused'
    ? { field: reply.objections[0]?.field ?? null, message: reply.message }
    : { field: null, message: 'Ingen forbindelse. Det er ikke sendt; prøv igen.' }
