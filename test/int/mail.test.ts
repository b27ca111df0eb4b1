import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { demoPassword } from '../../seed/people.ts'
import { asUser, type Caller, request } from '../as-user.ts'
import { databases } from '../databases.ts'
import { readMail } from '../read-mail.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { startSmtp, type TestSmtp } from '../smtp.ts'
import { docsIn } from './guidance-answer.ts'

const everything = ['sentBack', 'flag', 'forced', 'submitted', 'review', 'approved', 'published']
const at = (choice: string) => Object.fromEntries(everything.map((kind) => [kind, choice]))

const rowSchema = z.object({ about: z.string(), kind: z.string(), state: z.string() })

describe.each(databases)('mail from the running app on $name', ({ url }) => {
  let smtp: TestSmtp
  let server: TestServer
  let callers: Record<'agent' | 'author' | 'author2' | 'editor' | 'editor2' | 'admin', Caller>

  beforeAll(async () => {
    smtp = await startSmtp()
    const databaseUrl = url()
    const env = { SMTP_URL: smtp.url, MAIL_FROM: 'Straks i Solbæk <straks@solbaek.example>' }
    server = await startTestServer({ demo: true, env, ...(databaseUrl && { databaseUrl }) })
    const log = (name: string) => asUser(server.address, `${name}@straks.example`)
    const [agent, author, author2, editor, editor2, admin] = await Promise.all(
      ['agent', 'author', 'author2', 'editor', 'editor2', 'admin'].map(log),
    )
    if (!agent || !author || !author2 || !editor || !editor2 || !admin) throw new Error('no log-in')
    callers = { agent, author, author2, editor, editor2, admin }
    for (const caller of [author, author2, editor, editor2]) {
      await caller.patch(`/api/users/${caller.id}`, { mails: at('now') })
    }
  }, 400_000)
  afterAll(async () => {
    await server.stop()
    await smtp.stop()
  })
  beforeEach(() => void smtp.mails.splice(0))

  const idOf = async (reference: string) => {
    const found = await callers.editor.get(`/api/articles?where[reference][equals]=${reference}`)
    return docsIn(found.body)[0]?.id ?? ''
  }
  const to = (name: string, part: string) =>
    smtp.arrived((mail) => mail.to === `${name}@straks.example` && mail.subject.includes(part))
  const submit = async (reference: string, { address } = server) => {
    const id = await idOf(reference)
    const { token } = callers.author
    const body = { shortAnswer: `Ny tekst ${Date.now()}.` }
    await request(address, 'PATCH', `/api/articles/${id}`, { token, body })
    const { status } = await request(address, 'POST', `/api/articles/${id}/submit`, { token })
    expect(status).toBe(200)
    return id
  }
  const hashOf = async (id: string) =>
    z
      .object({ contentHash: z.string() })
      .parse((await callers.editor.get(`/api/articles/${id}`)).body).contentHash
  /** What a link of a mail shows the one who got it. */
  const opened = (link: string | undefined, caller: Caller) =>
    request('', 'GET', (link ?? '').replace(/#.*/, ''), { token: caller.token })

  it('leads the editor to the comparison, and the author to the field that was remarked on', async () => {
    const id = await submit('BS07')
    const submitted = await to('editor', 'BS07')
    expect(submitted.from).toBe('straks@solbaek.example')
    expect(submitted.links[0]).toBe(`${server.address}/admin/collections/articles/${id}/godkend`)
    expect((await opened(submitted.links[0], callers.editor)).status).toBe(200)

    await callers.editor.post(`/api/articles/${id}/remarks`, {
      slot: 'shortAnswer',
      words: 'Kortere.',
    })
    await callers.editor.post(`/api/articles/${id}/request-changes`, { reason: 'Se bemærkningen.' })
    const sentBack = await to('author', 'er sendt tilbage')

    expect(sentBack.text).toContain('> Se bemærkningen.')
    expect(sentBack.links[0]).toBe(
      `${server.address}/admin/collections/articles/${id}#field-shortAnswer`,
    )
    expect((await opened(sentBack.links[0], callers.author)).status).toBe(200)
  })

  it('leads the author to the card that agents see, once it is approved', async () => {
    const id = await submit('BS07')
    await callers.editor.post(`/api/articles/${id}/approve`, { contentHash: await hashOf(id) })
    const approved = await to('author', 'er godkendt')

    expect(approved.links[0]).toBe(`${server.address}/v/BS07/2`)
    expect((await opened(approved.links[0], callers.author)).status).toBe(200)
  })

  it('leads whoever writes for the centre to a flag', async () => {
    const flag = { kind: 'outdated', reference: 'AF01', words: 'Prisen er fra i fjor.' }
    expect((await callers.agent.post('/api/flags', flag)).status).toBe(201)
    const mail = await to('author2', 'Melding på AF01: forældet')

    expect(mail.text).toContain('> Prisen er fra i fjor.')
    expect((await opened(mail.links[0], callers.author2)).status).toBe(200)
  })

  it('tells the other editor of what one published alone', async () => {
    const id = await submit('BS08')
    const body = { contentHash: await hashOf(id), reason: 'Linjen er nede.' }
    expect((await callers.editor.post(`/api/articles/${id}/force`, body)).status).toBe(200)
    const mail = await to('editor2', 'uden fire øjne')

    expect(mail.text).toContain('> Linjen er nede.')
    expect((await opened(mail.links[0], callers.editor2)).status).toBe(200)
    expect(smtp.mails.filter((other) => /uden fire/.test(other.subject))).toHaveLength(1)
  })

  it('comes once, though two processes send', async () => {
    const second = await startTestServer({
      env: { SMTP_URL: smtp.url },
      databaseUrl: server.databaseUrl,
    })
    const references = ['BS09', 'BS10', 'BS11', 'BS12']
    await Promise.all(
      references.map((reference, at) => submit(reference, at % 2 === 0 ? server : second)),
    )
    for (const reference of references) await to('editor', reference)
    await second.stop()
    const times = references.map(
      (reference) =>
        smtp.mails.filter(
          (mail) => mail.to === 'editor@straks.example' && mail.subject.includes(reference),
        ).length,
    )

    expect(times).toEqual([1, 1, 1, 1])
    expect(new Set(smtp.mails.map(({ messageId }) => messageId)).size).toBe(smtp.mails.length)
  })

  it('waits for a server that is down, and comes once when it is back', async () => {
    await smtp.stop()
    await submit('BS13')
    const waiting = async () => {
      const { body } = await callers.admin.get(
        '/api/mails?where[attempts][greater_than]=0&limit=50',
      )
      return docsIn(body)
        .map((row) => rowSchema.parse(row))
        .filter(({ about }) => about.startsWith('BS13'))
    }
    for (let tries = 0; tries < 100 && (await waiting()).length === 0; tries += 1) await pause(100)
    expect((await waiting())[0]?.state).toBe('waiting')
    await smtp.start()
    await submit('BS14')
    await to('editor', 'BS13')
    await to('editor', 'BS14')

    const mine = smtp.mails.filter(({ subject }) => subject.startsWith('BS13'))
    expect(mine.map(({ to: address }) => address).toSorted()).toEqual([
      'editor2@straks.example',
      'editor@straks.example',
    ])
  })

  describe('for who has chosen', () => {
    it('not to hear of something, does not come; nor can anyone choose for others', async () => {
      const { editor, editor2, author } = callers
      const forOthers = await author.patch(`/api/users/${editor.id}`, { mails: at('now') })
      const nonsense = await editor2.patch(`/api/users/${editor2.id}`, {
        mails: { flag: 'straks' },
      })
      await editor2.patch(`/api/users/${editor2.id}`, { mails: { submitted: 'never' } })
      await submit('BS15')
      await to('editor', 'BS15')

      expect([403, 404]).toContain(forOthers.status)
      expect(nonsense.status).toBe(400)
      expect(smtp.mails.filter(({ to: address }) => address === 'editor2@straks.example')).toEqual(
        [],
      )
    })

    it('to hear of it once a day, lies in the outbox until then', async () => {
      const { editor2, admin } = callers
      await editor2.patch(`/api/users/${editor2.id}`, { mails: { submitted: 'daily' } })
      await submit('BS16')
      await to('editor', 'BS16')
      const { body } = await admin.get('/api/mails?where[state][equals]=gathered&limit=100')

      expect(docsIn(body).map((row) => rowSchema.parse(row))).toContainEqual({
        about: expect.stringContaining('BS16') as string,
        kind: 'submitted',
        state: 'gathered',
      })
    })
  })

  describe('for who has forgotten their password', () => {
    const forgot = (email: string) =>
      request(server.address, 'POST', '/api/users/forgot-password', { body: { email } })
    const reset = (token: string, password: string) =>
      request(server.address, 'POST', '/api/users/reset-password', { body: { token, password } })
    const login = (email: string, password: string) =>
      request(server.address, 'POST', '/api/users/login', { body: { email, password } })

    it('has a link that lets them choose a new one, once, and logs them out elsewhere', async () => {
      const email = 'agent@straks.example'
      expect((await forgot(email)).status).toBe(200)
      const mail = await to('agent', 'ny adgangskode')
      const [, token = ''] = mail.links[0]?.split('#') ?? []
      expect(mail.links[0]).toBe(`${server.address}/ny-adgangskode#${token}`)
      expect(mail.html).toContain('Hej Agnete Agersø')
      expect((await opened(mail.links[0], callers.agent)).status).toBe(200)

      expect((await reset(token, 'en helt ny adgangskode')).status).toBe(200)
      expect((await callers.agent.get('/api/search?q=pas')).status).toBe(401)
      expect((await login(email, demoPassword)).status).toBe(401)
      expect((await login(email, 'en helt ny adgangskode')).status).toBe(200)
      expect(await reset(token, 'endnu en')).toMatchObject({ status: 403, codes: ['link-dead'] })
    })

    it('tells nobody which addresses there are, nor the link to whoever may read the outbox', async () => {
      const known = await forgot('kultur@straks.example')
      const unknown = await forgot('ingen@straks.example')
      const mail = await to('kultur', 'ny adgangskode')
      const [, token = ''] = mail.links[0]?.split('#') ?? []
      const rows = await callers.admin.get('/api/mails?where[kind][equals]=account&limit=100')

      expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
      expect(docsIn(rows.body).length).toBeGreaterThan(0)
      expect(JSON.stringify(rows.body)).not.toMatch(/sealed/)
      expect(JSON.stringify(rows.body)).not.toContain(token)
      expect(mail.links[0]).toContain('/ny-adgangskode?next=%2Fadmin#')
    })

    it('does not come for who is deactivated', async () => {
      const { body } = await callers.admin.get(
        '/api/users?where[email][equals]=jura@straks.example',
      )
      const id = docsIn(body)[0]?.id ?? ''
      await callers.admin.patch(`/api/users/${id}`, { deactivated: true })
      await forgot('jura@straks.example')
      await forgot('job@straks.example')
      await to('job', 'ny adgangskode')

      expect(smtp.mails.filter(({ to: address }) => address.startsWith('jura'))).toEqual([])
    })

    it.each([undefined, null, 7, {}, '', 'x'.repeat(5000)])(
      'refuses a link that is none: %j',
      async (token) => {
        const answer = await request(server.address, 'POST', '/api/users/reset-password', {
          body: { token, password: 'noget' },
        })
        expect(answer).toMatchObject({ status: 403, codes: ['link-dead'] })
      },
    )
  })
})

describe('without a mail server', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer({ demo: true })
  }, 300_000)
  afterAll(() => server.stop())

  // The folder is made before the first mail, and not before the server answers.
  const files = () => (existsSync(server.outbox) ? readdirSync(server.outbox) : [])

  it('each mail is a file that any mail program opens', async () => {
    const agent = await asUser(server.address, 'agent@straks.example')
    await agent.post('/api/flags', { kind: 'wrong', reference: 'AF01', words: 'Æblet ≠ pæren 🍐' })
    const isThere = () => files().find((name) => /^\d{4}-.*Z-flag-[0-9a-f]{8}\.eml$/.test(name))
    for (let tries = 0; tries < 100 && !isThere(); tries += 1) await pause(100)
    const mail = readMail(readFileSync(path.join(server.outbox, isThere() ?? ''), 'utf8'))

    expect(mail).toMatchObject({
      to: 'author2@straks.example',
      from: 'straks@localhost',
      subject: 'Melding på AF01: forkert',
    })
    expect(mail.text).toContain('> Æblet ≠ pæren 🍐')
    expect(mail.links[0]).toContain(`${server.address}/admin/collections/flags/`)
    // Another may be on its way just now.
    await expect.poll(() => files().filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('says no to an address of a mail server that is none', async () => {
    await expect(startTestServer({ env: { SMTP_URL: 'mail.example' } })).rejects.toThrow(
      'SMTP_URL must be an address',
    )
  })
})
