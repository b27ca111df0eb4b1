import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../as-user.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { callersOf, type Who } from './everyone.ts'
import { docIn, docsIn } from './guidance-answer.ts'
import { expectRefusal, saysNo } from './refusal.ts'

let server: TestServer
let callers: Record<Who, Caller>

beforeAll(async () => {
  server = await startTestServer({ demo: true })
  callers = await callersOf(server.address)
}, 300_000)
afterAll(() => server.stop())

const lists = [
  'articles',
  'editions',
  'article-events',
  'contact-points',
  'self-services',
  'centres',
]
const long = 'a'.repeat(5000)

describe('a question to a list that makes no sense', () => {
  it.each([
    'where=noget',
    'where[noget][equals]=1',
    'where[id][noget]=1',
    'where[id]=1',
    'where[id][]=1',
    'where[or]=x',
    'where[or][0]=x',
    'where[and][x][id][equals]=1',
    'where[id][equals][x]=1',
    'where[id][like][]=a',
    'where[id][all]=x',
    'where[id][near]=1,2',
    'where[id][within]=x',
    'where[createdAt][greater_than]=noget',
    'where[updatedAt][in]=noget',
    'where[id.x][equals]=1',
    'where[__proto__.x][equals]=1',
    `where[id][like]=${long}`,
    'where[or][0][or][0][or][0][or][0][or][0][or][0][or][0][or][0][id][equals]=1',
    "where[id'; drop table articles; --][equals]=1",
    'limit=-1',
    'limit=abc',
    'limit=1.5',
    'limit=99999999999999999999',
    'page=0',
    'page=-1',
    'page=abc',
    'page=1e30',
    'where={"id":',
  ])('is refused: %s', async (question) => {
    for (const list of lists) {
      // Not every list keeps the times that the question is about.
      const path = `/api/${list}?${question}`
      expectRefusal(await callers.editor.get(path), [400], path)
    }
  })

  it.each([
    'where[changedBy.x][equals]=1',
    "where[changedBy.x' or 1%3D1 --][equals]=1",
    'where[exempt.root][equals]=x',
    'where[ongoingCase.text.root.children.text][like]=x',
    'where[askFirst][equals]=x',
    'where[handOver][equals]=x',
    'where[reviewDate][less_than]=2026-13-40',
    'where[centre][near]=1',
    'where[centre.noget][equals]=1',
    'where[centre][equals][relationTo]=centres',
  ])('is refused where it goes into a guidance: %s', async (question) => {
    const path = `/api/articles?${question}`
    expectRefusal(await callers.editor.get(path), [400], path)
  })

  it.each([
    'sort=noget',
    'sort=-',
    'sort=__proto__',
    'sort=id;drop',
    'sort[x]=id',
    'sort=askFirst',
    'sort=id,,x',
    `sort=${long}`,
    'select=x',
    'select[noget]=true',
    'select[id][x]=true',
    'populate=x',
    'populate[centres]=x',
    'joins=x',
    'joins[x][where]=1',
    'depth=-1',
    'depth=abc',
    'depth=99',
    'limit=1e3',
    'limit[]=1',
    'locale=xx',
    'draft=maybe',
    'trash=maybe',
    'pagination=maybe',
    'data={',
    'where[__proto__][equals]=1',
    'where[constructor][prototype]=1',
    '__proto__[x]=1',
    'constructor=1',
  ])('is answered as if it were not asked, or refused: %s', async (question) => {
    for (const list of lists) {
      const path = `/api/${list}?${question}`
      const answer = await callers.editor.get(path)
      if (answer.status === 200) expect(docsIn(answer.body).length, path).toBeGreaterThan(0)
      else expectRefusal(answer, [400], path)
    }
  })

  it.each(['where[or][0]=x', 'where[constructor][x]=1', 'where[__proto__][x]=1', 'where=', ''])(
    'never means everything when it is about deleting or changing: %j',
    async (question) => {
      const count = async (list: string) => (await callers.editor.get(`/api/${list}/count`)).body
      const made = docIn((await callers.author.post('/api/articles', { title: 'Kladde' })).body)
      const before = await count('articles')

      const path = `/api/articles?${question}`
      expectRefusal(await callers.editor.delete(path), saysNo, `DELETE ${path}`)
      const bulk = `/api/topics?${question}`
      expectRefusal(await callers.editor.patch(bulk, { title: 'x' }), saysNo, `PATCH ${bulk}`)

      expect(await count('articles')).toEqual(before)
      expect((await callers.author.get(`/api/articles/${made.id}`)).status).toBe(200)
    },
  )
})

describe('a question to the desk', () => {
  it.each([
    ['/api/search?q=a&limit=0', 'limit'],
    ['/api/search?q=a&limit=-1', 'limit'],
    ['/api/search?q=a&limit=51', 'limit'],
    ['/api/search?q=a&limit=abc', 'limit'],
    ['/api/search?q=a&limit=1e3', 'limit'],
    ['/api/search?q=a&limit=', 'limit'],
    [`/api/search?q=${'a'.repeat(201)}`, 'q'],
    [`/api/search?q=${long}`, 'q'],
    ['/api/search?q=a&centre=noget', 'centre'],
    ['/api/search?q=a&centre=__proto__', 'centre'],
    ['/api/search?q=a&audience=noget', 'audience'],
    ['/api/guidance/BS01?at=nonsense', 'at'],
    ['/api/guidance/BS01?at=', 'at'],
    ['/api/guidance/BS01?at=2026-13-01T00:00:00Z', 'at'],
    ['/api/guidance/BS01?at=%2B275760-09-13T00:00:00Z', 'at'],
    ['/api/desk?since=i%20g%C3%A5r', 'since'],
    ['/api/desk?since=', 'since'],
    ['/api/guidance/BS01?edition=-1', 'edition'],
    ['/api/guidance/BS01?edition=abc', 'edition'],
    ['/api/guidance/BS01?edition=1e3', 'edition'],
  ])('is refused at its parameter: %s', async (path, field) => {
    const answer = await callers.agent.get(path)

    expectRefusal(answer, [400], path)
    expect(answer.fields).toEqual([field])
  })

  it.each([
    '/api/search',
    '/api/search?q=',
    '/api/search?q=%00',
    '/api/search?q=%ED%A0%BD',
    '/api/search?q=%F0%9F%98%80',
    '/api/search?q=%E2%80%AEkus',
    '/api/search?q=%20%20%20',
    `/api/search?q=${encodeURIComponent("'); DROP TABLE editions; --")}`,
    '/api/search?q=__proto__',
    '/api/search?q=constructor',
    '/api/search?q=(%5B%7B*%2B%3F%5C',
    '/api/search?__proto__=x&q=%CC%81',
  ])('that is merely odd finds nothing, and breaks nothing: %s', async (path) => {
    const answer = await callers.agent.get(path)

    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ engine: 'embedded' })
  })

  it.each(['XX99', '__proto__', 'constructor', '%00', '%2e%2e%2fBS01', long, '%F0%9F%98%80'])(
    'about a number there is not is answered with not found: %s',
    async (reference) => {
      for (const path of [`/api/guidance/${reference}`, `/api/guidance/${reference}/editions`])
        expectRefusal(await callers.agent.get(path), [404], path)
    },
  )
})
