import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { demoPassword } from '../../seed/people.ts'
import { asUser, type Caller, request } from '../as-user.ts'
import { databases } from '../databases.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { expectRefusal, noRight } from './refusal.ts'
import { progressSchema, sendFile } from './send-file.ts'

const historySchema = z.object({
  rows: z.array(z.object({ type: z.string(), data: z.looseObject({ id: z.string() }) })),
})
const seenSchema = z.object({ id: z.string(), toWrite: z.number(), holds: z.string() })

describe.each(databases)('a whole history, by an administrator, on $name', ({ url }) => {
  let full: TestServer
  let empty: TestServer
  let admin: Caller
  let file: string

  const start = (demo: boolean) => {
    const databaseUrl = url()
    return startTestServer({ demo, ...(databaseUrl && { databaseUrl }) })
  }
  async function historyOf(server: TestServer, email: string): Promise<string> {
    const { token } = await asUser(server.address, email)
    const response = await fetch(`${server.address}/api/exchange/history`, {
      headers: { authorization: `JWT ${token}` },
    })
    return response.text()
  }
  const published = (text: string) =>
    historySchema
      .parse(JSON.parse(text))
      .rows.filter(({ type }) => type === 'edition' || type === 'event')
      .map(({ data: { updatedAt: _changes, ...data } }) => data)
  const look = (server: TestServer, caller: Caller, text: string) =>
    sendFile(server.address, caller, 'preview?kind=editions', text)

  beforeAll(async () => {
    full = await start(true)
    file = await historyOf(full, 'editor@straks.example')
    empty = await start(false)
    const person = { password: demoPassword, name: 'Første', roles: ['admin'] }
    await request(empty.address, 'POST', '/api/users/first-register', {
      body: { ...person, email: 'first@straks.example' },
    })
    admin = await asUser(empty.address, 'first@straks.example')
    await admin.post('/api/users', { ...person, email: 'e@straks.example', roles: ['editor'] })
  }, 400_000)
  afterAll(async () => {
    await full.stop()
    await empty.stop()
  })

  it('is refused in words where there is content, where it was changed, and to all others', async () => {
    const there = await asUser(full.address, 'admin@straks.example')
    await there.post('/api/centres', { name: 'Nyt', abbreviation: 'NYT' })
    const changed = file.replaceAll('Du søger på borger.dk', 'Du søger på nettet')

    expectRefusal(await look(full, there, file), [409], 'not empty')
    expect((await look(full, there, file)).codes).toEqual(['not-empty'])
    expect((await look(empty, admin, changed)).codes).toEqual(['file-malformed'])
    expect((await look(empty, admin, 'Titel\na')).codes).toEqual(['file-malformed'])
    for (const role of ['agent', 'author', 'editor', 'manager']) {
      const other = await asUser(full.address, `${role}@straks.example`)
      expectRefusal(await look(full, other, file), noRight, role)
    }
  })

  it('comes in as it was, though the process is killed meanwhile, and agents find it', async () => {
    const seen = seenSchema.parse((await look(empty, admin, file)).body)
    await admin.post(`/api/exchange/${seen.id}/apply`)
    await pause(150)
    await empty.kill()
    await empty.restart()
    admin = await asUser(empty.address, 'first@straks.example')
    // Whoever was killed holds the work for a quarter of a minute more.
    let progress = progressSchema.parse((await admin.get(`/api/exchange/${seen.id}`)).body)
    while (progress.state !== 'applied') {
      await admin.post(`/api/exchange/${seen.id}/apply`)
      await pause(500)
      progress = progressSchema.parse((await admin.get(`/api/exchange/${seen.id}`)).body)
    }

    expect(seen.holds).toMatch(/\d+ vejledninger.*\d+ udgaver.*\d+ hændelser/)
    expect(progress).toMatchObject({ done: seen.toWrite, failures: [] })
    const brought = published(await historyOf(empty, 'e@straks.example'))
    expect(brought.length).toBeGreaterThan(150)
    expect(brought).toEqual(published(file))
    expect((await admin.get('/api/guidance/BS01')).status).toBe(200)
    expect((await look(empty, admin, file)).status).toBe(201)
    await admin.post('/api/centres', { name: 'Nyt', abbreviation: 'NYT' })
    expect((await look(empty, admin, file)).codes).toEqual(['not-empty'])
  }, 120_000)
})
