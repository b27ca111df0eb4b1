import { z } from 'zod'
import { placeOf, scores, scoresByKind, type Outcome, type Scores } from './scores.ts'

/** What `npm run relevance` prints: with `--json` all of it, otherwise `text`. */
export interface RelevanceReport {
  engine: string
  all: Scores
  byKind: Record<string, Scores>
  /** Every query with what it gave; another run is compared with these. */
  queries: {
    query: string
    kind: string
    expect: string[]
    found: string[]
    place: number | null
  }[]
  text: string
}

/** The outcomes of one engine, counted and written out. */
export function report(engine: string, outcomes: readonly Outcome[]): RelevanceReport {
  const all = scores(outcomes)
  const byKind = scoresByKind(outcomes)
  return {
    engine,
    all,
    byKind: Object.fromEntries(byKind),
    queries: outcomes.map(({ judgement: { query, kind, expect }, found }) => ({
      query,
      kind,
      expect,
      found: [...found],
      place: placeOf({ judgement: { query, kind, expect }, found }) ?? null,
    })),
    text: [
      heading,
      line(`all, ${engine}`, all),
      ...[...byKind].map(([kind, s]) => line(kind, s)),
    ].join('\n'),
  }
}

const columns = [
  ['queries', ({ queries }) => String(queries)],
  ['success@1', ({ successAt1 }) => successAt1.toFixed(3)],
  ['recall@3', ({ recallAt3 }) => recallAt3.toFixed(3)],
  ['MRR@10', ({ mrrAt10 }) => mrrAt10.toFixed(3)],
  ['zero hits', ({ zeroHitRate }) => zeroHitRate.toFixed(3)],
  ['false hits', ({ falseHitRate }) => falseHitRate?.toFixed(3) ?? '–'],
  ['keystrokes', ({ keystrokes }) => keystrokes?.toFixed(0) ?? '–'],
  ['p50 ms', ({ p50Ms }) => p50Ms.toFixed(2)],
  ['p95 ms', ({ p95Ms }) => p95Ms.toFixed(2)],
] as const satisfies readonly (readonly [string, (scores: Scores) => string])[]

const nameWidth = 24
const heading = ''.padEnd(nameWidth) + columns.map(([name]) => name.padStart(11)).join('')
const line = (name: string, of: Scores): string =>
  name.padEnd(nameWidth) + columns.map(([, value]) => value(of).padStart(11)).join('')

const earlierSchema = z.object({
  queries: z.array(z.object({ query: z.string(), place: z.number().nullable() })),
})

/** What moved since an earlier run: one line for each query whose accepted guidance changed place. */
export function comparison(earlierJson: string, outcomes: readonly Outcome[]): string {
  const earlier = earlierSchema.parse(JSON.parse(earlierJson))
  const before = new Map(earlier.queries.map(({ query, place }) => [query, place]))
  const moved = outcomes.flatMap((outcome) => {
    const { query } = outcome.judgement
    const was = before.get(query)
    const is = placeOf(outcome) ?? null
    if (was === undefined || was === is) return []
    return [`${said(was)} → ${said(is)}  ${query}`]
  })
  return [`${String(moved.length)} queries moved:`, ...moved].join('\n')
}

const said = (place: number | null): string => (place === null ? 'none' : String(place)).padStart(4)
