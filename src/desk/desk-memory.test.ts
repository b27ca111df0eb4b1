import { describe, expect, it } from 'vitest'
import { card, handKeeper } from './desk.fixture.ts'
import { DeskMemory, forgetOpened } from './desk-memory.ts'

const hourMs = 60 * 60 * 1000

function memory(keeper = handKeeper()) {
  let now = Date.parse('2026-11-23T08:00:00Z')
  return { keeper, memory: new DeskMemory(keeper, () => now), wait: (ms: number) => (now += ms) }
}
const opened = (reference: string) => card({ reference })

describe('what the browser remembers', () => {
  it('is the latest guidance first, each once, and no more than six', () => {
    const { memory: desk } = memory()
    for (const reference of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'B']) desk.opened(opened(reference))

    expect(desk.recent().map(({ reference }) => reference)).toEqual(['B', 'G', 'F', 'E', 'D', 'C'])
  })

  it('is not who was open then, also where an earlier desk kept that', () => {
    const { memory: desk, keeper } = memory()
    const line = { reference: 'B', title: 'x', centre: 'y', openNow: true }
    keeper.write('straks.recent', JSON.stringify([line]))
    expect(desk.recent()).toEqual([{ ...line, openNow: null }])

    desk.opened(opened('A'))

    expect(desk.recent().map(({ openNow }) => openNow)).toEqual([null, null])
    expect(keeper.read('straks.recent')).not.toContain('openNow')
  })

  it('is gone after sign-out', () => {
    const { memory: desk, keeper } = memory()
    desk.opened(opened('A'))
    forgetOpened(keeper)

    expect(desk.recent()).toEqual([])
  })

  it('tells the last visit from a pause: what changed since the evening before is new', () => {
    const { memory: desk, wait } = memory()
    expect(desk.seen()).toBeNull()
    wait(hourMs)
    expect(desk.seen()).toBeNull()
    wait(15 * hourMs)
    expect(desk.seen()).toBe('2026-11-23T09:00:00.000Z')
    wait(hourMs)
    expect(desk.seen()).toBe('2026-11-23T09:00:00.000Z')
  })

  it('is noted once a minute, however many keys there are', () => {
    const { memory: desk, wait, keeper } = memory()
    desk.seen()
    const noted = keeper.read('straks.visit')
    wait(59_999)
    desk.seen()
    expect(keeper.read('straks.visit')).toBe(noted)

    wait(1)
    desk.seen()

    expect(keeper.read('straks.visit')).not.toBe(noted)
  })

  it('is nothing where the browser kept nonsense', () => {
    const keeper = handKeeper()
    keeper.write('straks.recent', '{"x"')
    keeper.write('straks.visit', '7')
    const { memory: desk } = memory(keeper)

    expect(desk.recent()).toEqual([])
    expect(desk.seen()).toBeNull()
  })
})
