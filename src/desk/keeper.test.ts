import { describe, expect, it } from 'vitest'
import { keeperIn } from './keeper.ts'

/** A storage that can be switched off, or be full. */
function handStorage() {
  const kept = new Map<string, string>()
  const state = { works: true }
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (!state.works) throw new DOMException('full', 'QuotaExceededError')
      kept.set(name, text)
    },
  }
  return { kept, state, storage }
}

describe('what a browser keeps', () => {
  it('lies in its storage, for the next visit', () => {
    const { kept, storage } = handStorage()
    keeperIn(() => storage).write('a', 'x')

    expect(kept.get('a')).toBe('x')
    expect(keeperIn(() => storage).read('a')).toBe('x')
  })

  it('is kept in memory where the storage is switched off', () => {
    const keeper = keeperIn(() => {
      throw new DOMException('no', 'SecurityError')
    })
    keeper.write('a', 'x')

    expect(keeper.read('a')).toBe('x')
    expect(keeper.read('b')).toBeNull()
  })

  it('is the latest when the storage was full, and goes there once there is room', () => {
    const { kept, state, storage } = handStorage()
    const keeper = keeperIn(() => storage)
    keeper.write('a', 'first')
    state.works = false
    keeper.write('a', 'second')
    expect([keeper.read('a'), kept.get('a')]).toEqual(['second', 'first'])

    state.works = true
    keeper.write('a', 'third')
    expect([keeper.read('a'), kept.get('a')]).toEqual(['third', 'third'])
  })
})
