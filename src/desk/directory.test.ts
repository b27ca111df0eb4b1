import type { Payload, Where } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { directoryNow, forgetDirectory } from './directory.ts'

const dayMs = 24 * 60 * 60 * 1000

/** A database whose answers are held back until told, with what it was asked. */
function database() {
  const asked: { collection: string; where?: Where }[] = []
  let reference = 'BS01'
  let held: Promise<void> = Promise.resolve()
  const find = async (query: { collection: string; where?: Where }) => {
    asked.push(query)
    await held
    const docs =
      query.collection === 'articles' ? [{ reference, reviewDate: '2026-11-01T11:00:00.000Z' }] : []
    return { docs, totalDocs: docs.length }
  }
  const payload = { find, count: () => Promise.resolve({ totalDocs: 0 }) } as unknown as Payload
  return {
    payload,
    readsOfReviews: () => asked.filter(({ collection }) => collection === 'articles'),
    nowHolds: (other: string) => (reference = other),
    hold: () => {
      let release: () => void = () => undefined
      held = new Promise((resolve) => (release = resolve))
      return () => release()
    },
  }
}

describe('the directory', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval'] })
    vi.setSystemTime('2026-11-28T12:00:00Z')
    forgetDirectory()
  })
  afterEach(() => {
    vi.useRealTimers()
    forgetDirectory()
  })
  const due = async (payload: Payload) => [...(await directoryNow(payload)).reviewDates.keys()]

  it('is read once for all who ask within half a minute', async () => {
    const { payload, readsOfReviews } = database()
    await Promise.all([due(payload), due(payload)])
    vi.advanceTimersByTime(29_000)

    expect(await due(payload)).toEqual(['BS01'])
    expect(readsOfReviews()).toHaveLength(1)
  })

  it('holds back nobody when it is merely old: the old one answers until the new is read', async () => {
    const { payload, nowHolds, hold } = database()
    await due(payload)
    nowHolds('BS02')
    const release = hold()
    vi.advanceTimersByTime(31_000)

    expect(await due(payload)).toEqual(['BS01'])
    expect(await due(payload)).toEqual(['BS01'])
    release()
    await vi.waitFor(async () => expect(await due(payload)).toEqual(['BS02']))
  })

  it('answers with nothing that was changed: then it is read first', async () => {
    const { payload, nowHolds } = database()
    await due(payload)
    nowHolds('BS02')
    forgetDirectory()

    expect(await due(payload)).toEqual(['BS02'])
  })

  it('reads no review date that is far ahead', async () => {
    const { payload, readsOfReviews } = database()
    await due(payload)
    const [{ where } = {}] = readsOfReviews()
    const [, { reviewDate } = {}] = where?.and ?? []

    expect(reviewDate).toEqual({
      less_than_equal: new Date(Date.now() + 7 * dayMs).toISOString(),
    })
  })
})
