import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dropAllWork,
  dropWork,
  dropWorkOfOthers,
  keepWork,
  sweepWork,
  workKept,
} from './kept-work.ts'

/** A browser's storage, as far as it is used. */
function storage(refuse = (): void => undefined): Storage {
  const items: Record<string, string> = {}
  return Object.defineProperties(items, {
    getItem: { value: (key: string) => items[key] ?? null },
    setItem: {
      value: (key: string, value: string) => {
        refuse()
        items[key] = value
      },
    },
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

  it('is kept whatever the system has put into the form beside the words', () => {
    const hex = fc.stringMatching(/^[\da-f]{64}$/)
    fc.assert(
      fc.property(hex, fc.uuid(), (contentHash, file) => {
        const browser = storage()
        const link = { fields: { url: '/files/0101801234.pdf' } }
        const values = { ...work.values, contentHash, origin: `${file}:12`, exempt: link }
        expect(keepWork(browser, owner, { ...work, values })).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('is not kept where something in it is like a personal number', () => {
    const browser = storage()
    keepWork(browser, owner, work)
    const withNumber = { ...work, values: { shortAnswer: 'Slå 010180-1234 op' } }

    expect(keepWork(browser, owner, withNumber)).toBe(false)
    expect(workKept(browser, owner, now)).toBeUndefined()
  })

  it('is said to be kept only where it was', () => {
    const full = storage(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })

    expect(keepWork(storage(), owner, work)).toBe(true)
    expect(keepWork(full, owner, work)).toBe(false)
  })

  it('is kept whatever the ids of its rows look like', () => {
    const likeCpr = ['019da618-ba50-7368-a4b2-908534621cd6', '74c638c2001674740c157512']
    const ids = fc.oneof(fc.constantFrom(...likeCpr), fc.uuid({ version: 7 }))
    fc.assert(
      fc.property(ids, (id) => {
        const browser = storage()
        const ofRows = { ...work, values: { related: [id], legalBasis: [{ id, act: 'Lov' }] } }
        keepWork(browser, owner, ofRows)

        expect(workKept(browser, owner, now)).toEqual(ofRows)
      }),
    )
  })

  it('is not kept with a personal number deep in its rows, or as a bare number', () => {
    for (const hidden of ['ring 0101801234', 3112991234]) {
      const browser = storage()
      keepWork(browser, owner, { ...work, values: { askFirst: [{ answers: [{ say: hidden }] }] } })

      expect(workKept(browser, owner, now)).toBeUndefined()
    }
  })

  it('is forgotten after a week, and where it cannot be read', () => {
    const browser = storage()
    keepWork(browser, owner, { ...work, at: '2026-06-01T09:00:00.000Z' })
    expect(workKept(browser, owner, now)).toBeUndefined()

    browser.setItem('straks-ikke-gemt:anders:bs01', '{')
    expect(workKept(browser, owner, now)).toBeUndefined()
  })

  it('goes after a week whoever’s it is, whatever page is opened', () => {
    const browser = storage()
    const rikke = { user: 'rikke', article: 'bs02' }
    keepWork(browser, rikke, { ...work, at: '2026-06-01T09:00:00.000Z' })
    keepWork(browser, owner, work)
    browser.setItem('andet', '1')
    sweepWork(browser, now)

    expect(Object.keys(browser)).toEqual(['straks-ikke-gemt:anders:bs01', 'andet'])
  })

  it('goes when somebody else uses the computer', () => {
    const browser = storage()
    keepWork(browser, owner, work)
    keepWork(browser, { user: 'rikke', article: undefined }, work)
    dropWorkOfOthers(browser, 'rikke')

    expect(Object.keys(browser)).toEqual(['straks-ikke-gemt:rikke:ny'])
  })
})
