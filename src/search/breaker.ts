/**
 * Lets calls through while they succeed. After a failure none goes through for a
 * while; then one, as a trial, whose success lets all through again and whose
 * failure doubles the wait.
 */
export class Breaker {
  readonly #now: () => number
  #failures = 0
  #tryAgainAt = 0
  #isOnTrial = false

  /** @param now milliseconds; only differences count. */
  constructor(now: () => number) {
    this.#now = now
  }

  get isOpen(): boolean {
    return this.#failures > 0
  }

  /** May a call go through now? A `true` on an open breaker is the one trial. */
  admits(): boolean {
    if (!this.isOpen) return true
    if (this.#isOnTrial || this.#now() < this.#tryAgainAt) return false
    this.#isOnTrial = true
    return true
  }

  succeeded(): void {
    this.#failures = 0
    this.#isOnTrial = false
  }

  failed(): void {
    this.#failures += 1
    this.#isOnTrial = false
    this.#tryAgainAt = this.#now() + Math.min(maxWaitMs, firstWaitMs * 2 ** (this.#failures - 1))
  }
}

const firstWaitMs = 500
const maxWaitMs = 15_000
