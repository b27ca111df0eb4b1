import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { AskedCopy } from '../../src/desk/copy/ask-copy.ts'
import { CopiedSearch } from '../../src/desk/copy/copied-search.ts'
import { type OpenedCopy, openCopy } from '../../src/desk/copy/open-copy.ts'
import { frontSchema, searchAnswerSchema } from '../../src/desk/answers.ts'
import { startIn } from '../start-in-page.ts'
import { loadDictionary } from '../../src/search/danish/load-dictionary.ts'
import { asUser, type Caller } from '../as-user.ts'
import { startTestServer, type TestServer } from '../server.ts'

const judgements = z
  .array(z.object({ query: z.string() }))
  .parse(JSON.parse(readFileSync('test/relevance/check.json', 'utf8')))

/** What the page of the desk tells our copies by. */
function keyIn(page: unknown): string {
  const start = startIn(page)
  return start.page === 'desk' ? start.copy.key : ''
}

describe('the copy that a desk keeps', () => {
  let server: TestServer
  let agent: Caller
  let opened: OpenedCopy
  let asked: AskedCopy

  const getCopy = (headers: Record<string, string> = {}) =>
    fetch(`${server.address}/api/desk/copy`, {
      headers: { authorization: `JWT ${agent.token}`, ...headers },
    })

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    agent = await asUser(server.address, 'agent@straks.example')
    const [page, response] = await Promise.all([agent.get('/'), getCopy()])
    const copy = await openCopy(response, keyIn(page.body), new Date())
    if (!copy) throw new Error('the copy does not open with the key of the page')
    opened = copy
    const search = new CopiedSearch(loadDictionary())
    await search.take(opened.copy)
    asked = new AskedCopy(opened.copy, search)
  }, 300_000)
  afterAll(() => server.stop())

  it('shows every card as the server does', async () => {
    for (const { content } of opened.copy.guidance) {
      const { reference } = content
      const { body } = await agent.get(`/api/guidance/${reference}`)
      const card = z.looseObject({ at: z.string() }).parse(body)
      const copied = await asked.answer({ kind: 'card', reference }, undefined, new Date(card.at))

      // Flags are known to the server alone.
      expect(copied).toEqual({ ...card, openFlags: 0 })
    }
    expect(opened.copy.guidance.length).toBeGreaterThanOrEqual(83)
  })

  it('finds the same as the server, in the same order and for the same reasons', async () => {
    const queries = judgements.map(({ query }) => query).filter((_, at) => at % 4 === 0)
    for (const query of queries) {
      const { body } = await agent.get(`/api/search?q=${encodeURIComponent(query)}&limit=8`)
      const fromServer = searchAnswerSchema.parse(body)
      const fromCopy = searchAnswerSchema.parse(
        await asked.answer(
          { kind: 'search', centre: null, query, limit: 8 },
          undefined,
          new Date(),
        ),
      )

      expect({ query, ...fromCopy, engine: '' }).toEqual({ query, ...fromServer, engine: '' })
    }
    expect(queries.length).toBeGreaterThan(30)
  })

  it('shows the front page as the server last gave it', async () => {
    const { body } = await agent.get('/api/desk')
    const front = frontSchema.parse(body)

    expect(await asked.answer({ kind: 'front' }, front, new Date(front.now))).toEqual(front)
    expect(await asked.answer({ kind: 'front' }, undefined, new Date())).toBeUndefined()
  })

  it('knows nothing of what is not in force', async () => {
    const nothing = await asked.answer({ kind: 'card', reference: 'XX99' }, undefined, new Date())

    expect(nothing).toBeUndefined()
  })

  it('is confirmed with a new age, and not sent again, while nothing has changed', async () => {
    const { status, headers } = await getCopy({ 'if-none-match': `"${opened.seal.version}"` })

    expect(status).toBe(304)
    expect(headers.get('straks-copy')).toContain(opened.seal.version)
  })

  it('is for those who are logged in', async () => {
    const paths = ['/api/desk/copy', '/api/desk/dictionary']
    const answers = await Promise.all(paths.map((path) => fetch(server.address + path)))

    expect(answers.map(({ status }) => status)).toEqual([401, 401])
  })
})
