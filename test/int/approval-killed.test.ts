import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseFor } from '../../collections/database.ts'
import { actorOf } from '../../src/access/actor.ts'
import { Refusal } from '../../src/errors.ts'
import { actOnArticle } from '../../src/publishing/act-on-article.ts'
import { rowsOfArticle } from '../../src/publishing/edition-rows.ts'
import { eventsWhere } from '../../src/publishing/event-rows.ts'
import { articleFaults } from '../../src/publishing/history-faults.ts'
import { settleActs } from '../../src/publishing/settle-acts.ts'
import type { Action } from '../../src/publishing/workflow.ts'
import { databases } from '../databases.ts'
import { root, testSecret } from '../run.ts'
import { demoIn } from './mail-room.ts'

const { default: config } = await import('../../payload.config.ts')

const moments = 50

/** A process that says what it does, line by line. */
class Approver {
  readonly #child: ChildProcess
  readonly #said: string[] = []
  #hear: () => void = () => undefined

  constructor(databaseUrl: string) {
    this.#child = spawn(
      process.execPath,
      ['-C', 'production', 'seed/run.mjs', 'test/int/approve-when-told.ts'],
      {
        cwd: root,
        env: { ...process.env, DATABASE_URL: databaseUrl, PAYLOAD_SECRET: testSecret },
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    )
    this.#child.stdout?.on('data', (chunk: Buffer) => {
      this.#said.push(...chunk.toString().split('\n'))
      this.#hear()
    })
  }

  async says(word: string): Promise<void> {
    while (!this.#said.includes(word)) {
      await new Promise<void>((resolve) => (this.#hear = resolve))
    }
  }

  approve(article: string): void {
    this.#child.stdin?.write(`${article}\n`)
  }

  async kill(): Promise<void> {
    const isGone = new Promise((resolve) => this.#child.once('exit', resolve))
    this.#child.kill('SIGKILL')
    await isGone
  }
}

describe.each(databases)('an approval on $name whose process is killed', (database) => {
  let payload: Payload
  let databaseUrl: string
  let articles: string[]

  beforeAll(async () => {
    databaseUrl = await demoIn(database)
    payload = await getPayload({
      config: config.then((built) => Object.assign({ ...built }, { db: databaseFor(databaseUrl) })),
      key: databaseUrl,
    })
    const { docs } = await payload.find({
      collection: 'articles',
      where: { state: { equals: 'published' } },
      limit: moments + 1,
      sort: 'reference',
      depth: 0,
      overrideAccess: true,
    })
    articles = docs.map(({ id }) => id)
    for (const id of articles) {
      await payload.update({
        collection: 'articles',
        id,
        data: { changeLine: 'Ny takst', shortAnswer: `Ny tekst, ${id}.` },
        depth: 0,
        overrideAccess: true,
      })
      await act(id, 'submit', 'author')
    }
  }, 400_000)
  afterAll(() => payload.destroy())

  const act = async (id: string, action: Action, who: 'author' | 'editor') => {
    const email = who === 'author' ? 'editor2@straks.example' : 'editor@straks.example'
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      depth: 0,
      overrideAccess: true,
    })
    const actor = actorOf(docs[0])
    if (!actor) throw new Error(`no ${email}`)
    const { contentHash } = await stored(id)
    const input = { contentHash: contentHash ?? '' }
    return actOnArticle(payload, { action, articleId: id, actor, input, now: new Date() })
  }
  const stored = (id: string) =>
    payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })

  /** How long one takes here, in ms. */
  async function usualTime(id: string): Promise<number> {
    const approver = new Approver(databaseUrl)
    await approver.says('ready')
    approver.approve(id)
    await approver.says('begins')
    const begunAt = performance.now()
    await approver.says('done')
    const took = performance.now() - begunAt
    await approver.kill()
    return took
  }

  it(`leaves either before or after, never between: ${moments} random moments`, async () => {
    const [first = '', ...others] = articles
    const usual = await usualTime(first)
    const left = { before: 0, after: 0 }
    let next = new Approver(databaseUrl)
    for (const id of others) {
      const approver = next
      const before = await rowsOfArticle(payload, id)
      await approver.says('ready')
      // The next one starts meanwhile.
      next = new Approver(databaseUrl)
      approver.approve(id)
      await approver.says('begins')
      await pause(Math.random() * usual * 1.2)
      await approver.kill()

      const rows = await rowsOfArticle(payload, id)
      expect(rows.length - before.length).toBeLessThanOrEqual(1)
      left[rows.length > before.length ? 'after' : 'before'] += 1
      // Half of them are settled by the pass, the others by whoever tries again.
      if (left.after % 2 === 0) await settleActs(payload, new Date(Date.now() - 60_000))
      // Whoever tries again is told that it is done, or does it; nobody does it twice.
      await act(id, 'approve', 'editor').catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error
        expect(error.problems).toMatchObject([{ code: 'wrong-state' }])
      })
      const after = await rowsOfArticle(payload, id)
      expect(after.length - before.length).toBe(1)
      expect(await stored(id)).toMatchObject({
        state: 'published',
        lastEdition: after.at(-1)?.row.number,
        changedBy: [],
      })
      const events = await eventsWhere(payload, { article: { equals: id } })
      expect(
        articleFaults(
          after.map(({ row }) => row),
          events,
        ),
      ).toEqual([])
      const told = events.filter(({ key }) => key === after.at(-1)?.row.rowHash)
      expect(told.map(({ action }) => action)).toEqual(['approve'])
    }
    await next.kill()
    expect(left.before + left.after).toBe(moments)
    // Moments that are all on one side would have tried nothing.
    expect(Math.min(left.before, left.after), JSON.stringify(left)).toBeGreaterThan(0)
  }, 900_000)
})
