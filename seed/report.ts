/** What a seeding run did, counted per kind of record. */
export class Report {
  readonly #counts = new Map<string, { made: number; kept: number }>()

  made(what: string): void {
    this.#count(what).made += 1
  }

  kept(what: string): void {
    this.#count(what).kept += 1
  }

  get lines(): string[] {
    return [...this.#counts].map(
      ([what, { made, kept }]) => `  ${what}: ${made} made, ${kept} already there`,
    )
  }

  #count(what: string): { made: number; kept: number } {
    const counts = this.#counts.get(what) ?? { made: 0, kept: 0 }
    this.#counts.set(what, counts)
    return counts
  }
}
