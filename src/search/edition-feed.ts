import type { StoredEdition } from '../publishing/edition-rows.ts'
import { inForce, nextChange } from '../publishing/in-force.ts'
import { successorIn } from '../publishing/successor-in.ts'

/** The rows of `editions`: only ever appended to, so their number says whether any is new. */
export interface EditionTable {
  count: () => Promise<number>
  /** Rows written at or after a moment; every row where none is given. */
  since: (moment: Date | undefined) => Promise<readonly StoredEdition[]>
}

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
  readonly #table: EditionTable
  #rows = new Map<string, StoredEdition[]>()
  #known = new Set<string>()
  #newest: Date | undefined

  constructor(table: EditionTable) {
    this.#table = table
  }

  /** Reads what is new; answers whether there was anything. */
  async refresh(): Promise<boolean> {
    const count = await this.#table.count()
    if (count === this.#known.size) return false
    // Rows that should never go are gone: another database, or an older copy of it.
    if (count < this.#known.size) return this.reread()
    const since = this.#newest && new Date(this.#newest.getTime() - overlapMs)
    const isNew = this.#add(await this.#table.since(since))
    // One came from a clock further behind than the overlap.
    return this.#known.size < count ? this.reread() : isNew
  }

  /** Reads everything again; answers whether it was otherwise. */
  async reread(): Promise<boolean> {
    const rows = await this.#table.since(undefined)
    const isSame = rows.length === this.#known.size && rows.every(({ id }) => this.#known.has(id))
    if (isSame) return false
    this.#rows = new Map()
    this.#known = new Set()
    this.#newest = undefined
    this.#add(rows)
    return true
  }

  #add(rows: readonly StoredEdition[]): boolean {
    const fresh = rows.filter(({ id }) => !this.#known.has(id))
    for (const row of fresh) {
      this.#known.add(row.id)
      const others = this.#rows.get(row.row.reference) ?? []
      this.#rows.set(row.row.reference, [...others, row])
      if (!this.#newest || row.appendedAt > this.#newest) this.#newest = row.appendedAt
    }
    return fresh.length > 0
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

  /**
   * References of withdrawn guidance, by the reference of what is in force in its place at a
   * moment: agents know the old numbers for years.
   */
  formerly(at: Date): Map<string, string[]> {
    const found = new Map<string, string[]>()
    for (const reference of this.#rows.keys()) {
      const successor = successorIn((one) => this.#rows.get(one) ?? [], reference, at)
      if (successor !== undefined) {
        found.set(successor, [...(found.get(successor) ?? []), reference].sort())
      }
    }
    return found
  }

  /** When time itself next changes something. */
  nextChange(at: Date): Date | undefined {
    return nextChange([...this.#rows.values()].flat(), at)
  }
}
