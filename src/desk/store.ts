/** State that tells those who look at it when it changes; React reads it as an external store. */
export class Store<State extends object> {
  #state: State
  readonly #listeners = new Set<() => void>()

  constructor(initial: State) {
    this.#state = initial
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  readonly snapshot = (): State => this.#state

  protected change(patch: Partial<State>): void {
    this.#state = { ...this.#state, ...patch }
    for (const listener of this.#listeners) listener()
  }
}

/** Runs something after a while; what it returns calls it off. */
export type Later = (run: () => void, delayMs: number) => () => void

/** On the clock of the browser; tests bring their own. */
export const later: Later = (run, delayMs) => {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}
