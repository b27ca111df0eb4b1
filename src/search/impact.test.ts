import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { analyser, findable } from './finding.fixture.ts'
import { movesBetween, toTry } from './impact.ts'
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

describe('the searches that a text is tried on', () => {
  const text = findable({
    title: 'Ny affaldscontainer',
    citizenPhrases: ['min spand er væk'],
    body: 'Ring hvis låget er knækket.',
  })
  const commonElsewhere = Array.from({ length: 300 }, (_one, at) => `pas nummer ${at}`)
  const tryOn = async (...queries: string[]) =>
    (await toTry([...commonElsewhere, ...queries], [text], analyser)).queries

  it('are those that can find it, also where hundreds of others are commoner', async () => {
    expect(await tryOn('container', 'ny skraldespand', 'knækket låg', 'affaldscont')).toEqual([
      'min spand er væk',
      'container',
      'ny skraldespand',
      'knækket låg',
      'affaldscont',
    ])
  })

  it('are those that find it no longer, too', async () => {
    const { queries } = await toTry(
      ['kørekort', 'container'],
      [text, findable({ title: 'Kørekort', citizenPhrases: ['mit kort er væk'] })],
      analyser,
    )
    expect(queries).toEqual(['min spand er væk', 'mit kort er væk', 'kørekort', 'container'])
  })

  it('are the commonest two hundred of them, and it is said of how many', async () => {
    const many = Array.from({ length: 250 }, (_one, at) => `container ${at}`)
    const { queries, ...counts } = await toTry([...commonElsewhere, ...many], [text], analyser)

    expect(counts).toEqual({ tried: 200, possible: 250, phrases: 1 })
    expect(queries.slice(0, 3)).toEqual(['min spand er væk', 'container 0', 'container 1'])
  })

  it('leave out none that the search itself would find it by', async () => {
    const words = ['affald', 'containere', 'container ny', 'spanden', 'laaget', 'ringe', 'affaldsc']
    const [without, parts] = [await searchOver([], language), await searchOver([text], language)]
    const moves = await movesBetween(without, parts, 'BS01', words)

    expect(moves.length).toBeGreaterThan(3)
    for (const { query } of moves) expect(await tryOn(query)).toContain(query)
  })
})
