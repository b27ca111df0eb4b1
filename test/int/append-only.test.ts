import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Edition } from '../../collections/payload-types.ts'
import { nextEdition, type EditionRow, rowHashOf } from '../../src/publishing/edition-row.ts'
import { rowsOfReference } from '../../src/publishing/edition-rows.ts'
import type { Caller } from '../as-user.ts'
import { copyDemo } from '../demo-template.ts'
import { testSecret } from '../run.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { callersOf, everyone, type Who } from './everyone.ts'
import { docsIn } from './guidance-answer.ts'
import { expectRefusal, noRight } from './refusal.ts'

const collections = ['editions', 'article-events'] as const
type AppendOnly = (typeof collections)[number]
const appendOnly = expect.objectContaining({ problems: [{ code: 'append-only' }] }) as unknown

describe('over HTTP, what was published', () => {
  let server: TestServer
  let callers: Record<Who, Caller>

  beforeAll(async () => {
    server = await startTestServer({ demo: true })
    callers = await callersOf(server.address)
  }, 300_000)
  afterAll(() => server.stop())

  const rowsOf = async (collection: AppendOnly) =>
    docsIn((await callers.editor.get(`/api/${collection}?limit=0&sort=id`)).body)

  const matrix = collections.flatMap((collection) => everyone.map((who) => ({ collection, who })))

  it.each(matrix)('stays as it is, whatever $who does to $collection', async (test) => {
    const { collection, who } = test
    const before = await rowsOf(collection)
    const row = { ...before[0] }
    const one = `/api/${collection}/${row.id}`
    const all = `/api/${collection}?where[id][exists]=true`
    const change = { reason: 'Ændret', comment: 'Ændret', validTo: '2020-01-01T00:00:00.000Z' }
    const caller = callers[who]
    const answers = [
      await caller.patch(one, change),
      await caller.patch(`${one}?draft=true&overrideAccess=true&overrideLock=true`, change),
      await caller.patch(all, change),
      await caller.delete(one),
      await caller.delete(`${one}?trash=true`),
      await caller.delete(all),
      await caller.post(`/api/${collection}`, row),
      await caller.post(`/api/${collection}`, { ...row, id: undefined, sequence: 99 }),
    ]

    for (const answer of answers) expectRefusal(answer, noRight, `${who} ${collection}`)
    for (const route of [`${one}/duplicate`, `/api/${collection}/versions/${row.id}`])
      expectRefusal(await caller.post(route, {}), [404], route)
    expect(await rowsOf(collection)).toEqual(before)
    expect(before.length).toBeGreaterThan(0)
  })

  it.each(everyone)(
    'keeps accounts and published guidance from being deleted by %s',
    async (who) => {
      const article = docsIn(
        (await callers.editor.get('/api/articles?where[reference][equals]=BS01')).body,
      )[0]
      const user = docsIn((await callers.admin.get('/api/users?where[email][like]=kultur')).body)[0]
      for (const request of [
        `/api/articles/${article?.id}`,
        '/api/articles?where[reference][equals]=BS01',
        `/api/users/${user?.id}`,
        '/api/users?where[email][like]=kultur',
      ]) {
        const answer = await callers[who].delete(request)
        // Who reaches only their own guidance is shown an empty list of the others'.
        if (answer.status === 200) expect(docsIn(answer.body)).toEqual([])
        else expectRefusal(answer, noRight, `${who} ${request}`)
      }

      expect((await callers.editor.get(`/api/articles/${article?.id}`)).status).toBe(200)
      expect((await callers.admin.get(`/api/users/${user?.id}`)).status).toBe(200)
    },
  )

  it('says why a published guidance cannot be deleted, one by one and in bulk', async () => {
    const { editor } = callers
    const id = docsIn((await editor.get('/api/articles?where[reference][equals]=BS01')).body)[0]?.id
    const refusal = { status: 403, codes: ['already-published'] }

    expect(await editor.delete(`/api/articles/${id}`)).toMatchObject(refusal)
    expect(await editor.delete('/api/articles?where[reference][like]=BS')).toMatchObject(refusal)
  })
})

describe('inside the process, what was published', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'straks-'))
  let payload: Payload

  beforeAll(async () => {
    const file = path.join(folder, 'straks.db')
    await copyDemo(file)
    // In production Payload brings the database up to date by its migrations.
    Object.assign(process.env, {
      NODE_ENV: 'production',
      DATABASE_URL: `file:${file}`,
      PAYLOAD_SECRET: testSecret,
    })
    const { default: config } = await import('../../payload.config.ts')
    payload = await getPayload({ config, key: 'append-only' })
  }, 300_000)
  afterAll(async () => {
    await payload.destroy()
    rmSync(folder, { recursive: true, force: true })
  })

  const everything = { limit: 0, pagination: false } as const
  const rowsOf = (collection: AppendOnly) => payload.db.find({ collection, ...everything })

  it.each(collections)('cannot be changed or deleted with access overridden: %s', async (slug) => {
    const before = await rowsOf(slug)
    const id = String(before.docs[0]?.id)
    const where = { id: { exists: true } }
    const local = { collection: slug, depth: 0, overrideAccess: true } as const

    await expect(payload.update({ ...local, id, data: { reference: 'X1' } })).rejects.toEqual(
      appendOnly,
    )
    await expect(payload.update({ ...local, where, data: { reference: 'X1' } })).rejects.toEqual(
      appendOnly,
    )
    await expect(payload.delete({ ...local, id })).rejects.toEqual(appendOnly)
    await expect(payload.delete({ ...local, where })).rejects.toEqual(appendOnly)
    await expect(payload.duplicate({ ...local, id })).rejects.toThrow()
    expect(await rowsOf(slug)).toEqual(before)
  })

  it.each(collections)('cannot be changed or deleted past the hooks either: %s', async (slug) => {
    const before = await rowsOf(slug)
    const id = String(before.docs[0]?.id)
    const where = { id: { equals: id } }
    const data = { reference: 'X1' }
    const { db } = payload
    const attempts: (() => unknown)[] = [
      () => db.updateOne({ collection: slug, id, data }),
      () => db.updateOne({ collection: slug, where, data }),
      () => db.updateMany({ collection: slug, where, data }),
      () => db.deleteOne({ collection: slug, where }),
      () => db.deleteMany({ collection: slug, where }),
      () => db.upsert({ collection: slug, where, data }),
    ]

    for (const attempt of attempts) {
      await expect(Promise.resolve().then(attempt)).rejects.toEqual(appendOnly)
    }
    expect(await rowsOf(slug)).toEqual(before)
  })

  /** A row that could come next for BS01, as publishing would make it. */
  async function nextRow(): Promise<EditionRow> {
    const rows = (await rowsOfReference(payload, 'BS01')).map(({ row }) => row)
    const last = rows.at(-1)
    if (!last?.content) throw new Error('BS01 has no edition')
    return nextEdition(rows, {
      article: last.article,
      content: last.content,
      approver: { id: last.approvedBy, name: 'Rune Ravn', roles: ['editor'], centres: [] },
      at: new Date(),
      changeLine: null,
      reason: null,
      forced: false,
    })
  }
  const append = (data: EditionRow): Promise<Edition> =>
    payload.create({ collection: 'editions', data: { ...data }, depth: 0, overrideAccess: true })

  it.each<[string, (row: EditionRow) => Partial<EditionRow>]>([
    ['a checksum of its own making', () => ({ rowHash: '0'.repeat(64) })],
    [
      'the checksum of another text',
      ({ content }) => ({
        content: content && { ...content, shortAnswer: 'Noget helt andet.' },
      }),
    ],
    ['another time than it was sealed with', () => ({ validFrom: '2020-01-01T00:00:00.000Z' })],
    ['another approver', () => ({ approvedBy: 'en-anden' })],
    ['another place in the chain', () => ({ previousHash: null })],
  ])('is not joined by a row with %s', async (_name, tampered) => {
    const before = await rowsOf('editions')
    const row = await nextRow()

    await expect(append({ ...row, ...tampered(row) })).rejects.toEqual(appendOnly)
    expect(await rowsOf('editions')).toEqual(before)
  })

  it('is joined by a sound row, but not by two in the same place', async () => {
    const row = await nextRow()
    const rival = { ...row, reason: 'Samtidig' }

    await append(row)

    await expect(append({ ...rival, rowHash: rowHashOf({ ...rival }) })).rejects.toThrow()
    expect((await rowsOfReference(payload, 'BS01')).at(-1)?.row.rowHash).toBe(row.rowHash)
  })

  it('keeps its guidance and those who approved it, whoever asks', async () => {
    const local = { depth: 0, overrideAccess: true } as const
    const { docs } = await payload.find({
      collection: 'articles',
      where: { reference: { equals: 'BS01' } },
      ...local,
    })
    const users = await payload.find({ collection: 'users', limit: 1, ...local })

    await expect(
      payload.delete({ collection: 'articles', id: String(docs[0]?.id), ...local }),
    ).rejects.toEqual(expect.objectContaining({ problems: [{ code: 'already-published' }] }))
    await expect(
      payload.delete({ collection: 'users', id: String(users.docs[0]?.id), ...local }),
    ).rejects.toEqual(expect.objectContaining({ problems: [{ code: 'not-allowed' }] }))
  })
})
