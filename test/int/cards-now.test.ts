import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asUser, type Caller } from '../as-user.ts'
import { databases } from '../databases.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { cardIn, docsIn, outcomeIn } from './guidance-answer.ts'

const wholeSchema = z.looseObject({ at: z.string() })

/** One process keeps in memory what another one changes. */
describe.each(databases)('a card from two processes on one $name database', ({ url }) => {
  let here: TestServer
  let there: TestServer
  let agent: Caller
  let agentThere: Caller
  let editor: Caller

  beforeAll(async () => {
    const databaseUrl = url()
    here = await startTestServer({ demo: true, ...(databaseUrl && { databaseUrl }) })
    there = await startTestServer({ databaseUrl: here.databaseUrl })
    agent = await asUser(here.address, 'agent@straks.example')
    agentThere = await asUser(there.address, 'agent@straks.example')
    editor = await asUser(here.address, 'editor2@straks.example')
  }, 300_000)
  afterAll(async () => {
    await there.stop()
    await here.stop()
  })

  const cardOf = async (caller: Caller, reference: string) =>
    cardIn((await caller.get(`/api/guidance/${reference}`)).body)

  it('says what the rows and records in the database say', async () => {
    const { body } = await editor.get('/api/articles?limit=200&depth=0')
    const references = docsIn(body).map(({ reference }) => String(reference))
    let compared = 0
    for (const reference of references) {
      const [kept, read] = await Promise.all([
        agent.get(`/api/guidance/${reference}`),
        // What will be said is answered with what is said now, from the database.
        agent.get(`/api/guidance/${reference}?at=2099-01-01T00:00:00Z`),
      ])
      expect(kept.status).toBe(read.status)
      // Not in force: there is no card on either side.
      if (kept.status !== 200) continue
      compared += 1
      const { at: _at, ...card } = wholeSchema.parse(kept.body)
      expect(card).toEqual({ ...wholeSchema.parse(read.body), at: undefined })
    }
    expect(compared).toBeGreaterThan(80)
  })

  it('shows a changed contact point at once where it was changed, and soon everywhere', async () => {
    const before = await cardOf(agent, 'BS07')
    await cardOf(agentThere, 'BS07')
    const [point] = before.contactPoints
    await editor.patch(`/api/contact-points/${point?.id ?? ''}`, { name: 'Folkeregistret, ny kø' })

    expect((await cardOf(agent, 'BS07')).contactPoints[0]?.name).toBe('Folkeregistret, ny kø')
    while ((await cardOf(agentThere, 'BS07')).contactPoints[0]?.name === point?.name) {
      await pause(100)
    }
    expect((await cardOf(agentThere, 'BS07')).contactPoints[0]?.name).toBe('Folkeregistret, ny kø')
  })

  it('shows a new edition at once in every process', async () => {
    const author = await asUser(here.address, 'author@straks.example')
    const [article] = docsIn(
      (await author.get('/api/articles?where[reference][equals]=BS18&depth=0')).body,
    )
    const path = `/api/articles/${article?.id ?? ''}`
    await author.patch(path, { shortAnswer: 'Nyt svar, som gælder nu.' })
    const { contentHash } = outcomeIn((await author.post(`${path}/submit`)).body)
    expect((await editor.post(`${path}/approve`, { contentHash })).status).toBe(200)

    for (const caller of [agent, agentThere]) {
      const { content } = await cardOf(caller, 'BS18')
      expect(content.shortAnswer).toBe('Nyt svar, som gælder nu.')
    }
  })

  it('counts a flag at once, and no longer when it is answered', async () => {
    const openFlags = async () =>
      z.object({ openFlags: z.number() }).parse((await agent.get('/api/guidance/BS03')).body)
        .openFlags
    const before = await openFlags()
    await agent.post('/api/flags', { kind: 'wrong', reference: 'BS03', words: 'Prisen' })
    expect(await openFlags()).toBe(before + 1)

    const [flag] = docsIn((await editor.get('/api/flags?where[reference][equals]=BS03')).body)
    await editor.patch(`/api/flags/${flag?.id ?? ''}`, { answer: 'Rettet.', result: 'corrected' })
    expect(await openFlags()).toBe(before)
  })
})
