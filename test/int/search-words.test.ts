import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asUser, type Caller } from '../as-user.ts'
import { startTestServer, type TestServer } from '../server.ts'

const answerSchema = z.object({
  hits: z.array(z.object({ reference: z.string(), found: z.string() })),
})
const madeSchema = z.object({ doc: z.object({ id: z.string(), title: z.string().nullish() }) })
const previewSchema = z.object({
  tried: z.number(),
  changes: z.array(
    z.object({
      query: z.string(),
      before: z.array(z.object({ reference: z.string(), title: z.string() })),
      after: z.array(z.object({ reference: z.string(), title: z.string() })),
    }),
  ),
})

let server: TestServer
let agent: Caller
let author: Caller
let editor: Caller

beforeAll(async () => {
  server = await startTestServer({ demo: true })
  agent = await asUser(server.address, 'agent@straks.example')
  author = await asUser(server.address, 'author@straks.example')
  editor = await asUser(server.address, 'editor@straks.example')
})
afterAll(() => server.stop())

const hits = async (query: string) => {
  const { body } = await agent.get(`/api/search?q=${encodeURIComponent(query)}`)
  return answerSchema.parse(body).hits
}
const first = async (query: string) => (await hits(query))[0]?.reference

/** Asks until the answer is there; an editor's change has two seconds. */
async function within2Seconds(ask: () => Promise<unknown>, wanted: unknown): Promise<void> {
  const startedAt = performance.now()
  let last: unknown
  do {
    last = await ask()
    if (last === wanted) return
    await pause(50)
  } while (performance.now() - startedAt < 2000)
  expect(last).toBe(wanted)
}

const idOf = async (reference: string): Promise<string> => {
  const { body } = await editor.get(`/api/articles?where[reference][equals]=${reference}`)
  return z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(body).docs[0]?.id ?? ''
}

describe('an editor’s search word', () => {
  it('leads to the guidance on the next search, says why, and stops when it is deleted', async () => {
    expect(await first('flagermusegrotte')).toBeUndefined()
    const made = await editor.post('/api/search-terms', {
      says: ['flagermusegrotte'],
      guidance: [await idOf('AF06')],
    })
    expect(made.status).toBe(201)

    await within2Seconds(() => first('flagermusegrotten'), 'AF06')
    expect((await hits('flagermusegrotte'))[0]?.found).toMatch(/^søgeord: flagermusegrotte → /)

    const { doc } = madeSchema.parse(made.body)
    expect((await editor.delete(`/api/search-terms/${doc.id}`)).status).toBe(200)
    await within2Seconds(() => first('flagermusegrotte'), undefined)
  })

  it('leads from a word to every guidance that has the official one', async () => {
    const made = await editor.post('/api/search-terms', {
      says: ['rullegrej'],
      means: ['rollator', 'hjælpemidler'],
    })

    expect(madeSchema.parse(made.body).doc.title).toBe('rullegrej → rollator, hjælpemidler')
    await within2Seconds(() => first('mit rullegrej'), 'AE03')
  })

  it.each([
    ['nothing that is said', { says: [], means: ['pas'] }, 'says'],
    ['nowhere to lead', { says: ['ord'] }, 'means'],
    ['a word of 81 letters', { says: ['x'.repeat(81)], means: ['pas'] }, 'says'],
    ['a guidance that is not there', { says: ['ord'], guidance: ['nobody'] }, 'guidance'],
  ])('is refused with %s, at its field', async (_what, row, field) => {
    const { status, fields } = await editor.post('/api/search-terms', row)

    expect([400, 422]).toContain(status)
    expect(fields.join()).toContain(field)
  })
})

describe('a pin', () => {
  it('puts its guidance first for its query, in any form, and for no other', async () => {
    const made = await editor.post('/api/pins', {
      queries: ['ny rotte'],
      guidance: [await idOf('BS01')],
    })
    expect(made.status).toBe(201)

    await within2Seconds(() => first('nye rotter'), 'BS01')
    expect(await first('rotter')).toBe('AF05')
  })
})

describe('an ignored word', () => {
  it('is passed over on the next search', async () => {
    expect(await first('væggelus ')).toBe('AF06')
    expect((await editor.post('/api/ignored-words', { word: 'væggelus' })).status).toBe(201)

    await within2Seconds(() => first('væggelus '), undefined)
  })

  it.each(['to ord', 'tal1', ''])('is one word of letters: %j is refused', async (word) => {
    const { status, fields } = await editor.post('/api/ignored-words', { word })

    expect([400, 422]).toContain(status)
    expect(fields.join()).toContain('word')
  })
})

describe('the preview', () => {
  it('says which searches a search word would change, and changes nothing', async () => {
    const row = { says: ['vampyrbid'], guidance: [await idOf('AF06')] }

    const { status, body } = await editor.post('/api/search-terms/preview', row)

    expect(status).toBe(200)
    const { changes, tried } = previewSchema.parse(body)
    expect(tried).toBeGreaterThan(0)
    expect(changes).toContainEqual(
      expect.objectContaining({
        query: 'vampyrbid',
        after: expect.arrayContaining([expect.objectContaining({ reference: 'AF06' })]) as unknown,
      }),
    )
    expect(await first('vampyrbid')).not.toBe('AF06')
  })

  it('says what a pin would put first', async () => {
    const row = { queries: ['byttepenge'], guidance: [await idOf('FO01')] }

    const { changes } = previewSchema.parse((await editor.post('/api/pins/preview', row)).body)

    expect(changes[0]).toMatchObject({ query: 'byttepenge', after: [{ reference: 'FO01' }] })
  })

  it('says which searches would lose their hits with an ignored word', async () => {
    const { changes } = previewSchema.parse(
      (await editor.post('/api/ignored-words/preview', { word: 'rotter' })).body,
    )

    expect(changes.some(({ before }) => before[0]?.reference === 'AF05')).toBe(true)
  })

  it('is for editors', async () => {
    for (const path of ['search-terms', 'pins', 'ignored-words']) {
      expect((await author.post(`/api/${path}/preview`, {})).status).toBe(403)
      expect((await agent.post(`/api/${path}/preview`, {})).status).toBe(403)
    }
  })

  it.each([{ says: 'pas' }, { says: [1] }, { centre: {} }])(
    'refuses what is no row: %j',
    async (row) => {
      expect((await editor.post('/api/search-terms/preview', row)).status).toBe(400)
    },
  )
})

describe('a changed name', () => {
  it('of a self-service leads to its guidance within two seconds', async () => {
    const { body } = await editor.get('/api/self-services?where[key][equals]=pas-ansoegning')
    const { docs } = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(body)
    const path = `/api/self-services/${docs[0]?.id ?? ''}`

    await editor.patch(path, { name: 'Kvaksalverpapir' })

    await within2Seconds(async () => (await hits('kvaksalverpapir')).length > 0, true)
  })
})
