import { randomUUID } from 'node:crypto'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type CollectionSlug, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseFor } from '../../collections/database.ts'
import { rowHashOf } from '../../src/publishing/edition-row.ts'
import { rowsOfReference } from '../../src/publishing/edition-rows.ts'
import { eventsWhere } from '../../src/publishing/event-rows.ts'
import { headOf } from '../../src/publishing/history-faults.ts'
import { appendEvent } from '../../src/publishing/log-event.ts'
import { databases } from '../databases.ts'
import { run, testSecret } from '../run.ts'
import { demoIn } from './mail-room.ts'

const { default: config } = await import('../../payload.config.ts')

const open = (databaseUrl: string, key: string, db = databaseFor(databaseUrl)): Promise<Payload> =>
  getPayload({ config: config.then((built) => Object.assign({ ...built }, { db })), key })

/** The database without the wall around what was published, as whoever has its password reaches it. */
const unguarded = (url: string) =>
  url.startsWith('mongodb')
    ? mongooseAdapter({ url })
    : sqliteAdapter({ client: { url }, idType: 'uuidv7', push: false, busyTimeout: 5000 })

const written = {
  action: 'edit',
  ...{ actor: null, actorName: null, at: new Date().toISOString() },
  ...{ comment: null, contentHash: null, edition: null },
} as const

describe.each(databases)('npm run verify-history on $name', (database) => {
  let databaseUrl: string
  let payload: Payload
  let behind: Payload

  beforeAll(async () => {
    databaseUrl = await demoIn(database)
    payload = await open(databaseUrl, databaseUrl)
    behind = await open(databaseUrl, `${databaseUrl} behind`, unguarded(databaseUrl))
  }, 400_000)
  afterAll(() => Promise.all([payload.destroy(), behind.destroy()]))

  const verify = (...args: string[]): Promise<string> =>
    run(['-C', 'production', 'seed/run.mjs', 'src/exchange/verify-history.ts', ...args], {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: testSecret,
    })
  const head = async () => headOf(await eventsWhere(payload))?.eventHash ?? ''
  const article = async (reference: string) => {
    const where = { reference: { equals: reference } }
    const { docs } = await payload.find({
      ...{ collection: 'articles', where, limit: 1, depth: 0, overrideAccess: true },
    })
    if (!docs[0]) throw new Error(`no ${reference}`)
    return docs[0]
  }
  const last = async (collection: 'editions' | 'article-events', reference: string) => {
    const where = { reference: { equals: reference } }
    const { docs } = await behind.find({
      ...{ collection, where, sort: '-sequence', limit: 1, depth: 0, overrideAccess: true },
    })
    if (!docs[0]) throw new Error(`nothing of ${reference}`)
    return docs[0]
  }
  const change = (collection: CollectionSlug, id: string, data: object) =>
    behind.db.updateOne({ collection, id, data: { ...data }, returning: false })

  it('finds that everything fits, and says the checksum to note', async () => {
    expect(await verify()).toContain(`Head: ${await head()}\nEverything fits.`)
  })

  it('tells what happened in one moment in the order in which it was done', async () => {
    const { id } = await article('BS01')
    const events = await eventsWhere(payload, { article: { equals: id } })

    expect(events.map(({ action }) => action)).toEqual(['create', 'edit', 'submit', 'approve'])
  })

  it.each([
    [
      'the name of who approved',
      'editions',
      'approvedByName',
      /BS01, row \d+, edition \d+: is not/,
    ],
    ['the words of an event', 'article-events', 'comment', /BS01, event \d+: is not/],
    ['the name of who did it', 'article-events', 'actorName', /BS01, event \d+: is not/],
  ] as const)('names the row where %s was changed', async (_name, collection, field, says) => {
    const row = await last(collection, 'BS01')
    await change(collection, row.id, { [field]: 'En anden' })

    await expect(verify()).rejects.toThrow(says)
    const was: unknown = Reflect.get(row, field)
    await change(collection, row.id, { [field]: was ?? null })
    expect(await verify()).toContain('Everything fits.')
  })

  it('gives every event a place of its own, whoever writes at once', async () => {
    const another = await open(databaseUrl, `${databaseUrl} another`)
    const { id, reference } = await article('BS02')
    const before = await eventsWhere(payload, { article: { equals: id } })
    await Promise.all(
      Array.from({ length: 20 }, (_, nth) =>
        appendEvent(nth % 2 === 0 ? payload : another, {
          key: randomUUID(),
          ...{ ...written, article: id, reference, comment: `nr. ${nth}` },
        }),
      ),
    )
    await another.destroy()

    const after = await eventsWhere(payload, { article: { equals: id } })
    expect(after.length - before.length).toBe(20)
    expect(new Set(after.map(({ sequence }) => sequence)).size).toBe(after.length)
    expect(await verify()).toContain('Everything fits.')
  })

  it('misses the newest events only where nobody noted the checksum', async () => {
    const noted = await head()
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'straks-')), 'history.json')
    await run(
      [
        '-C',
        'production',
        'seed/run.mjs',
        'src/exchange/export-command.ts',
        'history',
        '--out',
        file,
      ],
      { ...process.env, DATABASE_URL: databaseUrl, PAYLOAD_SECRET: testSecret },
    )
    const { id } = await last('article-events', 'BS02')
    await behind.db.deleteOne({ collection: 'article-events', where: { id: { equals: id } } })

    expect(await verify()).toContain('Everything fits.')
    await expect(verify('--head', noted)).rejects.toThrow(/No event has the checksum/)
    await expect(verify('--since', file)).rejects.toThrow(/No event has the checksum/)
    expect(await verify('--head', await head())).toContain('Everything fits.')
  })

  it('finds the newest row of a guidance taken out together with its event', async () => {
    const [row, event] = [await last('editions', 'AE01'), await last('article-events', 'AE01')]
    expect(event).toMatchObject({ key: Reflect.get(row, 'rowHash') as unknown })
    await behind.db.deleteOne({ collection: 'editions', where: { id: { equals: row.id } } })
    await behind.db.deleteOne({ collection: 'article-events', where: { id: { equals: event.id } } })

    await expect(verify()).rejects.toThrow(/log of the whole system/)
  })
})

describe('npm run verify-history on a history from before events had checksums', () => {
  const [database] = databases
  if (!database) throw new Error('there is always SQLite')

  it('takes it as the start, and sees what is changed in it from the next event on', async () => {
    const databaseUrl = await demoIn(database)
    const behind = await open(databaseUrl, `${databaseUrl} behind`, unguarded(databaseUrl))
    const none = { limit: 0, depth: 0, overrideAccess: true } as const
    const links = {
      ...{ key: null, sequence: null, previousHash: null },
      ...{ place: null, previousInSystem: null, eventHash: null },
    }
    const events = await behind.find({ collection: 'article-events', ...none })
    for (const { id } of events.docs) {
      await behind.db.updateOne({ collection: 'article-events', id, data: links, returning: false })
    }
    for (const reference of new Set(events.docs.map((event) => event.reference))) {
      let previousHash: string | null = null
      for (const { id, row } of await rowsOfReference(behind, reference)) {
        const older = { ...row, form: null, previousHash }
        previousHash = rowHashOf(older)
        await behind.db.updateOne({
          collection: 'editions',
          id,
          data: { form: null, previousHash: older.previousHash, rowHash: previousHash },
          returning: false,
        })
      }
    }
    const verify = () =>
      run(['-C', 'production', 'seed/run.mjs', 'src/exchange/verify-history.ts'], {
        ...process.env,
        DATABASE_URL: databaseUrl,
        PAYLOAD_SECRET: testSecret,
      })
    expect(await verify()).toContain('Everything fits.')

    const payload = await open(databaseUrl, databaseUrl)
    const [first, , third] = events.docs
    if (!first || !third) throw new Error('the demo has events')
    await appendEvent(payload, {
      ...{ ...written, key: randomUUID() },
      ...{ article: first.article, reference: first.reference },
    })
    expect(await verify()).toContain('Everything fits.')
    await behind.db.updateOne({
      ...{ collection: 'article-events', id: third.id, data: { actorName: 'En anden' } },
      returning: false,
    })
    await expect(verify()).rejects.toThrow(/from before events had checksums/)
    await Promise.all([payload.destroy(), behind.destroy()])
  }, 400_000)
})
