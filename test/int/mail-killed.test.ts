import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asUser, type Caller } from '../as-user.ts'
import { databases } from '../databases.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { startSmtp, type TestSmtp } from '../smtp.ts'
import { docsIn } from './guidance-answer.ts'

/** Guidance of ten centres, each with one author, who is told of a flag at once. */
const references = ['AE01', 'AF01', 'BO01', 'BOL1', 'BS01', 'BY01', 'ER01', 'JO01', 'SO01', 'VA01']
const flagsOnEach = 3
const kills = 4
const rowSchema = z.object({ id: z.string(), key: z.string().optional(), state: z.string() })

// Most of the time it waits for a lease to run out.
describe.concurrent.each(databases)(
  'thirty mails on $name, while the process is killed',
  ({ url }) => {
    let smtp: TestSmtp
    let server: TestServer
    let admin: Caller

    beforeAll(async () => {
      smtp = await startSmtp({ takesMs: 25 })
      const databaseUrl = url()
      server = await startTestServer({
        demo: true,
        env: { SMTP_URL: smtp.url },
        ...(databaseUrl && { databaseUrl }),
      })
      admin = await asUser(server.address, 'admin@straks.example')
    }, 400_000)
    afterAll(async () => {
      await server.stop()
      await smtp.stop()
    })

    const rows = async () => {
      const { body } = await admin.get('/api/mails?where[kind][equals]=flag&limit=200')
      return docsIn(body).map((row) => rowSchema.parse(row))
    }
    const counted = async (...states: string[]) =>
      (await rows()).filter(({ state }) => states.includes(state)).length
    async function until(
      isSo: () => boolean | Promise<boolean>,
      patienceMs: number,
    ): Promise<void> {
      const deadline = Date.now() + patienceMs
      while (!(await isSo())) {
        if (Date.now() > deadline) throw new Error(`still not so:\n${JSON.stringify(await rows())}`)
        await pause(20)
      }
    }

    it('come at most once each, and every one is accounted for', async () => {
      const agent = await asUser(server.address, 'agent@straks.example')
      await smtp.stop()
      for (const reference of references) {
        for (let number = 1; number <= flagsOnEach; number += 1) {
          const words = `Melding ${number} på ${reference}`
          await agent.post('/api/flags', { kind: 'wrong', reference, words })
        }
      }
      const all = references.length * flagsOnEach
      await until(async () => (await counted('waiting')) === all, 30_000)

      await server.kill()
      await smtp.start()
      for (let kill = 1; kill <= kills; kill += 1) {
        const before = smtp.mails.length
        await server.restart()
        await until(
          () => smtp.mails.length >= before + kill || smtp.mails.length >= all - kills,
          60_000,
        )
        await pause(Math.random() * 60)
        await server.kill()
      }
      await server.restart()
      // The last one may be on its way just now.
      const isSettled = async () => (await counted('waiting')) + (await counted('handing')) <= kills
      await until(async () => (await counted('waiting')) === 0 && (await isSettled()), 60_000)

      const arrived = smtp.mails.filter(({ subject }) => subject.startsWith('Melding på'))
      const ids = arrived.map(({ messageId }) => messageId)
      expect(new Set(ids).size).toBe(ids.length)
      expect(await counted('sent', 'handing', 'unknown')).toBe(all)
      // Each kill leaves one mail at most of which nobody knows.
      expect(await counted('sent')).toBeGreaterThanOrEqual(all - kills)
      expect(arrived.length).toBeGreaterThanOrEqual(await counted('sent'))
    }, 400_000)
  },
)
