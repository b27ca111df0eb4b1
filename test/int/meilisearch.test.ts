import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  EngineUnavailable,
  type IndexDocument,
  type SearchEngine,
} from '../../src/search/engine.ts'
import { itFinds } from '../../src/search/finding.suite.ts'
import { meilisearchEngine } from '../../src/search/meilisearch-engine.ts'
import { settings } from '../../src/search/meilisearch-settings.ts'
import { hasMeilisearch, meilisearchForTests, type TestMeilisearch } from '../meilisearch.ts'

let meilisearch: Pick<TestMeilisearch, 'url' | 'key' | 'stop'>
let indexes = 0

/** An engine with an index of its own. */
const engine = (index = `straks-guidance-test-${String((indexes += 1))}`): SearchEngine =>
  meilisearchEngine({ ...meilisearch, index, onWarning: () => undefined })

const document = (own: Partial<IndexDocument> = {}): IndexDocument => ({
  reference: 'BS01',
  version: 'a',
  centre: 'borger',
  audience: ['citizen'],
  words: 'pas',
  roots: 'pas',
  parts: '',
  body: '',
  ...own,
})
const asked = [{ roots: ['pas'], parts: [], isPart: false }]

describe.skipIf(!hasMeilisearch)('with Meilisearch', () => {
  beforeAll(async () => {
    meilisearch = await meilisearchForTests()
  })
  afterAll(() => meilisearch.stop())

  itFinds(() => engine())

  it('has the settings that the code names, also when someone changed them', async () => {
    const index = 'straks-guidance-settings'
    await engine(index).configure()
    await call('PATCH', `indexes/${index}/settings`, { stopWords: ['pas'], searchCutoffMs: 5 })

    await engine(index).configure()

    expect(await call('GET', `indexes/${index}/settings`)).toMatchObject(settings)
  })

  it('changes no setting that is right already', async () => {
    const index = 'straks-guidance-untouched'
    await engine(index).configure()
    const tasks = () => call('GET', `tasks?indexUids=${index}`)
    const before = await tasks()

    await engine(index).configure()

    expect(await tasks()).toEqual(before)
  })

  it('finds a changed guidance by its new words and not by its old, and forgets a removed one', async () => {
    const one = engine()
    await one.configure()
    await one.upsert([document(), document({ reference: 'BS02' })])

    await one.upsert([document({ version: 'b', roots: 'legitimation', words: 'legitimation' })])
    expect((await one.search(asked, {})).references).toEqual(['BS02'])
    expect(await one.indexed()).toEqual([
      { reference: 'BS01', version: 'b' },
      { reference: 'BS02', version: 'a' },
    ])

    await one.remove(['BS02', 'unknown'])
    expect((await one.search(asked, {})).references).toEqual([])
  })

  it('answers all the while it is rebuilt, and leaves no index behind', async () => {
    const one = engine('straks-guidance-swapped')
    await one.configure()
    await one.upsert([document()])
    const many = Array.from({ length: 1200 }, (_, at) => document({ reference: `N${String(at)}` }))
    const state = { isDone: false }
    const rebuilding = one.rebuild(many).finally(() => (state.isDone = true))
    const counts: number[] = []

    // Not through the engine, which remembers an answer for a moment.
    while (!state.isDone) {
      const answer = await call('POST', 'indexes/straks-guidance-swapped/search', { q: 'pas' })
      counts.push((answer as { hits: unknown[] }).hits.length)
    }
    await rebuilding

    expect(counts.length).toBeGreaterThan(3)
    expect(Math.min(...counts)).toBeGreaterThan(0)
    expect(await one.indexed()).toHaveLength(1200)
    const { results } = (await call('GET', 'indexes?limit=100')) as { results: { uid: string }[] }
    expect(results.filter(({ uid }) => uid.startsWith('straks-guidance-swapped'))).toHaveLength(1)
  })

  it('searches with a key that can do nothing else', async () => {
    await engine('straks-guidance-keys').configure()
    const { results } = (await call('GET', 'keys')) as {
      results: { name: string; actions: string[] }[]
    }

    expect(results.find(({ name }) => name === 'Straks search')?.actions).toEqual(['search'])
  })

  it('says that it is unavailable when there is no index, no server or no answer', async () => {
    await expect(engine('straks-guidance-missing').search(asked, {})).rejects.toThrow(
      EngineUnavailable,
    )
    const nowhere = meilisearchEngine({
      url: 'http://127.0.0.1:1',
      key: '',
      onWarning: () => undefined,
    })
    await expect(nowhere.search(asked, {})).rejects.toThrow(EngineUnavailable)
    await expect(nowhere.health()).rejects.toThrow(EngineUnavailable)
  })
})

async function call(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${meilisearch.url}/${path}`, {
    method,
    headers: { authorization: `Bearer ${meilisearch.key}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  return response.json()
}
