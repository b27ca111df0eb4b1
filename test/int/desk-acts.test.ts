import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asUser, type Caller, request } from '../as-user.ts'
import { databases } from '../databases.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { docIn, docsIn, firstWindowIn } from './guidance-answer.ts'

const frontSchema = z.object({
  mostUsed: z.array(z.object({ reference: z.string() })),
  favourites: z.array(z.object({ reference: z.string() })),
  notices: z.array(z.object({ title: z.string(), references: z.array(z.string()) })),
  answers: z.array(z.object({ reference: z.string().nullable(), answer: z.string() })),
})
const cardSchema = z.object({
  openFlags: z.number(),
  content: z.object({
    escalations: z.array(
      z.object({ action: z.string().nullable(), contactPoint: z.string().nullable() }),
    ),
    handOver: z.object({ contactPoint: z.string().nullable() }),
  }),
  contactPoints: z.array(
    z.object({
      id: z.string(),
      booking: z
        .object({ windows: z.array(z.object({ from: z.string(), says: z.string() })) })
        .nullable(),
    }),
  ),
})

const phone = '20 99 88 77'

describe.each(databases)('the desk on $name', ({ url }) => {
  let server: TestServer
  let agent: Caller
  let author: Caller
  let author2: Caller
  let editor: Caller

  beforeAll(async () => {
    const databaseUrl = url()
    server = await startTestServer({ demo: true, ...(databaseUrl && { databaseUrl }) })
    ;[agent, author, author2, editor] = await Promise.all(
      ['agent', 'author', 'author2', 'editor'].map((name) =>
        asUser(server.address, `${name}@straks.example`),
      ) as [Promise<Caller>, Promise<Caller>, Promise<Caller>, Promise<Caller>],
    )
  }, 300_000)
  afterAll(() => server.stop())

  const front = async (who: Caller) => frontSchema.parse((await who.get('/api/desk')).body)
  const card = async (reference: string) =>
    cardSchema.parse((await agent.get(`/api/guidance/${reference}`)).body)
  const key = () => crypto.randomUUID()
  const log = (facts: object) => agent.post('/api/contacts', { outcome: 'resolved', ...facts })
  const uses = async (reference: string) =>
    (await front(agent)).mostUsed.some((line) => line.reference === reference)

  describe('an outcome', () => {
    it('is logged for any role, and refused without login', async () => {
      expect((await log({ reference: 'BS02' })).status).toBe(201)
      expect((await author.post('/api/contacts', { outcome: 'dropped' })).status).toBe(201)
      const { status, codes } = await request(server.address, 'POST', '/api/contacts', {
        body: { outcome: 'resolved' },
      })
      expect([status, codes]).toEqual([401, ['not-logged-in']])
    })

    it('counts once however often it is sent, also at once', async () => {
      const sent = { key: key(), reference: 'BS03' }
      const answers = await Promise.all([log(sent), log(sent), log(sent)])
      const again = await log(sent)

      expect([...answers, again].map(({ status }) => status)).toEqual([201, 201, 201, 201])
      const undone = await agent.delete(`/api/contacts/${sent.key}`)
      expect(undone.status).toBe(200)
      expect(await uses('BS03')).toBe(false)
    })

    it('shows what is used most, and can be taken back', async () => {
      const sent = { key: key(), reference: 'BS04' }
      await log(sent)
      expect(await uses('BS04')).toBe(true)

      await agent.delete(`/api/contacts/${sent.key}`)
      expect(await uses('BS04')).toBe(false)
      expect((await agent.delete(`/api/contacts/${sent.key}`)).codes).toEqual(['not-found'])
    })

    it.each([
      [{ outcome: 'løst' }, 400, 'bad-input', 'outcome'],
      [{ reference: 'XX99' }, 400, 'unknown-reference', 'reference'],
      [{ key: 'en' }, 400, 'bad-input', 'key'],
      [{ at: '2020-01-01T00:00:00Z' }, 400, 'bad-input', 'at'],
      [{ criterion: 0 }, 400, 'bad-input', 'criterion'],
    ])('is refused in words: %j', async (facts, status, code, field) => {
      const answer = await log(facts)

      expect(answer).toMatchObject({ status, codes: [code], fields: [field] })
    })

    it('is refused when it is no JSON, and when it is 10 MB', async () => {
      expect(await agent.post('/api/contacts', '{"outcome"')).toMatchObject({
        status: 400,
        codes: ['bad-input'],
      })
      expect(await log({ reference: 'x'.repeat(10_000_000) })).toMatchObject({
        status: 413,
        codes: ['too-large'],
      })
    })
  })

  describe('a flag', () => {
    it('lands with the owner, is answered, and every agent sees the answer', async () => {
      const raised = await agent.post('/api/flags', {
        kind: 'missing',
        reference: 'BS05',
        slot: 3,
        words: 'Hvad hvis man flytter midlertidigt?',
        query: 'flytte',
      })
      expect(raised.status).toBe(201)
      expect((await card('BS05')).openFlags).toBe(1)
      const [flag] = docsIn((await author.get('/api/flags?where[reference][equals]=BS05')).body)
      expect(flag).toMatchObject({ title: 'BS05: mangler noget', slot: 3 })
      expect(docsIn((await author2.get('/api/flags')).body)).toEqual([])

      const id = flag?.id ?? ''
      expect((await author2.patch(`/api/flags/${id}`, { answer: 'x' })).status).toBe(403)
      expect((await author.patch(`/api/flags/${id}`, { answer: 'Det gælder.' })).fields).toEqual([
        'result',
      ])
      const named = { answer: 'Det er 010180-1234.', result: 'explained' }
      expect((await author.patch(`/api/flags/${id}`, named)).codes).toEqual(['looks-like-cpr'])
      const answered = await author.patch(`/api/flags/${id}`, {
        answer: 'Det gælder også midlertidigt.',
        result: 'explained',
        words: 'Noget andet',
      })

      expect(docIn(answered.body)).toMatchObject({ words: 'Hvad hvis man flytter midlertidigt?' })
      expect((await card('BS05')).openFlags).toBe(0)
      expect((await front(agent)).answers[0]).toMatchObject({
        reference: 'BS05',
        answer: 'Det gælder også midlertidigt.',
      })
    })

    it('is one task however often it is sent, also at once; without a key each is one', async () => {
      const words = 'Gebyret er steget'
      const sent = { key: key(), kind: 'wrong', reference: 'BS06', words }
      const raise = () => agent.post('/api/flags', sent)
      const answers = [...(await Promise.all([raise(), raise(), raise()])), await raise()]
      const where = '/api/flags?where[words][equals]=Gebyret er steget'

      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
      expect(
        new Set(answers.map(({ body }) => z.object({ id: z.string() }).parse(body).id)).size,
      ).toBe(1)
      expect(docsIn((await editor.get(where)).body)).toHaveLength(1)

      await agent.post('/api/flags', { ...sent, key: undefined })
      await agent.post('/api/flags', { ...sent, key: undefined })
      expect(docsIn((await editor.get(where)).body)).toHaveLength(3)
    })

    it('can be about what there is no guidance for: then it is the editors’', async () => {
      const raised = await agent.post('/api/flags', { kind: 'missing', query: 'zeppelinerlicens' })

      expect(raised.status).toBe(201)
      const where = '/api/flags?where[query][equals]=zeppelinerlicens'
      expect(docsIn((await editor.get(where)).body)).toHaveLength(1)
      expect(docsIn((await author.get(where)).body)).toEqual([])
    })

    it('says what was searched for without a CPR number that was being typed', async () => {
      const query = 'dronelicens 010180-12'
      expect((await agent.post('/api/flags', { kind: 'missing', query })).status).toBe(201)
      const where = '/api/flags?where[query][equals]=dronelicens'
      expect(docsIn((await editor.get(where)).body)).toHaveLength(1)
    })

    it.each([
      [{ kind: 'missing' }, 400, 'bad-input', 'words'],
      [{ kind: 'missing', query: '010180-12' }, 400, 'bad-input', 'words'],
      [{ kind: 'dum', reference: 'BS01' }, 400, 'bad-input', 'kind'],
      [{ kind: 'wrong', reference: 'BS01', key: 'en' }, 400, 'bad-input', 'key'],
      [{ kind: 'wrong', reference: 'XX99' }, 404, 'not-in-force', 'reference'],
      [
        { kind: 'wrong', reference: 'BS01', words: 'Ib, 010180-1234' },
        422,
        'looks-like-cpr',
        'words',
      ],
    ])('is refused in words: %j', async (flag, status, code, field) => {
      expect(await agent.post('/api/flags', flag)).toMatchObject({
        status,
        codes: [code],
        fields: [field],
      })
    })

    it('cannot be read or changed by agents', async () => {
      expect((await agent.get('/api/flags')).codes).toEqual(['not-allowed'])
      expect((await agent.patch('/api/flags/1', { answer: 'x' })).codes).toEqual(['not-allowed'])
    })
  })

  describe('a call-back', () => {
    /** Guidance of the author's centre that may be booked for. */
    async function bookable() {
      const { content, contactPoints } = await card('BS07')
      const point = contactPoints.find(({ id }) => id === content.handOver.contactPoint)
      const [window] = point?.booking?.windows ?? []
      return { reference: 'BS07', from: window?.from ?? '', phone }
    }

    it('lands with the fagcenter, and with nobody else', async () => {
      const sent = {
        ...(await bookable()),
        key: key(),
        about: 'Mor vil ringes op',
        cleared: [{ what: 'Adresse', isCleared: true, said: 'Solvej 7' }],
      }
      const [first, again] = await Promise.all([
        agent.post('/api/callbacks', sent),
        agent.post('/api/callbacks', sent),
      ])
      expect([first.status, again.status]).toEqual([201, 201])

      const { docs } = z
        .object({ docs: z.array(z.looseObject({ id: z.string(), phone: z.string() })) })
        .parse((await author.get('/api/callbacks')).body)
      expect(docs).toHaveLength(1)
      expect(docs[0]).toMatchObject({
        phone,
        about: 'Mor vil ringes op',
        cleared: '✓ Adresse: Solvej 7',
        state: 'waiting',
      })
      expect(docsIn((await author2.get('/api/callbacks')).body)).toEqual([])
      for (const who of [agent, editor]) {
        expect((await who.get('/api/callbacks')).codes).toEqual(['not-allowed'])
      }
    })

    it('is booked already when it is sent again, though its window is over by then', async () => {
      const sent = { ...(await bookable()), key: key() }
      const first = await agent.post('/api/callbacks', sent)
      const again = await agent.post('/api/callbacks', { ...sent, from: '2020-01-01T09:00:00Z' })

      expect(again.status).toBe(201)
      expect(again.body).toEqual(first.body)
    })

    it('is marked done by the fagcenter, and what the desk wrote stands', async () => {
      const about = '/api/callbacks?where[title][contains]=BS07&sort=createdAt'
      const [row] = docsIn((await author.get(about)).body)
      const done = await author.patch(`/api/callbacks/${row?.id ?? ''}`, {
        state: 'done',
        answer: 'Alt i orden',
        phone: '11 11 11 11',
      })

      expect(docIn(done.body)).toMatchObject({ state: 'done', answer: 'Alt i orden', phone })
      expect(docIn(done.body).doneAt).toEqual(expect.any(String))
    })

    const bookedAs = async (about: string) => {
      const sent = { ...(await bookable()), key: key(), about }
      const { status, body } = await agent.post('/api/callbacks', sent)
      expect(status).toBe(201)
      return { key: sent.key, id: z.object({ id: z.string() }).parse(body).id }
    }

    it('is cancelled with the key that it was booked with, and nothing of it stays', async () => {
      const booked = await bookedAs('Ombestemte sig')
      const cancelled = await agent.delete(`/api/callbacks/${booked.key}`)

      expect(cancelled).toMatchObject({ status: 200, body: { key: booked.key } })
      expect((await author.get(`/api/callbacks/${booked.id}`)).status).toBe(404)
      expect((await agent.delete(`/api/callbacks/${booked.key}`)).codes).toEqual(['not-found'])
    })

    it('stands once the fagcenter has touched it', async () => {
      for (const change of [{ state: 'notReached' }, { answer: 'Ringer igen i morgen' }]) {
        const booked = await bookedAs('Blev ringet op')
        await author.patch(`/api/callbacks/${booked.id}`, change)

        expect(await agent.delete(`/api/callbacks/${booked.key}`)).toMatchObject({
          status: 409,
          codes: ['too-late'],
        })
        expect((await author.get(`/api/callbacks/${booked.id}`)).status).toBe(200)
      }
    })

    it('is not cancelled by its id, nor without login', async () => {
      const booked = await bookedAs('Bliver stående')
      for (const who of [agent, author, editor]) {
        expect((await who.delete(`/api/callbacks/${booked.id}`)).codes).toEqual(['not-allowed'])
      }
      const path = `/api/callbacks/${booked.key}`
      expect((await request(server.address, 'DELETE', path)).codes).toEqual(['not-logged-in'])
      expect((await author.get(`/api/callbacks/${booked.id}`)).status).toBe(200)
    })

    it.each([
      [{ phone: '20' }, 422, 'phone-invalid', 'phone'],
      [{ phone: '010180-1234' }, 422, 'looks-like-cpr', 'phone'],
      [{ about: 'cpr 0101801234' }, 422, 'looks-like-cpr', 'about'],
      [{ from: '2020-01-01T09:00:00.000Z' }, 409, 'window-gone', 'from'],
      [{ reference: 'XX99' }, 404, 'not-in-force', 'reference'],
      [{ criterion: 50 }, 400, 'unknown-reference', 'criterion'],
    ])('is refused in words: %j', async (facts, status, code, field) => {
      const answer = await agent.post('/api/callbacks', { ...(await bookable()), ...facts })

      expect(answer.status).toBe(status)
      expect(answer.codes).toContain(code)
      expect(answer.fields).toContain(field)
    })
  })

  describe('a notice', () => {
    it('is posted by an editor, shown while it holds, and taken away', async () => {
      const [article] = docsIn(
        (await editor.get('/api/articles?where[reference][equals]=AF01')).body,
      )
      const hour = 60 * 60 * 1000
      const notice = {
        title: 'Storskrald hentes i morgen',
        text: 'Din spand tømmes dagen efter.',
        severity: 'warning',
        from: new Date(Date.now() - hour).toISOString(),
        to: new Date(Date.now() + hour).toISOString(),
        guidance: [article?.id],
      }
      const posted = await editor.post('/api/notices', notice)
      await editor.post('/api/notices', {
        ...notice,
        title: 'I morgen',
        from: new Date(Date.now() + hour).toISOString(),
        to: new Date(Date.now() + 2 * hour).toISOString(),
      })

      const shown = (await front(agent)).notices
      expect(shown).toContainEqual({ title: 'Storskrald hentes i morgen', references: ['AF01'] })
      expect(shown.map(({ title }) => title)).not.toContain('I morgen')
      await editor.delete(`/api/notices/${docIn(posted.body).id}`)
      expect((await front(agent)).notices).toHaveLength(shown.length - 1)
    })

    it('cannot end before it begins, and is not for agents to post', async () => {
      const notice = {
        title: 'x',
        text: 'x',
        severity: 'information',
        from: '2026-12-02T00:00:00Z',
        to: '2026-12-01T00:00:00Z',
      }
      expect(await editor.post('/api/notices', notice)).toMatchObject({
        status: 400,
        fields: ['to'],
      })
      const named = { ...notice, to: '2026-12-03T00:00:00Z', text: 'Spørg 010180-1234' }
      expect(await editor.post('/api/notices', named)).toMatchObject({
        codes: ['looks-like-cpr'],
        fields: ['text'],
      })
      expect((await agent.post('/api/notices', notice)).codes).toEqual(['not-allowed'])
    })
  })

  describe('the settings of a desk', () => {
    it('are kept for the one who made them, and only what is sent changes', async () => {
      await agent.patch('/api/desk/settings', { favourites: ['BS01', 'BS07'] })
      await agent.patch('/api/desk/settings', { keys: { exempt: 'Alt+X' } })

      expect((await agent.get('/api/desk/settings')).body).toMatchObject({
        favourites: ['BS01', 'BS07'],
        keys: { exempt: 'Alt+X' },
      })
      expect((await front(agent)).favourites.map(({ reference }) => reference)).toEqual([
        'BS01',
        'BS07',
      ])
      expect((await front(author)).favourites).toEqual([])
    })

    it('can be made twice at once the first time', async () => {
      const both = await Promise.all([
        editor.patch('/api/desk/settings', { favourites: ['BS01'] }),
        editor.patch('/api/desk/settings', { keys: { exempt: 'Alt+X' } }),
      ])

      expect(both.map(({ status }) => status)).toEqual([200, 200])
    })

    it('are refused in words when they are none', async () => {
      expect(await agent.patch('/api/desk/settings', { favourites: 'BS01' })).toMatchObject({
        status: 400,
        fields: ['favourites'],
      })
    })
  })
})

describe('what is said of a citizen', () => {
  it('lies in the database where nobody can read it', async () => {
    const server = await startTestServer({ demo: true })
    try {
      const agent = await asUser(server.address, 'agent@straks.example')
      const author = await asUser(server.address, 'author@straks.example')
      const { body } = await agent.get('/api/guidance/BS07')
      const secrets = { phone, about: 'Mor vil ringes op', reachable: 'Efter klokken fire' }
      const cleared = [{ what: 'Adresse', isCleared: true, said: 'Solvej 7' }]
      const sent = { reference: 'BS07', from: firstWindowIn(body), cleared, ...secrets }
      expect((await agent.post('/api/callbacks', sent)).status).toBe(201)
      const [row] = docsIn((await author.get('/api/callbacks')).body)
      expect(row).toMatchObject(secrets)
      await author.patch(`/api/callbacks/${row?.id ?? ''}`, { answer: 'Alt i orden' })

      const file = server.databaseUrl.replace('file:', '')
      const kept = [file, `${file}-wal`].map((name) => readFileSync(name).toString('utf8'))
      const told = [...kept, server.output()].join('\n')
      expect(told).toContain('BS07 Flytning inden for Danmark')
      for (const secret of [...Object.values(secrets), 'Solvej 7', 'Alt i orden']) {
        expect(told).not.toContain(secret)
      }
    } finally {
      await server.stop()
    }
  })
})
