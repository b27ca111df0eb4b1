import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { analyser, findable } from './finding.fixture.ts'
import { movesBetween } from './impact.ts'
import { searchOver } from './search-over.ts'
import { emptyVocabulary } from './vocabulary.ts'

/** How often others in the process get their turn while something is done. */
async function turnsWithin(work: Promise<unknown>): Promise<number> {
  const working = new AbortController()
  const others = (async () => {
    let turns = 0
    for (; !working.signal.aborted; turns += 1) await turn()
    return turns
  })()
  await work
  working.abort()
  return others
}

const language = { analyser, vocabulary: emptyVocabulary }
const texts = Array.from({ length: 60 }, (_one, at) =>
  findable({ reference: `BS${at + 1}`, title: `Forny pas nummer ${at + 1}` }),
)

describe('a text that is tried on what agents search for', () => {
  it('lets their own searches in between while the copies are made', async () => {
    expect(await turnsWithin(searchOver(texts, language))).toBeGreaterThanOrEqual(12)
  })

  it('lets them in between after each query', async () => {
    const before = await searchOver(texts, language)
    const after = await searchOver(
      [...texts, findable({ reference: 'BS99', title: 'Kørekort' })],
      language,
    )
    const queries = ['kørekort', ...Array.from({ length: 19 }, (_one, at) => `pas ${at + 1}`)]
    const moving = movesBetween(before, after, 'BS99', queries)

    expect(await turnsWithin(moving)).toBeGreaterThanOrEqual(40)
    expect(await moving).toEqual([{ query: 'kørekort', before: null, after: 1, losing: [] }])
  })
})
