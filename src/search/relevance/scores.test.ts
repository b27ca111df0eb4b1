import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJudgements } from './judgement.ts'
import { comparison, report } from './report.ts'
import { quantile, scores, scoresByKind, type Outcome } from './scores.ts'

const outcome = (expected: string[], found: string[], kind = 'keyword'): Outcome => ({
  judgement: { query: `${expected.join()} ${found.join()}`, expect: expected, kind },
  found,
  tookMs: 1,
})

describe('the scores', () => {
  it('count whoever of the accepted stands first or among the first three', () => {
    const reached = scores([
      outcome(['A'], ['A', 'B']),
      outcome(['A', 'B'], ['B']),
      outcome(['A'], ['B', 'C', 'A']),
      outcome(['A'], ['B', 'C', 'D', 'A']),
    ])

    expect(reached.successAt1).toBe(0.5)
    expect(reached.recallAt3).toBe(0.75)
    expect(reached.mrrAt10).toBeCloseTo((1 + 1 + 1 / 3 + 1 / 4) / 4)
  })

  it('keep apart what has an answer and what has none', () => {
    const reached = scores([outcome(['A'], []), outcome([], []), outcome([], ['A'])])

    expect(reached.zeroHitRate).toBe(1)
    expect(reached.falseHitRate).toBe(0.5)
  })

  it('have no false hits where everything has an answer', () => {
    expect(scores([outcome(['A'], ['A'])]).falseHitRate).toBeNull()
  })

  it('are given for each kind by itself', () => {
    const kinds = scoresByKind([outcome(['A'], ['A'], 'typo'), outcome(['A'], [], 'prefix')])

    expect([...kinds].map(([kind, { successAt1 }]) => [kind, successAt1])).toEqual([
      ['typo', 1],
      ['prefix', 0],
    ])
  })

  it('are shares, whatever is found', () => {
    const references = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 4 })
    const anyOutcome = fc.tuple(references, references).map(([a, b]) => outcome(a, b))
    fc.assert(
      fc.property(fc.array(anyOutcome), (outcomes) => {
        const { successAt1, recallAt3, mrrAt10, zeroHitRate } = scores(outcomes)

        for (const share of [successAt1, recallAt3, mrrAt10, zeroHitRate]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
        expect(successAt1).toBeLessThanOrEqual(recallAt3)
        expect(successAt1).toBeLessThanOrEqual(mrrAt10)
      }),
    )
  })
})

describe('a quantile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[1, 2, 3, 4], 0.5, 2],
    [[1, 2, 3, 4], 0.95, 4],
    [[5], 0.01, 5],
    [[], 0.5, null],
  ])('of %j at %d is %j', (values, at, expected) => {
    expect(quantile(values, at)).toBe(expected)
  })
})

describe('a report', () => {
  it('says what moved since an earlier one', () => {
    const earlier = JSON.stringify(report('embedded', [outcome(['A'], ['B', 'A'])]))
    const now = { ...outcome(['A'], ['B', 'A']), found: ['A'] }

    expect(comparison(earlier, [now])).toContain('2 →    1')
    expect(comparison(earlier, [outcome(['A'], ['B', 'A'])])).toBe('0 queries moved:')
  })
})

describe('judgements', () => {
  it.each(['[{"query":""}]', '{}', '[{"query":"a","expect":"B","kind":"c"}]', 'x'])(
    'of another shape are refused: %s',
    (json) => {
      expect(() => readJudgements(json)).toThrow()
    },
  )
})
