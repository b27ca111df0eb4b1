/** Questions that come with every keystroke are asked again after so long. */
const aSecond = 1000
const keptAtMost = 2000

/**
 * What was found out within the last second, or another time, for questions that come again
 * and again. What another process changes may go unseen for that long; whoever
 * changes something in this one calls `forget`.
 */
export class Recent<Value> {
  readonly now: () => number
  readonly freshMs: number
  readonly #kept = new Map<string, { value: Value; askedAt: number }>()
  #forgottenAt = -Infinity

  /** @param now milliseconds; only differences count. */
  constructor(now: () => number, freshMs: number = aSecond) {
    this.now = now
    this.freshMs = freshMs
  }

  get(question: string): Value | undefined {
    const kept = this.#kept.get(question)
    return kept && this.now() - kept.askedAt < this.freshMs ? kept.value : undefined
  }

  /** @param askedAt `now` of before the asking: an answer from before a change is not kept. */
  keep(question: string, value: Value, askedAt: number): void {
    if (askedAt <= this.#forgottenAt) return
    if (this.#kept.size >= keptAtMost) this.#kept.clear()
    this.#kept.set(question, { value, askedAt })
  }

  readonly forget = (): void => {
    this.#forgottenAt = this.now()
    this.#kept.clear()
  }
}

/** A `Recent` for each holder: a process may have more than one database open, as tests have. */
export function recentFor<Value>(freshMs: number): (holder: object) => Recent<Value> {
  const kept = new WeakMap<object, Recent<Value>>()
  return (holder) => {
    const recent = kept.get(holder) ?? new Recent<Value>(() => performance.now(), freshMs)
    kept.set(holder, recent)
    return recent
  }
}
