import type { Indexed } from './engine.ts'

export interface Difference {
  /** References to put into the index: new there, or another version. */
  upsert: string[]
  /** References to take out. */
  remove: string[]
}

/**
 * What to move so that the index holds exactly what is in force. Whatever died in
 * between, the next comparison says what is left to do.
 */
export function difference(inForce: readonly Indexed[], indexed: readonly Indexed[]): Difference {
  const wanted = new Map(inForce.map(({ reference, version }) => [reference, version]))
  const held = new Map(indexed.map(({ reference, version }) => [reference, version]))
  return {
    upsert: [...wanted].filter(([ref, version]) => held.get(ref) !== version).map(([ref]) => ref),
    remove: [...held.keys()].filter((reference) => !wanted.has(reference)),
  }
}
