import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Act, hour, rowsAfter, stored } from '../publishing/edition.fixture.ts'
import type { StoredEdition } from '../publishing/edition-rows.ts'
import { guidance } from '../publishing/guidance.fixture.ts'
import { EditionFeed, type EditionTable } from './edition-feed.ts'
import { Catalogue } from './catalogue.ts'
import { embeddedEngine } from './embedded-engine.ts'
import type { SearchEngine } from './engine.ts'
import type { Names } from './findable-text.ts'
import { analyser, found, term } from './finding.fixture.ts'
import { indexSource, type Surroundings } from './index-source.ts'
import { startSync, type Sync } from './sync.ts'
import { emptyVocabulary, type SearchTerm } from './vocabulary.ts'

const tickMs = 500
const started: Sync[] = []

const names: Names = { selfServices: new Map(), contactPoints: new Map(), topics: new Map() }

/** A sync over a database that is only a list; `publish` writes what these acts come to. */
function syncing(...before: SearchEngine[]) {
  let rows: StoredEdition[] = []
  let surroundings: Surroundings | undefined = { vocabulary: emptyVocabulary, names }
  const read = vi.fn<EditionTable['since']>((since) =>
    Promise.resolve(rows.filter(({ appendedAt }) => !since || appendedAt >= since)),
  )
  const count = vi.fn(() => Promise.resolve(rows.length))
  const engine = embeddedEngine()
  const catalogue = new Catalogue()
  const onFailure = vi.fn<(error: unknown) => void>()
  const source = indexSource({
    feed: new EditionFeed({ count, since: read }),
    analyser,
    readSurroundings: () => {
      const changed = surroundings
      surroundings = undefined
      return Promise.resolve(changed)
    },
    onSurroundings: () => undefined,
  })
  const sync = startSync({
    source,
    catalogue,
    engines: [...before, engine],
    now: () => new Date(),
    timing: { tickMs, recheckMs: 20 * tickMs, rereadMs: 200 * tickMs },
    onFailure,
  })
  started.push(sync)
  return {
    ...{ sync, read, count, engine, onFailure },
    publish: (...acts: Act[]) => {
      rows = rowsAfter(acts).map(stored)
    },
    learn: (terms: SearchTerm[]) => {
      surroundings = { vocabulary: { ...emptyVocabulary, terms }, names }
    },
    rename: (selfService: string, name: string) => {
      const selfServices = new Map([[selfService, name]])
      surroundings = { vocabulary: emptyVocabulary, names: { ...names, selfServices } }
    },
    found: (query = 'pas') =>
      found({ engine, catalogue, analyser, vocabulary: emptyVocabulary }, query),
  }
}
const ticks = (count: number) => vi.advanceTimersByTimeAsync(count * tickMs)

const published: Act = { at: hour(1) }
const withdrawn: Act = { isWithdrawal: true, at: hour(2) }

beforeEach(() => {
  vi.useFakeTimers({ now: hour(3) })
})
afterEach(() => {
  for (const sync of started.splice(0)) sync.stop()
  vi.useRealTimers()
})

describe('the sync', () => {
  it('is at rest when the first comparison went through', async () => {
    const { sync, engine } = syncing()
    expect(sync.isAtRest(engine)).toBe(false)

    await sync.nudge()

    expect(sync.isAtRest(engine)).toBe(true)
  })

  it('finds by a new search word within a tick', async () => {
    const { sync, publish, learn, found } = syncing()
    publish(published)
    await sync.nudge()
    expect(await found('rejsebog')).toEqual([])

    learn([term({ says: ['rejsebog'], means: ['pas'] })])
    await ticks(1)

    expect(await found('rejsebog')).toEqual(['BS01'])
  })

  it('finds by the new name of a record within a tick', async () => {
    const { sync, publish, rename, found } = syncing()
    const selfServices = ['self-service']
    publish({ ...published, content: guidance({ selfServices }) })
    await sync.nudge()

    rename('self-service', 'Bestil fotografering')
    await ticks(1)

    expect(await found('fotografering')).toEqual(['BS01'])
  })

  it('puts everything back into an engine that was wiped', async () => {
    const { sync, publish, engine, found } = syncing()
    publish(published)
    await sync.nudge()
    await engine.rebuild([])
    expect(await found()).toEqual([])

    await ticks(20)

    expect(await found()).toEqual(['BS01'])
  })

  it('reads everything again now and then, for rows from a clock far behind', async () => {
    const { sync, read } = syncing()
    await sync.nudge()
    read.mockClear()

    await ticks(201)

    expect(read).toHaveBeenCalledWith(undefined)
  })

  it('puts what was published into the engine when nudged', async () => {
    const { sync, publish, found } = syncing()
    await sync.nudge()
    publish(published)

    await sync.nudge()

    expect(await found()).toEqual(['BS01'])
  })

  it('takes out what was withdrawn when nudged', async () => {
    const { sync, publish, found } = syncing()
    publish(published)
    await sync.nudge()
    publish(published, withdrawn)

    await sync.nudge()

    expect(await found()).toEqual([])
  })

  it('finds by itself what another process published, within a tick', async () => {
    const { sync, publish, found } = syncing()
    await sync.nudge()
    publish(published)

    await ticks(1)

    expect(await found()).toEqual(['BS01'])
  })

  it('lets a planned edition appear when its validFrom has come', async () => {
    const { sync, publish, found } = syncing()
    publish({ ...published, validFrom: new Date(hour(3).getTime() + 2 * tickMs) })
    await sync.nudge()

    await ticks(1)
    expect(await found()).toEqual([])
    await ticks(1)
    expect(await found()).toEqual(['BS01'])
  })

  it('lets an edition disappear when its validTo has passed', async () => {
    const { sync, publish, found } = syncing()
    publish({ ...published, validTo: new Date(hour(3).getTime() + 2 * tickMs) })
    await sync.nudge()

    await ticks(1)
    expect(await found()).toEqual(['BS01'])
    await ticks(1)
    expect(await found()).toEqual([])
  })

  it('leaves the engine alone while nothing moves', async () => {
    const { sync, publish, engine } = syncing()
    publish(published)
    await sync.nudge()
    const indexed = vi.spyOn(engine, 'indexed')

    await ticks(5)

    expect(indexed).not.toHaveBeenCalled()
  })

  it('asks nobody any more once stopped', async () => {
    const { sync, read } = syncing()
    await sync.nudge()
    sync.stop()
    read.mockClear()

    await ticks(5)

    expect(read).not.toHaveBeenCalled()
  })
})

describe('what failed', () => {
  const away = new Error('away')

  it('in the database is told, and mended by the next tick', async () => {
    const { sync, publish, read, found, onFailure } = syncing()
    await sync.nudge()
    publish(published)
    read.mockRejectedValueOnce(away)

    await sync.nudge()
    expect(onFailure).toHaveBeenCalledExactlyOnceWith(away)
    expect(await found()).toEqual([])
    await ticks(1)
    expect(await found()).toEqual(['BS01'])
  })

  it('at the very start is told, and mended by the next tick', async () => {
    const { sync, publish, read, engine, found } = syncing()
    publish(published)
    read.mockRejectedValueOnce(away)

    await sync.nudge()
    expect(sync.isAtRest(engine)).toBe(false)
    await ticks(1)
    expect(sync.isAtRest(engine)).toBe(true)
    expect(await found()).toEqual(['BS01'])
  })

  it.each(['upsert', 'indexed'] as const)(
    'in the engine (%s) is told, and mended by the next tick',
    async (method) => {
      const { sync, publish, engine, found, onFailure } = syncing()
      await sync.nudge()
      publish(published)
      vi.spyOn(engine, method).mockRejectedValueOnce(away)

      await sync.nudge()
      expect(onFailure).toHaveBeenCalledExactlyOnceWith(away)
      await ticks(1)
      expect(await found()).toEqual(['BS01'])
    },
  )

  it('while something was withdrawn is mended by the next tick, and never shows meanwhile', async () => {
    const { sync, publish, engine, found } = syncing()
    publish(published)
    await sync.nudge()
    publish(published, withdrawn)
    vi.spyOn(engine, 'remove').mockRejectedValueOnce(away)

    await ticks(1)
    expect(await engine.indexed()).toHaveLength(1)
    expect(await found()).toEqual([])
    await ticks(1)
    expect(await engine.indexed()).toEqual([])
  })

  it('while a search word came is mended by the next tick', async () => {
    const { sync, publish, learn, read, found } = syncing()
    publish(published)
    await sync.nudge()
    learn([term({ says: ['rejsebog'], means: ['pas'] })])
    read.mockRejectedValueOnce(away)

    await ticks(2)

    expect(await found('rejsebog')).toEqual(['BS01'])
  })

  it('in one engine keeps no other behind', async () => {
    const broken = { ...embeddedEngine(), upsert: () => Promise.reject(away) }
    const { publish, found, sync } = syncing(broken)
    publish(published)

    await sync.nudge()

    expect(await found()).toEqual(['BS01'])
    expect(sync.isAtRest(broken)).toBe(false)
  })
})

describe('a nudge during a comparison', () => {
  /** Reads what there is now, but answers only when let go. */
  function slowly<T>(now: T) {
    let letGo = (): void => undefined
    const answer = new Promise<T>((resolve) => {
      letGo = () => resolve(now)
    })
    return { read: () => answer, letGo }
  }

  it('compares again, and settles when that is done', async () => {
    const { sync, publish, read, found } = syncing()
    await sync.nudge()
    const slow = slowly([])
    read.mockImplementationOnce(slow.read)
    const first = sync.nudge()
    publish(published)

    const second = sync.nudge()
    slow.letGo()
    await Promise.all([first, second])

    expect(await found()).toEqual(['BS01'])
  })

  it('compares once more for many nudges, and never twice at a time', async () => {
    const { sync, count } = syncing()
    await sync.nudge()
    const slow = slowly(0)
    count.mockClear()
    count.mockImplementationOnce(slow.read)
    const first = sync.nudge()

    const others = [sync.nudge(), sync.nudge(), sync.nudge()]
    await ticks(3)
    expect(count).toHaveBeenCalledTimes(1)
    slow.letGo()
    await Promise.all([first, ...others])

    expect(count).toHaveBeenCalledTimes(2)
  })

  it('is not lost when it comes just as the comparison ends', async () => {
    for (let delay = 0; delay < 40; delay += 1) {
      const { sync, publish, found } = syncing()
      const first = sync.nudge()
      for (let step = 0; step < delay; step += 1) await Promise.resolve()
      publish(published)

      await sync.nudge()

      expect(await found(), `${delay} steps after it began`).toEqual(['BS01'])
      await first
    }
  })
})
