import { describe, expect, it } from 'vitest'
import { handServer, handTimers, noCopy, settled } from '../desk.fixture.ts'
import { type CopyAnswer, fetchWithCopy, patience, type Source } from './fetch-with-copy.ts'

const kept: CopyAnswer = { body: '{"from":"copy"}', takenAt: '2026-11-23T09:31:00.000Z' }

/** @param copy what the copy knows; nothing where there is none. */
function desk(copy?: CopyAnswer | Promise<CopyAnswer>, patienceMs: number = patience.awaited) {
  const server = handServer()
  const timers = handTimers()
  const sources: Source[] = []
  const fronts: string[] = []
  const fetch = fetchWithCopy({
    fetch: server.fetch,
    later: timers.later,
    copy: {
      ...noCopy,
      ask: () => Promise.resolve(copy),
      keepFront: (body) => void fronts.push(body),
    },
    onSource: (source) => sources.push(source),
    patienceMs,
  })
  const calling = new AbortController()
  const ask = (url = '/api/search?q=pas', method?: 'POST') =>
    fetch(url, { headers: {}, signal: calling.signal, ...(method && { method }) })
      .then((response) => response.json())
      .catch(() => 'failed')
  return { ...server, ...timers, sources, fronts, ask, calling }
}

describe('a question to the server, with a copy at hand', () => {
  it('is answered by the server where that answers in time', async () => {
    const { ask, requests, sources } = desk(kept)
    const answer = ask()
    requests[0]?.answer({ from: 'server' })

    expect(await answer).toEqual({ from: 'server' })
    expect(sources).toEqual([{ kind: 'server', isLate: false }])
  })

  it('is answered by the copy after 300 ms, and the server is asked no longer', async () => {
    const { ask, requests, sources, pass } = desk(kept)
    const answer = ask()
    pass(299)
    await settled()
    expect(sources).toEqual([])
    pass(1)

    expect(await answer).toEqual({ from: 'copy' })
    expect(sources).toEqual([{ kind: 'copy', takenAt: kept.takenAt, isSlow: true }])
    expect(requests[0]?.signal.aborted).toBe(true)
  })

  it('is answered by the copy at once where the server is gone, or broken', async () => {
    const { ask, requests, sources } = desk(kept)
    const gone = ask()
    requests[0]?.fail()
    const broken = ask()
    requests[1]?.answer({}, 502)

    expect([await gone, await broken]).toEqual([{ from: 'copy' }, { from: 'copy' }])
    expect(sources).toEqual(Array(2).fill({ kind: 'copy', takenAt: kept.takenAt, isSlow: false }))
  })

  it('is left to the server where that says no: the copy gives nothing away', async () => {
    const { ask, requests, sources } = desk(kept)
    const answer = ask()
    requests[0]?.answer({ errors: [] }, 401)

    expect(await answer).toEqual({ errors: [] })
    expect(sources).toEqual([{ kind: 'server', isLate: false }])
  })

  it('waits for the server where the copy does not know', async () => {
    const { ask, requests, pass } = desk()
    const answer = ask()
    pass(300)
    await settled()
    requests[0]?.answer({ from: 'server' })

    expect(await answer).toEqual({ from: 'server' })
  })

  it('is answered by a late server while the copy is still being made ready', async () => {
    const { ask, requests, sources, pass } = desk(new Promise(() => undefined))
    const answer = ask()
    pass(300)
    await settled()
    requests[0]?.answer({ from: 'server' })

    expect(await answer).toEqual({ from: 'server' })
    expect(requests[0]?.signal.aborted).toBe(false)
    expect(sources).toEqual([{ kind: 'server', isLate: true }])
  })

  it('is answered by a slow copy where the server fails meanwhile, which is then not slow', async () => {
    let copyAnswers: (known: CopyAnswer) => void = () => undefined
    const copy = new Promise<CopyAnswer>((resolve) => (copyAnswers = resolve))
    const { ask, requests, sources, pass } = desk(copy)
    const answer = ask()
    pass(300)
    await settled()
    requests[0]?.fail()
    await settled()
    copyAnswers(kept)

    expect(await answer).toEqual({ from: 'copy' })
    expect(sources).toEqual([{ kind: 'copy', takenAt: kept.takenAt, isSlow: false }])
  })

  it('that is asked in silence waits longer for the server, and tells that it was late', async () => {
    const { ask, requests, sources, pass } = desk(kept, patience.silent)
    const answer = ask()
    pass(300)
    await settled()
    requests[0]?.answer({ from: 'server' })

    expect(await answer).toEqual({ from: 'server' })
    expect(sources).toEqual([{ kind: 'server', isLate: true }])
  })

  it('fails as ever where neither answers', async () => {
    const { ask, requests, sources } = desk()
    const answer = ask()
    requests[0]?.fail()

    expect(await answer).toBe('failed')
    expect(sources).toEqual([])
  })

  it('that was called off is not put to the copy', async () => {
    const { ask, requests, sources, calling } = desk(kept)
    const answer = ask()
    calling.abort()
    requests[0]?.fail()

    expect(await answer).toBe('failed')
    expect(sources).toEqual([])
  })

  it('that sends something is the server’s alone', async () => {
    const { ask, requests } = desk(kept)
    const answer = ask('/api/desk', 'POST')
    requests[0]?.fail()

    expect(await answer).toBe('failed')
  })

  it('leaves the front page as the server gave it with the copy', async () => {
    const { ask, requests, fronts } = desk(kept)
    const answer = ask('/api/desk')
    requests[0]?.answer({ now: '2026-11-23' })
    await answer
    await settled()

    expect(fronts).toEqual(['{"now":"2026-11-23"}'])
  })
})
