import type { StoredEdition } from '../publishing/edition-rows.ts'
import { inForce, nextChange } from '../publishing/in-force.ts'

/** Reads rows of `editions`; `since` leaves out what was written before it. */
export type ReadRows = (since: Date | undefined) => Promise<readonly StoredEdition[]>

/**
 * Rows written this long before the newest one known are asked for again: two
 * processes' clocks differ, and a row can become visible after a later one.
 */
const overlapMs = 60_000

/**
 * Every edition row there is, kept fresh by asking only for what is new. It holds
 * no truth: a new one reads everything again.
 */
export class EditionFeed {
  readonly #read: ReadRows
  readonly #rows = new Map<string, StoredEdition[]>()
  readonly #known = new Set<string>()
  #newest: Date | undefined

  constructor(read: ReadRows) {
    this.#read = read
  }

  /** Reads what is new; answers whether there was anything. */
  async refresh(): Promise<boolean> {
    const since = this.#newest && new Date(this.#newest.getTime() - overlapMs)
    const fresh = (await this.#read(since)).filter(({ id }) => !this.#known.has(id))
    for (const row of fresh) {
      this.#known.add(row.id)
      const rows = this.#rows.get(row.row.reference) ?? []
      this.#rows.set(row.row.reference, [...rows, row])
      if (!this.#newest || row.appendedAt > this.#newest) this.#newest = row.appendedAt
    }
    return fresh.length > 0
  }

  /** Reads everything again: a row from a clock far behind is not asked for otherwise. */
  reread(): Promise<boolean> {
    this.#newest = undefined
    return this.refresh()
  }

  inForce(reference: string, at: Date): StoredEdition | undefined {
    return inForce(this.#rows.get(reference) ?? [], at)
  }

  /** Everything in force at a moment, by reference. */
  allInForce(at: Date): Map<string, StoredEdition> {
    const found = new Map<string, StoredEdition>()
    for (const [reference, rows] of this.#rows) {
      const row = inForce(rows, at)
      if (row) found.set(reference, row)
    }
    return found
  }

  /** When time itself next changes something. */
  nextChange(at: Date): Date | undefined {
    return nextChange([...this.#rows.values()].flat(), at)
  }
}
