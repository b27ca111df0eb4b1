import type { SearchParts } from '../../src/search/find.ts'
import { find } from '../../src/search/find.ts'
import type { Judgement } from '../../src/search/relevance/judgement.ts'
import { placeOf, type Outcome } from '../../src/search/relevance/scores.ts'

/** How many hits the desk asks for. */
const limit = 10

/** Asks every judged query, whole and as it is typed. */
export async function measured(
  parts: SearchParts,
  judgements: readonly Judgement[],
): Promise<Outcome[]> {
  const foundFor = async (query: string): Promise<string[]> =>
    (await find(parts, query, { limit })).hits.map(({ reference }) => reference)
  const outcomes: Outcome[] = []
  for (const judgement of judgements) {
    const startedAt = performance.now()
    const found = await foundFor(judgement.query)
    const tookMs = performance.now() - startedAt
    const keystrokes = await firstAmongThree(judgement, foundFor)
    outcomes.push({ judgement, found, tookMs, ...(keystrokes !== undefined && { keystrokes }) })
  }
  return outcomes
}

/** Characters typed until an accepted guidance stands among the first three. */
async function firstAmongThree(
  judgement: Judgement,
  foundFor: (query: string) => Promise<string[]>,
): Promise<number | undefined> {
  if (judgement.expect.length === 0) return undefined
  for (let typed = 1; typed <= judgement.query.length; typed += 1) {
    const found = await foundFor(judgement.query.slice(0, typed))
    if ((placeOf({ judgement, found }) ?? Infinity) <= 3) return typed
  }
  return undefined
}
