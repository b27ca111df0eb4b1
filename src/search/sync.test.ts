import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Act, hour, rowsAfter, stored } from '../publishing/edition.fixture.ts'
import type { StoredEdition } from '../publishing/edition-rows.ts'
import { EditionFeed, type ReadRows } from './edition-feed.ts'
import { embeddedEngine } from './embedded-engine.ts'
import { references } from './search-document.fixture.ts'
import { startSync, type Sync } from './sync.ts'

const tickMs = 500
const started: Sync[] = []

/** A sync over a database that is only a list; `publish` writes what these acts come to. */
function syncing() {
  let rows: StoredEdition[] = []
  const read = vi.fn<ReadRows>((since) =>
    Promise.resolve(rows.filter(({ appendedAt }) => !since || appendedAt >= since)),
  )
  const engine = embeddedEngine()
  const onFailure = vi.fn<(error: unknown) => void>()
  const feed = new EditionFeed(read)
  const sync = startSync({ feed, engine, now: () => new Date(), tickMs, onFailure })
  started.push(sync)
  return {
    ...{ sync, read, engine, onFailure },
    publish: (...acts: Act[]) => {
      rows = rowsAfter(acts).map(stored)
    },
    found: async () => references(await engine.search('pas', { limit: 10 })),
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
  it('is ready when the first comparison went through', async () => {
    const { sync } = syncing()
    expect(sync.isReady()).toBe(false)

    await sync.nudge()

    expect(sync.isReady()).toBe(true)
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
    const { sync, publish, read, found } = syncing()
    publish(published)
    read.mockRejectedValueOnce(away)

    await sync.nudge()
    expect(sync.isReady()).toBe(false)
    await ticks(1)
    expect(sync.isReady()).toBe(true)
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

  it('while something was withdrawn is mended by the next tick', async () => {
    const { sync, publish, engine, found } = syncing()
    publish(published)
    await sync.nudge()
    publish(published, withdrawn)
    vi.spyOn(engine, 'remove').mockRejectedValueOnce(away)

    await ticks(1)
    expect(await found()).toEqual(['BS01'])
    await ticks(1)
    expect(await found()).toEqual([])
  })
})

describe('a nudge during a comparison', () => {
  /** Reads what there is now, but answers only when let go. */
  function slowly(rowsNow: readonly StoredEdition[]) {
    let letGo = (): void => undefined
    const answer = new Promise<readonly StoredEdition[]>((resolve) => {
      letGo = () => resolve(rowsNow)
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
    const { sync, read } = syncing()
    await sync.nudge()
    const slow = slowly([])
    read.mockClear()
    read.mockImplementationOnce(slow.read)
    const first = sync.nudge()

    const others = [sync.nudge(), sync.nudge(), sync.nudge()]
    await ticks(3)
    expect(read).toHaveBeenCalledTimes(1)
    slow.letGo()
    await Promise.all([first, ...others])

    expect(read).toHaveBeenCalledTimes(2)
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
