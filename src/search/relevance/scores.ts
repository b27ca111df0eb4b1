import type { Judgement } from './judgement.ts'

/** What one judged query gave. */
export interface Outcome {
  judgement: Judgement
  /** References found, best first. */
  found: readonly string[]
  /** Characters typed until an accepted one stood among the first three; unset if never. */
  keystrokes?: number
  /** Of the whole query, in the engine and ranking, in milliseconds. */
  tookMs: number
}

/** Shares from 0 to 1, over the queries that have an answer unless said otherwise. */
export interface Scores {
  queries: number
  /** An accepted guidance stands first. */
  successAt1: number
  /** An accepted guidance stands among the first three. */
  recallAt3: number
  /** Mean of 1 / place of the first accepted guidance among the first ten. */
  mrrAt10: number
  zeroHitRate: number
  /** Of the queries that nothing answers: those that got a hit all the same. */
  falseHitRate: number | null
  /** Median over those that were found. */
  keystrokes: number | null
  p50Ms: number
  p95Ms: number
}

/** Place of the first accepted guidance, counted from 1; undefined where none was found. */
export function placeOf({ judgement, found }: Pick<Outcome, 'judgement' | 'found'>) {
  const index = found.findIndex((reference) => judgement.expect.includes(reference))
  return index === -1 ? undefined : index + 1
}

/** The measures over some outcomes. Queries that nothing answers count only as false hits. */
export function scores(outcomes: readonly Outcome[]): Scores {
  const answerable = outcomes.filter(({ judgement }) => judgement.expect.length > 0)
  const others = outcomes.filter(({ judgement }) => judgement.expect.length === 0)
  const times = outcomes.map(({ tookMs }) => tookMs)
  const within = (places: number) =>
    share(answerable, (outcome) => (placeOf(outcome) ?? Infinity) <= places)
  const reciprocal = answerable.map((outcome) => {
    const place = placeOf(outcome)
    return place !== undefined && place <= 10 ? 1 / place : 0
  })
  return {
    queries: outcomes.length,
    successAt1: within(1),
    recallAt3: within(3),
    mrrAt10: reciprocal.reduce((sum, value) => sum + value, 0) / Math.max(1, answerable.length),
    zeroHitRate: share(answerable, ({ found }) => found.length === 0),
    falseHitRate: others.length === 0 ? null : share(others, ({ found }) => found.length > 0),
    keystrokes: quantile(
      answerable.flatMap(({ keystrokes }) => keystrokes ?? []),
      0.5,
    ),
    p50Ms: quantile(times, 0.5) ?? 0,
    p95Ms: quantile(times, 0.95) ?? 0,
  }
}

/** Scores per kind, in the order in which kinds first appear. */
export function scoresByKind(outcomes: readonly Outcome[]): Map<string, Scores> {
  const kinds = [...new Set(outcomes.map(({ judgement }) => judgement.kind))]
  return new Map(
    kinds.map((kind) => [
      kind,
      scores(outcomes.filter(({ judgement }) => judgement.kind === kind)),
    ]),
  )
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length
}

/** The value below which a share of the values lie, by the nearest rank; null of none. */
export function quantile(values: readonly number[], at: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(at * sorted.length) - 1)] ?? null
}
