import { describe, expect, it } from 'vitest'
import { dropAllWork, dropWork, keepWork, workKept } from './kept-work.ts'

/** A browser's storage, as far as it is used. */
function storage(): Storage {
  const items: Record<string, string> = {}
  return Object.defineProperties(items, {
    getItem: { value: (key: string) => items[key] ?? null },
    setItem: { value: (key: string, value: string) => (items[key] = value) },
    removeItem: { value: (key: string) => Reflect.deleteProperty(items, key) },
  }) as unknown as Storage
}

const now = new Date('2026-06-08T10:00:00Z')
const owner = { user: 'anders', article: 'bs01' }
const work = { at: '2026-06-08T09:59:00.000Z', values: { shortAnswer: 'Bestil tid.' } }

describe('what is written and not saved', () => {
  it('is offered to the one who wrote it, for that guidance', () => {
    const browser = storage()
    keepWork(browser, owner, work)

    expect(workKept(browser, owner, now)).toEqual(work)
    expect(workKept(browser, { ...owner, user: 'rikke' }, now)).toBeUndefined()
    expect(workKept(browser, { ...owner, article: undefined }, now)).toBeUndefined()
  })

  it('is gone once it is saved, and after sign-out', () => {
    const browser = storage()
    keepWork(browser, owner, work)
    dropWork(browser, owner)
    expect(workKept(browser, owner, now)).toBeUndefined()

    keepWork(browser, owner, work)
    browser.setItem('andet', '1')
    dropAllWork(browser)
    expect(workKept(browser, owner, now)).toBeUndefined()
    expect(browser.getItem('andet')).toBe('1')
  })

  it('is not kept where something in it is like a personal number', () => {
    const browser = storage()
    keepWork(browser, owner, work)
    keepWork(browser, owner, { ...work, values: { shortAnswer: 'Slå 010180-1234 op' } })

    expect(workKept(browser, owner, now)).toBeUndefined()
  })

  it('is forgotten after a week, and where it cannot be read', () => {
    const browser = storage()
    keepWork(browser, owner, { ...work, at: '2026-06-01T09:00:00.000Z' })
    expect(workKept(browser, owner, now)).toBeUndefined()

    browser.setItem('straks-ikke-gemt:anders:bs01', '{')
    expect(workKept(browser, owner, now)).toBeUndefined()
  })
})
