import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPassword } from '../../seed/people.ts'
import { asUser, type Caller, request } from '../as-user.ts'
import { databases } from '../databases.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { docIn } from './guidance-answer.ts'

describe.each(databases)('a session on $name', ({ url }) => {
  let server: TestServer

  beforeAll(async () => {
    const databaseUrl = url()
    server = await startTestServer({ demo: true, ...(databaseUrl && { databaseUrl }) })
  }, 300_000)
  afterAll(() => server.stop())

  const tenOf = (email: string) =>
    Promise.all(Array.from({ length: 10 }, () => asUser(server.address, email)))
  const statusOf = async (caller: Caller) => (await caller.get('/api/search?q=pas')).status
  const statusesOf = (callers: readonly Caller[]) => Promise.all(callers.map(statusOf))
  const all = (status: number, count: number) => Array.from({ length: count }, () => status)

  it('is not lost when the same user logs in ten times at once', async () => {
    const callers = await tenOf('agent@straks.example')

    expect(new Set(callers.map(({ token }) => token)).size).toBe(10)
    expect(await statusesOf(callers)).toEqual(all(200, 10))
  })

  it('is not lost while the same user logs in and out elsewhere', async () => {
    const stays = await asUser(server.address, 'kultur@straks.example')
    const leaves = await tenOf('kultur@straks.example')
    const asked = await Promise.all([
      ...leaves.map((caller) => caller.post('/api/users/logout')),
      ...Array.from({ length: 20 }, () => stays.get('/api/search?q=pas')),
    ])

    expect(asked.map(({ status }) => status)).toEqual(all(200, 30))
    expect(await statusOf(stays)).toBe(200)
    expect(await statusesOf(leaves)).toEqual(all(401, 10))
  })

  it('ends with log-out, that one and no other, for the token and for the cookie', async () => {
    const here = await asUser(server.address, 'author@straks.example')
    const there = await asUser(server.address, 'author@straks.example')
    const cookie = { headers: { cookie: `payload-token=${here.token}` } }
    const me = () => fetch(`${server.address}/api/users/me`, cookie)
    expect(await (await me()).json()).toMatchObject({ user: { email: 'author@straks.example' } })

    const left = await here.post('/api/users/logout')

    expect(left.status).toBe(200)
    expect(await statusesOf([here, there])).toEqual([401, 200])
    expect(await (await me()).json()).toMatchObject({ user: null })
    expect((await here.post('/api/users/refresh-token')).codes).toEqual(['not-logged-in'])
  })

  it('ends everywhere with a log-out from everywhere', async () => {
    const [here, there] = await tenOf('author2@straks.example')
    if (!here || !there) throw new Error('no session')

    await here.post('/api/users/logout?allSessions=true')

    expect(await statusesOf([here, there])).toEqual([401, 401])
  })

  it('goes on when it is renewed, and the renewed token ends with it', async () => {
    const old = await asUser(server.address, 'manager@straks.example')
    const { refreshedToken } = docLike((await old.post('/api/users/refresh-token')).body)
    const ask = () =>
      request(server.address, 'GET', '/api/users/me', { token: String(refreshedToken) })

    expect((await ask()).body).toMatchObject({ user: { id: old.id } })
    await old.post('/api/users/logout')
    expect((await ask()).body).toMatchObject({ user: null })
  })

  it('ends everywhere but here with a new password', async () => {
    const [here, there] = await tenOf('jura@straks.example')
    const admin = await asUser(server.address, 'admin@straks.example')
    if (!here || !there) throw new Error('no session')

    const changed = await here.patch(`/api/users/${here.id}`, { password: 'et-nyt-kodeord' })

    expect(docIn(changed.body).id).toBe(here.id)
    expect(await statusesOf([here, there])).toEqual([200, 401])
    await admin.patch(`/api/users/${here.id}`, { password: demoPassword })
    expect(await statusesOf([here, admin])).toEqual([401, 200])
  })

  it('does not outlive a right taken away, though the agent asked a moment ago', async () => {
    const admin = await asUser(server.address, 'admin@straks.example')
    const agent = await asUser(server.address, 'agent@straks.example')
    expect(await statusOf(agent)).toBe(200)

    await admin.patch(`/api/users/${agent.id}`, { deactivated: true })
    expect(await statusOf(agent)).toBe(401)

    await admin.patch(`/api/users/${agent.id}`, { deactivated: false })
    expect(await statusOf(agent)).toBe(200)
  })

  it('has no routes by which anyone could look at it or make one', async () => {
    const admin = await asUser(server.address, 'admin@straks.example')

    expect((await admin.get('/api/sessions')).status).toBe(404)
    expect((await admin.post('/api/sessions', { user: admin.id })).status).toBe(404)
  })
})

describe('the session of the first account', () => {
  it('is one like any other', async () => {
    const server = await startTestServer()
    try {
      const { body } = await request(server.address, 'POST', '/api/users/first-register', {
        body: {
          email: 'foerste@straks.example',
          password: demoPassword,
          name: 'Første',
          roles: ['admin'],
        },
      })
      const token = String(docLike(body).token)
      const users = () => request(server.address, 'GET', '/api/users', { token })

      expect((await users()).status).toBe(200)
      await request(server.address, 'POST', '/api/users/logout', { token })
      expect((await users()).status).toBe(401)
    } finally {
      await server.stop()
    }
  })
})

const docLike = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? { ...body } : {}
