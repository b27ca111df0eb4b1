import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleNames } from '../../src/access/roles.ts'
import { asUser, type Caller, request } from '../as-user.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { callersOf, type Who } from './everyone.ts'
import { docIn, docsIn, outcomeIn } from './guidance-answer.ts'
import { expectRefusal, noRight } from './refusal.ts'

let server: TestServer
let callers: Record<Who, Caller>

beforeAll(async () => {
  server = await startTestServer({ demo: true })
  callers = await callersOf(server.address)
}, 300_000)
afterAll(() => server.stop())

const userCalled = async (email: string) =>
  docsIn(
    (await callers.admin.get(`/api/users?where[email][equals]=${email}@straks.example`)).body,
  )[0]
const articleCalled = async (reference: string) =>
  docsIn((await callers.editor.get(`/api/articles?where[reference][equals]=${reference}`)).body)[0]
const centreCalled = async (abbreviation: string) =>
  docsIn(
    (await callers.admin.get(`/api/centres?where[abbreviation][equals]=${abbreviation}`)).body,
  )[0]

describe('rights', () => {
  it.each(roleNames.filter((role) => role !== 'admin'))(
    'cannot be given to oneself, by whatever request: %s',
    async (role) => {
      const before = await userCalled(role)
      const wanted = {
        roles: ['admin', ...roleNames],
        centres: [(await centreCalled('AFFALD'))?.id],
        deactivated: true,
      }
      await callers[role].patch(`/api/users/${before?.id}`, wanted)
      await callers[role].patch(`/api/users?where[id][equals]=${before?.id}`, wanted)
      await callers[role].patch('/api/users?where[name][exists]=true', wanted)
      await callers[role].patch(`/api/users/${before?.id}?overrideAccess=true&draft=true`, wanted)
      const made = await callers[role].post('/api/users', {
        ...wanted,
        name: 'Ny',
        email: `ny-${role}@straks.example`,
        password: 'straks-demo',
      })

      const after = await userCalled(role)

      expect(after).toMatchObject({
        roles: before?.roles,
        centres: before?.centres,
        deactivated: before?.deactivated,
      })
      expectRefusal(made, noRight, 'POST /api/users')
    },
  )

  it('cannot be given to others, but by an administrator', async () => {
    const kultur = await userCalled('kultur')
    for (const role of roleNames.filter((name) => name !== 'admin')) {
      const answer = await callers[role].patch(`/api/users/${kultur?.id}`, { roles: ['admin'] })
      expectRefusal(answer, [...noRight, 404], role)
    }

    const given = await callers.admin.patch(`/api/users/${kultur?.id}`, { roles: ['editor'] })

    expect(docIn(given.body).roles).toEqual(['editor'])
  })

  it('end at once when the account is deactivated, whatever session is left', async () => {
    const email = 'jura@straks.example'
    const leaving = await asUser(server.address, email)
    expect((await leaving.get('/api/search?q=pas')).status).toBe(200)

    await callers.admin.patch(`/api/users/${leaving.id}`, { deactivated: true })

    for (const path of [
      '/api/search?q=pas',
      '/api/guidance/BS01',
      '/api/articles',
      '/api/centres',
    ]) {
      expectRefusal(await leaving.get(path), [401, 403], path)
    }
    const login = { email, password: 'straks-demo' }
    expect(
      await request(server.address, 'POST', '/api/users/login', { body: login }),
    ).toMatchObject({ status: 401, codes: ['wrong-login'] })
  })

  it('do not come with registering as the first user where there are users', async () => {
    const answer = await callers.nobody.post('/api/users/first-register', {
      email: 'ny@straks.example',
      password: 'straks-demo',
      name: 'Ny',
      roles: ['admin'],
    })

    expectRefusal(answer, noRight, 'first-register')
  })

  it('cannot be had by writing what the system keeps of an account', async () => {
    const before = await userCalled('agent')
    const kept = {
      hash: 'x',
      salt: 'x',
      resetPasswordToken: 'known-to-me',
      resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
      lockUntil: '2099-01-01T00:00:00.000Z',
      sessions: [],
    }

    await callers.agent.patch(`/api/users/${before?.id}`, kept)

    expect((await asUser(server.address, 'agent@straks.example')).id).toBe(before?.id)
    expect((await callers.agent.get('/api/search?q=pas')).status).toBe(200)
    const reset = await callers.nobody.post('/api/users/reset-password', {
      token: 'known-to-me',
      password: 'taken-over',
    })
    expectRefusal(reset, noRight, 'reset-password')
  })
})

describe('what the system keeps of a guidance', () => {
  /** What clients would like it to be. */
  const wanted = {
    state: 'published',
    contentHash: '0'.repeat(64),
    changedBy: [],
    lastEdition: 99,
    lastEditionTo: '2020-01-01T00:00:00.000Z',
    settledRow: 99,
    unlogged: '{}',
    submittedAt: '2020-01-01T00:00:00.000Z',
    submittedBy: 'En anden',
  }
  const keptOf = (row: Record<string, unknown> | undefined) =>
    Object.fromEntries(Object.keys(wanted).map((field) => [field, row?.[field]]))

  it.each(['author', 'editor'] as const)('cannot be set by %s on creating one', async (who) => {
    const centre = (await centreCalled('BORG'))?.id
    const made = docIn(
      (await callers[who].post('/api/articles', { ...wanted, title: 'Ny', centre })).body,
    )

    expect(keptOf(made)).toMatchObject({
      state: 'draft',
      changedBy: [callers[who].id],
      lastEdition: null,
      lastEditionTo: null,
      settledRow: null,
      unlogged: null,
      submittedAt: null,
      submittedBy: null,
    })
    expect(made.contentHash).not.toBe(wanted.contentHash)
  })

  it.each(['author', 'editor'] as const)('cannot be set by %s on changing one', async (who) => {
    const before = await articleCalled('BS02')
    for (const query of [
      '',
      '?draft=true',
      '?draft=false&autosave=true',
      '?publishAllLocales=true',
    ])
      await callers[who].patch(`/api/articles/${before?.id}${query}`, {
        ...wanted,
        _status: 'published',
      })
    await callers[who].patch(`/api/articles?where[id][equals]=${before?.id}`, wanted)

    expect(keptOf(await articleCalled('BS02'))).toEqual(keptOf(before))
  })

  it('is not brought back by restoring an old version, and the restorer counts as its author', async () => {
    const id = (await articleCalled('BS03'))?.id
    const path = `/api/articles/${id}`
    await callers.author.patch(path, { shortAnswer: 'Første ordlyd, som ingen har godkendt.' })
    await callers.author.patch(path, { shortAnswer: 'Anden ordlyd.' })
    const submitted = outcomeIn((await callers.author.post(`${path}/submit`)).body)
    await callers.editor.post(`${path}/approve`, { contentHash: submitted.contentHash })
    const before = await articleCalled('BS03')
    const versions = docsIn(
      (await callers.author.get(`/api/articles/versions?where[parent][equals]=${id}&limit=50`))
        .body,
    )
    const first = versions.find((version) => JSON.stringify(version).includes('Første ordlyd'))

    const restored = await callers.author.post(`/api/articles/versions/${first?.id}`)

    const after = await articleCalled('BS03')
    expect(restored.status).toBe(200)
    expect(before).toMatchObject({ state: 'published', changedBy: [] })
    expect(after).toMatchObject({
      shortAnswer: 'Første ordlyd, som ingen har godkendt.',
      state: 'draft',
      changedBy: [callers.author.id],
      lastEdition: before?.lastEdition,
    })
    expect(after?.contentHash).not.toBe(before?.contentHash)
  })

  it('is not brought back by one who may not write it', async () => {
    const id = (await articleCalled('AF01'))?.id
    const version = docsIn(
      (await callers.editor.get(`/api/articles/versions?where[parent][equals]=${id}`)).body,
    )[0]
    for (const who of ['agent', 'author', 'manager', 'admin', 'nobody'] as const) {
      const answer = await callers[who].post(`/api/articles/versions/${version?.id}`)
      expectRefusal(answer, [...noRight, 404], who)
    }
  })
})
