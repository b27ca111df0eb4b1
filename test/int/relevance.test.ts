import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { find, type SearchParts } from '../../src/search/find.ts'
import { readJudgements, type Judgement } from '../../src/search/relevance/judgement.ts'
import { scores, scoresByKind, type Outcome } from '../../src/search/relevance/scores.ts'
import { hasMeilisearch } from '../meilisearch.ts'
import { withDemoSearch } from '../relevance/demo-search.ts'

const judged = (name: string): Judgement[] =>
  readJudgements(readFileSync(`test/relevance/${name}.json`, 'utf8'))

const tune = judged('tune')
const check = judged('check')

/** Somewhat below what it reaches, so that a change that hurts is seen and noise is not. */
const floors = { successAt1: 0.9, recallAt3: 0.95, mrrAt10: 0.92 }
const ceilings = { zeroHitRate: 0.03, falseHitRate: 0.14 }
/** For each way of asking by itself. */
const recallOfEachKind = 0.8

describe('the judged queries', () => {
  it('are many, of every kind, and those that check are not those that tune', () => {
    const kinds = new Set(check.map(({ kind }) => kind))

    expect(tune.length + check.length).toBeGreaterThanOrEqual(400)
    expect(kinds.size).toBeGreaterThanOrEqual(11)
    const tuned = new Set(tune.map(({ query }) => query.toLowerCase()))
    expect(check.filter(({ query }) => tuned.has(query.toLowerCase()))).toEqual([])
  })
})

async function outcomesOf(parts: SearchParts): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const judgement of check) {
    const { hits } = await find(parts, judgement.query, { limit: 10 })
    outcomes.push({ judgement, found: hits.map(({ reference }) => reference), tookMs: 0 })
  }
  return outcomes
}

describe('what citizens say, on the demo content', () => {
  let outcomes: Outcome[]
  let onMeilisearch: Outcome[] | undefined
  beforeAll(async () => {
    const engines = ['embedded', ...(hasMeilisearch ? (['meilisearch'] as const) : [])] as const
    const all = await withDemoSearch(engines, outcomesOf)
    outcomes = all.get('embedded') ?? []
    onMeilisearch = all.get('meilisearch')
  })

  it('leads to the right guidance as often as it did', () => {
    const reached = scores(outcomes)

    for (const name of ['successAt1', 'recallAt3', 'mrrAt10'] as const) {
      expect(reached[name], name).toBeGreaterThanOrEqual(floors[name])
    }
    for (const name of ['zeroHitRate', 'falseHitRate'] as const) {
      expect(reached[name], name).toBeLessThanOrEqual(ceilings[name])
    }
  })

  it('leads there whichever way it is asked', () => {
    const weak = [...scoresByKind(outcomes)].filter(
      ([kind, { recallAt3 }]) => kind !== 'nothing' && recallAt3 < recallOfEachKind,
    )

    expect(weak).toEqual([])
  })

  it.skipIf(!hasMeilisearch)('leads to the same guidance in the same order on Meilisearch', () => {
    const first = (all: Outcome[]) =>
      all.map(({ judgement, found }) => `${judgement.query}: ${found.slice(0, 3).join(' ')}`)
    expect(first(onMeilisearch ?? [])).toEqual(first(outcomes))
  })
})
