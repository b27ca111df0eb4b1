import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { embeddedEngine } from './embedded-engine.ts'
import { EngineUnavailable, type Candidates, type SearchEngine } from './engine.ts'
import { patienceMs, withStandby } from './standby.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const asked = [{ roots: ['pas'], parts: [], isPart: false }]
const named = (engine: SearchEngine['name'], ...references: string[]): Candidates => ({
  engine,
  references,
})

function both({ isTrusted = true } = {}) {
  const mainSearch = vi.fn<SearchEngine['search']>(() =>
    Promise.resolve(named('meilisearch', 'BS01')),
  )
  const standbySearch = vi.fn<SearchEngine['search']>(() =>
    Promise.resolve(named('embedded', 'BS01')),
  )
  const onDoubt = vi.fn()
  const { search, isBypassed } = withStandby({
    main: { ...embeddedEngine(), name: 'meilisearch', search: mainSearch },
    standby: { ...embeddedEngine(), search: standbySearch },
    isTrusted: () => isTrusted,
    onDoubt,
    now: () => Date.now(),
  })
  return { mainSearch, standbySearch, onDoubt, isBypassed, search: () => search(asked, {}) }
}
const gone = new EngineUnavailable('gone')

describe('with a standby', () => {
  it('the main engine answers, and the standby is not asked', async () => {
    const { search, standbySearch } = both()

    expect((await search()).engine).toBe('meilisearch')
    expect(standbySearch).not.toHaveBeenCalled()
  })

  it('the standby answers within the same call when the main engine is gone', async () => {
    const { search, mainSearch, onDoubt, isBypassed } = both()
    mainSearch.mockRejectedValueOnce(gone)

    expect((await search()).engine).toBe('embedded')
    expect(onDoubt).toHaveBeenCalledExactlyOnceWith(gone)
    expect(isBypassed()).toBe(true)
  })

  it('nobody waits longer than an agent should for one that is slow', async () => {
    const { search, mainSearch } = both()
    mainSearch.mockReturnValueOnce(new Promise(() => undefined))

    const answer = search()
    await vi.advanceTimersByTimeAsync(patienceMs)

    expect((await answer).engine).toBe('embedded')
  })

  it('an engine that failed is left alone for a while', async () => {
    const { search, mainSearch } = both()
    mainSearch.mockRejectedValueOnce(gone)
    await search()

    await search()

    expect(mainSearch).toHaveBeenCalledTimes(1)
  })

  it('it is tried again beside the standby, so that nobody waits for the trial', async () => {
    const { search, mainSearch, isBypassed } = both()
    mainSearch.mockRejectedValueOnce(gone)
    await search()
    await vi.advanceTimersByTimeAsync(500)

    expect((await search()).engine).toBe('embedded')
    await vi.advanceTimersByTimeAsync(0)
    expect(isBypassed()).toBe(false)
    expect((await search()).engine).toBe('meilisearch')
  })

  it('an engine that is not up to date is not asked', async () => {
    const { search, mainSearch, isBypassed } = both({ isTrusted: false })

    expect((await search()).engine).toBe('embedded')
    expect(mainSearch).not.toHaveBeenCalled()
    expect(isBypassed()).toBe(true)
  })

  it('one that finds nothing where the standby does has lost something', async () => {
    const { search, mainSearch, onDoubt } = both()
    mainSearch.mockResolvedValueOnce(named('meilisearch'))

    expect((await search()).engine).toBe('embedded')
    expect(onDoubt).toHaveBeenCalledOnce()
  })

  it('one that finds nothing where the standby finds nothing is believed', async () => {
    const { search, mainSearch, standbySearch, onDoubt } = both()
    mainSearch.mockResolvedValueOnce(named('meilisearch'))
    standbySearch.mockResolvedValueOnce(named('embedded'))

    expect((await search()).engine).toBe('meilisearch')
    expect(onDoubt).not.toHaveBeenCalled()
  })

  it('a fault of our own is no reason to ask another', async () => {
    const { search, mainSearch } = both()
    mainSearch.mockRejectedValueOnce(new TypeError('ours'))

    await expect(search()).rejects.toThrow(TypeError)
  })
})
