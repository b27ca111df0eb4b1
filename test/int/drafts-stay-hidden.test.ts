import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transitions } from '../../src/publishing/workflow.ts'
import { type Answer, asUser, type Caller, request } from '../as-user.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { nobody } from './everyone.ts'
import { cardIn, docsIn, referencesIn } from './guidance-answer.ts'
import { expectRefusal, noRight, saysNo } from './refusal.ts'
import { secret, type SecretDrafts, writeSecretDrafts } from './secret-drafts.ts'
import { direct, type Request, waysToADraft } from './ways-to-a-draft.ts'

let server: TestServer
let drafts: SecretDrafts
let editor: Caller
const outsiders: Record<'an agent' | 'nobody logged in', Caller> = {
  'an agent': nobody(''),
  'nobody logged in': nobody(''),
}
const who = ['an agent', 'nobody logged in'] as const

beforeAll(async () => {
  server = await startTestServer({ demo: true })
  editor = await asUser(server.address, 'editor@straks.example')
  const author = await asUser(server.address, 'author@straks.example')
  drafts = await writeSecretDrafts(author, editor)
  // Locks and preferences are where Payload writes down what somebody looks at.
  await author.post('/api/payload-locked-documents', {
    document: { relationTo: 'articles', value: drafts.unpublished.id },
    user: { relationTo: 'users', value: author.id },
  })
  await author.post('/api/payload-preferences/articles-list', { value: { title: secret } })
  outsiders['an agent'] = await asUser(server.address, 'agent@straks.example')
  outsiders['nobody logged in'] = nobody(server.address)
}, 300_000)
afterAll(() => server.stop())

const said = ({ body }: Answer): string =>
  (typeof body === 'string' ? body : JSON.stringify(body)).toLowerCase()
const send = (caller: Caller, { method, path, body }: Request) => caller[method](path, body)

/** Actions of the workflow, by the last part of their address. */
const actions = Object.keys(transitions).map((action) =>
  action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
)

describe('the drafts of this test', () => {
  it('are there, for those who may see them', async () => {
    for (const { id } of [drafts.unpublished, drafts.changed, drafts.coming]) {
      expect(said(await editor.get(`/api/articles/${id}`))).toContain(secret)
    }
    expect(said(await editor.get(`/api/editions/${drafts.coming.editionId}`))).toContain(secret)
  })
})

describe.each(who)('%s', (outsider) => {
  it('finds the words of a draft or of a coming edition in no answer whatsoever', async () => {
    const { unpublished, changed, coming } = drafts
    const hidden = [secret, unpublished.versionId, changed.versionId, coming.editionId]
    for (const way of waysToADraft(drafts)) {
      const answer = await send(outsiders[outsider], way)
      const about = `${way.method} ${way.path}`
      expect(answer.status, about).toBeLessThan(500)
      // An address may stand in the page that refuses it; what it leads to may not.
      const words = way.path
        .split(/[/?&=]/)
        .reduce(
          (text, part) => (hidden.includes(part) ? text.replaceAll(part, '') : text),
          said(answer),
        )
      for (const word of hidden) expect(words, about).not.toContain(word)
    }
  })

  it('is refused outright by everything that is about working copies and editions', async () => {
    for (const way of direct(drafts)) {
      const answer = await send(outsiders[outsider], way)
      const isNoRoute = way.path.includes('/duplicate')
      expectRefusal(answer, isNoRoute ? [404] : noRight, `${way.method} ${way.path}`)
    }
  })

  it('cannot tell an article that exists from one that does not', async () => {
    const ids = [drafts.unpublished.id, drafts.changed.id, '0'.repeat(24), 'x']
    const asked: ((id: string) => Request)[] = [
      (id) => ({ method: 'get', path: `/api/articles/${id}` }),
      (id) => ({ method: 'patch', path: `/api/articles/${id}`, body: { title: 'x' } }),
      (id) => ({ method: 'delete', path: `/api/articles/${id}` }),
      (id) => ({ method: 'post', path: `/api/articles/access/${id}`, body: {} }),
      (id) => ({ method: 'get', path: `/api/articles/versions?where[parent][equals]=${id}` }),
      (id) => ({ method: 'get', path: `/api/articles/count?where[id][equals]=${id}` }),
      ...actions.map((action) => (id: string): Request => ({
        method: 'post',
        path: `/api/articles/${id}/${action}`,
        body: { contentHash: 'x', reason: 'x' },
      })),
    ]
    for (const ask of asked) {
      const answers = await Promise.all(ids.map((id) => send(outsiders[outsider], ask(id))))
      const [first] = answers.map(({ status, body }) => ({ status, body }))
      for (const { status, body } of answers) expect({ status, body }).toEqual(first)
    }
  })

  it('cannot guess the words of a draft by asking what matches', async () => {
    const lists = ['centres', 'contact-points', 'self-services', 'topics', 'users', 'articles']
    const paths = ['articles.title', 'related.title', 'title', 'handOver.note', 'shortAnswer']
    for (const list of lists) {
      for (const path of paths) {
        const asking = (word: string) =>
          outsiders[outsider].get(`/api/${list}?where[${path}][like]=${word}`)
        const [right, wrong] = [await asking(secret), await asking('hemmeligtrododendron')]

        expect({ ...right }, `${list} ${path}`).toEqual({ ...wrong })
      }
    }
  })

  it('gets nothing from GraphQL, jobs and globals, which are off', async () => {
    const caller = outsiders[outsider]
    const query = { query: '{ Articles { docs { title shortAnswer } } }' }
    for (const answer of [
      await caller.post('/api/graphql', query),
      await caller.get('/api/graphql?query={Articles{docs{title}}}'),
      await caller.get('/api/graphql-playground'),
      await caller.get('/api/payload-jobs/run'),
      await caller.post('/api/payload-jobs/run', {}),
      await caller.post('/api/payload-jobs', { taskSlug: 'schedulePublish' }),
      await caller.get('/api/globals/settings'),
    ])
      expectRefusal(answer, [404], 'a route that is off')
  })

  it('gets no draft by calling a POST a GET', async () => {
    const { token } = outsiders[outsider]
    for (const header of ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']) {
      for (const [type, body] of [
        ['application/x-www-form-urlencoded', 'where[id][exists]=true&depth=2&draft=true'],
        ['application/json', '{"where":{"id":{"exists":true}}}'],
      ] as const) {
        const response = await fetch(`${server.address}/api/articles`, {
          method: 'POST',
          headers: {
            [header]: 'GET',
            'content-type': type,
            ...(token && { authorization: `JWT ${token}` }),
          },
          body,
        })
        expect(noRight).toContain(response.status)
        expect((await response.text()).toLowerCase()).not.toContain(secret)
      }
    }
  })
})

describe('an edition that comes into force tomorrow', () => {
  it('is not found by its number, today’s card stays, and asking about tomorrow tells of today', async () => {
    const agent = outsiders['an agent']
    const { reference, edition, validFrom } = drafts.coming
    const today = cardIn((await agent.get(`/api/guidance/${reference}`)).body)

    const byNumber = await agent.get(`/api/guidance/${reference}?edition=${edition}`)
    const page = await request(server.address, 'GET', `/v/${reference}/${edition}`, {
      token: agent.token,
    })
    const tomorrow = cardIn((await agent.get(`/api/guidance/${reference}?at=${validFrom}`)).body)
    const lines = said(await agent.get(`/api/guidance/${reference}/editions`))

    expect(edition).toBeGreaterThan(today.edition)
    expectRefusal(byNumber, [404], 'the coming edition')
    expect(page.status).toBe(404)
    expect(tomorrow.contentHash).toBe(today.contentHash)
    expect(lines).not.toContain(`"edition":${edition}`)
  })

  it('is not searched for, while today’s is still found', async () => {
    const agent = outsiders['an agent']

    expect(referencesIn((await agent.get(`/api/search?q=${secret}`)).body)).toEqual([])
    const { title } = cardIn((await agent.get('/api/guidance/BS02')).body).content
    const found = referencesIn((await agent.get(`/api/search?q=${title}`)).body)
    expect(found).toContain('BS02')
  })
})

describe('a guidance that was never published', () => {
  it('is nothing to an agent but a number without guidance', async () => {
    const agent = outsiders['an agent']
    const { reference } = drafts.unpublished

    expectRefusal(await agent.get(`/api/guidance/${reference}`), [404], reference)
    expectRefusal(await agent.get(`/api/guidance/${reference}/editions`), saysNo, reference)
    expect((await agent.get(`/api/guidance/${reference}`)).body).toEqual(
      (await agent.get('/api/guidance/XX99')).body,
    )
    expect(
      docsIn((await editor.get(`/api/articles?where[reference][equals]=${reference}`)).body),
    ).toHaveLength(1)
  })
})
