import { refusals } from '../errors.ts'
import { fallbacksFrom, leadsBack } from '../routing/fallbacks.ts'
import type { RowProblem } from './import-terms.ts'
import type { Keyed, Stored } from './record-kind.ts'

/** A row of a file, and what is wrong with it so far. */
export interface JudgedRow<Portable> {
  line: number
  existing: Stored<Portable> | undefined
  portable: Portable
  problems: RowProblem[]
}

export const keyHeading = 'Nøgle'

const error = (code: RowProblem['code'], heading: string | null, message: string): RowProblem => ({
  level: 'error',
  code,
  heading,
  message,
})

/** Keys that are taken: of the records there are, and of the rows before. */
export interface TakenKeys {
  stored: ReadonlySet<string>
  inFile: ReadonlySet<string>
  /** Each as it is spelt, by its small letters. */
  spelt: ReadonlyMap<string, string>
}

/**
 * What is wrong with the key of a row: it has none, another row has it, or it is another's
 * but for capitals, which would make two of one.
 */
export function keyProblems(key: string, { stored, inFile, spelt }: TakenKeys): RowProblem[] {
  if (key === '') return [error('cell-invalid', keyHeading, 'Skriv en nøgle.')]
  if (inFile.has(key)) {
    return [error('already-exists', keyHeading, `${key} står to gange i filen.`)]
  }
  if (stored.has(key)) return []
  const alike = spelt.get(key.toLowerCase())
  return alike === undefined
    ? []
    : [error('already-exists', keyHeading, `${key} ligner ${alike}, som findes. Skriv den ens.`)]
}

interface Fallbacks<Portable> {
  heading: string
  of: (portable: Portable) => string | null
}

/**
 * Judges where the records lead when the whole file is in: to none that is kept out, and in
 * no ring. Adds to the rows what is wrong with them.
 */
export function judgeFallbacks<Portable extends Keyed>(
  rows: readonly JudgedRow<Portable>[],
  stored: readonly Stored<Portable>[],
  fallback: Fallbacks<Portable>,
): void {
  for (;;) {
    refuseLoose(rows, stored, fallback)
    const fallbackOf = fallbacksWhenIn(rows, stored, fallback)
    const inRing = sound(rows).filter(
      ({ existing, portable }) =>
        (!existing || fallback.of(existing.portable) !== fallback.of(portable)) &&
        leadsBack(portable.key, fallbackOf),
    )
    // Again without these: where one of them stays as it is, another may now lead round.
    if (inRing.length === 0) return
    const { message } = refusals['fallback-ring']
    for (const { problems } of inRing) {
      problems.push(error('fallback-ring', fallback.heading, message))
    }
  }
}

/**
 * Sound rows in an order in which they can be written one by one: each after those that it
 * leads to, so that what it leads to is there, and no ring comes and goes in between.
 */
export function inOrder<Portable extends Keyed>(
  rows: readonly JudgedRow<Portable>[],
  stored: readonly Stored<Portable>[],
  fallback: Fallbacks<Portable>,
): JudgedRow<Portable>[] {
  const fallbackOf = fallbacksWhenIn(rows, stored, fallback)
  return sound(rows)
    .map((row) => ({ row, steps: fallbacksFrom(row.portable.key, fallbackOf).length }))
    .toSorted((a, b) => a.steps - b.steps)
    .map(({ row }) => row)
}

const sound = <Portable>(rows: readonly JudgedRow<Portable>[]): JudgedRow<Portable>[] =>
  rows.filter(({ problems }) => problems.length === 0)

function fallbacksWhenIn<Portable extends Keyed>(
  rows: readonly JudgedRow<Portable>[],
  stored: readonly Stored<Portable>[],
  { of }: Fallbacks<Portable>,
): (key: string) => string | null | undefined {
  const fallbacks = new Map(
    [...stored, ...sound(rows)].map(({ portable }) => [portable.key, of(portable)]),
  )
  return (key) => fallbacks.get(key)
}

/** A row that leads to a new one that is kept out is kept out itself, and so on. */
function refuseLoose<Portable extends Keyed>(
  rows: readonly JudgedRow<Portable>[],
  stored: readonly Stored<Portable>[],
  { heading, of }: Fallbacks<Portable>,
): void {
  const there = stored.map(({ portable }) => portable.key)
  for (;;) {
    const known = new Set([...there, ...sound(rows).map(({ portable }) => portable.key)])
    const loose = sound(rows).filter(({ portable }) => {
      const to = of(portable)
      return to !== null && !known.has(to)
    })
    if (loose.length === 0) return
    for (const { portable, problems } of loose) {
      const message = `${of(portable) ?? ''} kan ikke indlæses, så her kan ikke henvises til den.`
      problems.push(error('unknown-reference', heading, message))
    }
  }
}
