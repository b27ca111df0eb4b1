import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser } from '../as-user.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { docsIn } from './guidance-answer.ts'
import { demoWithOldData, oldData } from './with-old-data.ts'

describe('a call-back that has had its time', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await demoWithOldData() })
  }, 300_000)
  afterAll(() => server.stop())

  const deletions = async () => {
    const manager = await asUser(server.address, 'manager@straks.example')
    for (let tries = 0; tries < 50; tries += 1) {
      const found = docsIn((await manager.get('/api/deletions')).body)
      if (found.length > 0) return found
      await pause(100)
    }
    return []
  }

  it('is deleted by itself, and the log says by which rule and not whose', async () => {
    const found = await deletions()

    expect(found).toMatchObject([{ what: 'Tilbagekald', rule: '60 dage efter det lovede tidsrum' }])
    expect(JSON.stringify(found)).not.toContain('20304050')
  })

  it('takes with it what was searched for in vain three months ago, and who was written to', async () => {
    const told = await oldData(server.databaseUrl, '--only-tell')

    expect(told).toContain('{"misses":["for 89 dage siden"],"mails":["for 89 dage siden"]}')
  })

  it('is logged once, also when the server starts again', async () => {
    await server.restart()

    expect(await deletions()).toHaveLength(1)
  })
})
