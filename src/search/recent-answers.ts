/** What is typed changes one word at a time: the others were asked for a moment ago. */
const freshMs = 1000
const keptAtMost = 2000

/**
 * Answers to single questions, for as long as another process's change to the index
 * may go unseen; our own changes call `forget`.
 */
export class RecentAnswers {
  readonly #now: () => number
  readonly #kept = new Map<string, { at: number; references: readonly string[] }>()

  /** @param now milliseconds; only differences count. */
  constructor(now: () => number) {
    this.#now = now
  }

  get(question: object): readonly string[] | undefined {
    const kept = this.#kept.get(JSON.stringify(question))
    return kept && this.#now() - kept.at < freshMs ? kept.references : undefined
  }

  keep(question: object, references: readonly string[]): void {
    if (this.#kept.size >= keptAtMost) this.#kept.clear()
    this.#kept.set(JSON.stringify(question), { at: this.#now(), references })
  }

  readonly forget = (): void => {
    this.#kept.clear()
  }
}
