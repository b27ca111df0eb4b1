import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerWith, handServer, handTimers, settled } from './desk.fixture.ts'
import { hitsOf, SearchSession } from './search-session.ts'

function started() {
  const timers = handTimers()
  const server = handServer()
  const session = new SearchSession(server.fetch, timers.later)
  const references = () => hitsOf(session.snapshot()).map(({ reference }) => reference)
  return { ...timers, ...server, session, references }
}

describe('a search while typing', () => {
  it('shows the answer to the last keystroke, in whatever order answers come', async () => {
    const inAnyOrder = fc.integer({ min: 1, max: 8 }).chain((count) =>
      fc.record({
        order: fc.shuffledSubarray(
          Array.from({ length: count }, (_, place) => place),
          { minLength: count },
        ),
        fails: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(inAnyOrder, async ({ order, fails }) => {
        const { session, requests, references } = started()
        for (const place of order.keys()) session.ask(`pas${place}`)
        const last = order.length - 1
        let isLastIn = false
        for (const place of order) {
          if (fails[place] && place !== last) requests[place]?.fail()
          else requests[place]?.answer(answerWith(`P${place}`))
          await settled()
          isLastIn ||= place === last
          expect(references()).toEqual(isLastIn ? [`P${last}`] : [])
        }
        expect(session.snapshot().state).toBe('idle')
      }),
    )
  })

  it('calls off the request under way at the next keystroke', () => {
    const { session, requests } = started()

    session.ask('p')
    session.ask('pa')

    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, false])
  })

  it('keeps the results when a request is called off or fails', async () => {
    const { session, requests, references } = started()
    session.ask('pas')
    requests[0]?.answer(answerWith('BS01'))
    await settled()

    session.ask('pas u')
    session.ask('pas ud')
    requests[2]?.fail()
    await settled()

    expect(references()).toEqual(['BS01'])
    expect(session.snapshot().state).toBe('offline')
  })

  it('keeps the results when the answer makes no sense', async () => {
    const { session, requests, references } = started()
    session.ask('pas')
    requests[0]?.answer(answerWith('BS01'))
    await settled()

    session.ask('pas u')
    requests[1]?.answer({ hits: 'none' })
    await settled()

    expect(references()).toEqual(['BS01'])
  })

  it('says that it is searching only after 150 ms', () => {
    const { session, pass } = started()
    session.ask('pas')

    pass(149)
    expect(session.snapshot()).toMatchObject({ state: 'searching', isSlow: false })
    pass(1)
    expect(session.snapshot().isSlow).toBe(true)
  })

  it('asks again by itself once the connection was lost', async () => {
    const { session, requests, references, pass } = started()
    session.ask('pas')
    requests[0]?.fail()
    await settled()

    pass(4_000)
    requests[1]?.answer(answerWith('BS01'))
    await settled()

    expect(session.snapshot().state).toBe('idle')
    expect(references()).toEqual(['BS01'])
  })

  it('gives up on a server that never answers', () => {
    const { session, requests, pass } = started()
    session.ask('pas')

    pass(6_000)

    expect(requests[0]?.signal.aborted).toBe(true)
    expect(session.snapshot().state).toBe('offline')
  })

  describe('that is asked again in silence', () => {
    /** As it stands with two rows, the first of them open. */
    async function renewing() {
      const search = started()
      search.session.ask('pas')
      search.requests[0]?.answer(answerWith('BS01', 'BS02'))
      await settled()
      const before = search.session.snapshot()
      void search.session.renew()
      return { ...search, before }
    }
    const closed = (...references: string[]) => {
      const answer = answerWith(...references)
      return { ...answer, hits: answer.hits.map((hit) => ({ ...hit, title: 'x', openNow: false })) }
    }

    it('renews the marks of its rows, and neither their order nor their words', async () => {
      const { session, requests, before } = await renewing()
      requests[1]?.answer(closed('BS03', 'BS02', 'BS01'))
      await settled()

      expect(requests[1]?.url).toBe(requests[0]?.url)
      expect(session.snapshot()).toEqual({
        ...before,
        answer: {
          ...before.answer,
          hits: before.answer?.hits.map((hit) => ({ ...hit, openNow: false })),
        },
      })
    })

    it('keeps a row that is found no longer as it was', async () => {
      const { session, requests } = await renewing()
      requests[1]?.answer(closed('BS02'))
      await settled()

      expect(hitsOf(session.snapshot()).map(({ openNow }) => openNow)).toEqual([true, false])
    })

    it('believes the server alone', async () => {
      const { session, requests, before } = await renewing()
      requests[1]?.answer({ ...closed('BS01', 'BS02'), engine: 'copy' })
      await settled()

      expect(session.snapshot()).toBe(before)
    })

    it('gives way to what the agent types, before it is asked and after', async () => {
      const { session, requests } = await renewing()
      session.ask('pas u')
      void session.renew()
      requests[1]?.answer(closed('BS01', 'BS02'))
      await settled()

      expect(requests.slice(1).map(({ signal }) => signal.aborted)).toEqual([true, false])
      expect(hitsOf(session.snapshot()).map(({ openNow }) => openNow)).toEqual([true, true])
    })

    it('is asked once at a time', async () => {
      const { session, requests } = await renewing()
      void session.renew()
      expect(requests).toHaveLength(2)

      requests[1]?.fail()
      await settled()
      void session.renew()

      expect(requests).toHaveLength(3)
    })
  })

  it('tells when the agent has been logged out', async () => {
    const { session, requests } = started()
    session.ask('pas')
    requests[0]?.answer({ errors: [{ code: 'not-logged-in', message: 'Log ind.' }] }, 401)
    await settled()

    expect(session.snapshot().state).toBe('loggedOut')
  })

  it('asks nothing of an empty field, and empties the list', async () => {
    const { session, requests, references } = started()
    session.ask('pas')
    requests[0]?.answer(answerWith('BS01'))
    await settled()

    session.ask('  ')

    expect(requests).toHaveLength(1)
    expect(references()).toEqual([])
  })
})
