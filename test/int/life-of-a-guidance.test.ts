import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser, type Caller } from '../as-user.ts'
import { databases } from '../databases.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { cardIn, docIn, docsIn, outcomeIn, referencesIn } from './guidance-answer.ts'

const dayMs = 24 * 60 * 60 * 1000
const inDays = (days: number): string => new Date(Date.now() + days * dayMs).toISOString()

describe.each(databases)('the life of a guidance on $name', ({ url }) => {
  let server: TestServer
  let agent: Caller
  let author: Caller
  let author2: Caller
  let editor: Caller
  let editor2: Caller

  beforeAll(async () => {
    const databaseUrl = url()
    server = await startTestServer({ demo: true, ...(databaseUrl && { databaseUrl }) })
    ;[agent, author, author2, editor, editor2] = await Promise.all(
      ['agent', 'author', 'author2', 'editor', 'editor2'].map((name) =>
        asUser(server.address, `${name}@straks.example`),
      ) as [Promise<Caller>, Promise<Caller>, Promise<Caller>, Promise<Caller>, Promise<Caller>],
    )
  }, 300_000)
  afterAll(() => server.stop())

  const stored = async (reference: string) => {
    const { body } = await editor.get(`/api/articles?where[reference][equals]=${reference}`)
    return docsIn(body)[0] ?? { id: '' }
  }
  const idOf = async (reference: string) => (await stored(reference)).id
  const card = async (reference: string) =>
    cardIn((await agent.get(`/api/guidance/${reference}`)).body)
  const act = (by: Caller, id: string, action: string, body: object = {}) =>
    by.post(`/api/articles/${id}/${action}`, body)
  /** Changed by the author of its centre, submitted, and approved. */
  async function published(
    reference: string,
    by: Caller,
    shortAnswer: string,
    period: object = {},
  ) {
    const id = await idOf(reference)
    await by.patch(`/api/articles/${id}`, { shortAnswer })
    const { contentHash } = outcomeIn((await act(by, id, 'submit')).body)
    const approved = await act(editor, id, 'approve', { contentHash, ...period })
    return { id, contentHash, edition: outcomeIn(approved.body).edition }
  }
  const eventsOf = async (id: string) =>
    docsIn((await editor.get(`/api/article-events?where[article][equals]=${id}&limit=100`)).body)

  /** Sequences of the rows that are still to come, the soonest first. */
  const plannedOf = async (id: string) =>
    docsIn((await editor.get(`/api/editions?where[article][equals]=${id}&limit=100`)).body)
      .filter(({ validFrom }) => String(validFrom) > new Date().toISOString())
      .map(({ sequence }) => Number(sequence))
      .toSorted((a, b) => a - b)

  it('lets an editor cancel an edition before it comes: the one before stays, the text is a draft', async () => {
    const before = await card('AF01')
    const { id } = await published('AF01', author2, 'Først fra i morgen.', { validFrom: inDays(1) })
    const body = { reason: 'Ordningen er udskudt' }

    expect(await act(author2, id, 'cancel', body)).toMatchObject({ status: 403 })
    expect(await act(editor, id, 'cancel')).toMatchObject({ codes: ['reason-missing'] })
    expect(await act(editor, id, 'cancel', { ...body, sequence: 1 })).toMatchObject({
      status: 409,
      codes: ['nothing-planned'],
    })
    expect((await act(editor, id, 'cancel', body)).body).toMatchObject({ state: 'draft' })

    expect(await card('AF01')).toEqual(before)
    expect(await stored('AF01')).toMatchObject({
      state: 'draft',
      shortAnswer: 'Først fra i morgen.',
      lastEdition: before.edition,
      changedBy: [author2.id],
    })
    expect(await act(editor, id, 'cancel', body)).toMatchObject({ codes: ['nothing-planned'] })
  })

  it('keeps what is written meanwhile when a plan is cancelled, and the plan after it', async () => {
    const reason = 'Ordningen er udskudt'
    await published('AF02', author2, 'Fra i morgen.', { validFrom: inDays(1) })
    const { id, edition } = await published('AF02', author2, 'Fra på søndag.', {
      validFrom: inDays(5),
    })
    const [first] = await plannedOf(id)
    await act(editor, id, 'cancel', { reason, sequence: first })

    expect(await stored('AF02')).toMatchObject({ state: 'published', lastEdition: edition })
    await author2.patch(`/api/articles/${id}`, { changeLine: 'Det næste, der ændres.' })
    await act(editor, id, 'cancel', { reason })
    expect(await stored('AF02')).toMatchObject({
      state: 'draft',
      shortAnswer: 'Fra på søndag.',
      changeLine: 'Det næste, der ændres.',
    })
  })

  it('lets an editor cancel the end of an edition, which then goes on', async () => {
    const { id } = await published('AF02', author2, 'Kun til i morgen.', { validTo: inDays(1) })
    expect((await card('AF02')).validTo).not.toBeNull()

    expect(await act(editor, id, 'cancel', { reason: 'Ordningen er gjort fast' })).toMatchObject({
      status: 200,
    })

    expect((await card('AF02')).validTo).toBeNull()
    expect(await stored('AF02')).toMatchObject({ state: 'published', lastEditionTo: null })
  })

  it('begins when the author wished, unless the editor says now or an emergency does', async () => {
    const wantedFrom = inDays(5)
    const wished = async (reference: string) => {
      const id = await idOf(reference)
      await author.patch(`/api/articles/${id}`, { shortAnswer: 'Efter ønske.', wantedFrom })
      return { id, ...outcomeIn((await act(author, id, 'submit')).body) }
    }
    const isSeen = async (reference: string) =>
      (await card(reference)).content.shortAnswer === 'Efter ønske.'
    const [asWished, now, forced] = [
      await wished('BS13'),
      await wished('BS14'),
      await wished('BS15'),
    ]
    await act(editor, asWished.id, 'approve', asWished)
    await act(editor, now.id, 'approve', { ...now, validFrom: null })
    await act(editor, forced.id, 'force', { ...forced, reason: 'Haster' })

    expect([await isSeen('BS13'), await isSeen('BS14'), await isSeen('BS15')]).toEqual([
      ...[false, true, true],
    ])
  })

  it('is not published with an end that has passed', async () => {
    const id = await idOf('BS16')
    const wantedTo = new Date(Date.now() - dayMs).toISOString()
    await author.patch(`/api/articles/${id}`, { shortAnswer: 'Var til i går.', wantedTo })

    expect(await act(author, id, 'submit')).toMatchObject({
      status: 422,
      codes: ['period-invalid'],
      fields: ['wantedTo'],
    })
  })

  it('whose wished end passes while it waits gets another from who approves it, or a force', async () => {
    const wantedTo = new Date(Date.now() + 1_500).toISOString()
    const waiting = await Promise.all(
      ['BS10', 'BS11'].map(async (reference) => {
        const id = await idOf(reference)
        await author.patch(`/api/articles/${id}`, { shortAnswer: 'Kun lidt endnu.', wantedTo })
        const { contentHash } = outcomeIn((await act(author, id, 'submit')).body)
        return { id, contentHash }
      }),
    )
    const [approved = { id: '' }, forced = { id: '' }] = waiting
    await expect.poll(() => new Date().toISOString() > wantedTo).toBe(true)

    expect(await act(editor, approved.id, 'approve', approved)).toMatchObject({
      codes: ['period-invalid'],
      fields: ['wantedTo'],
    })
    const ends = { ...approved, validTo: inDays(1) }
    expect((await act(editor, approved.id, 'approve', ends)).status).toBe(200)
    const emergency = { ...forced, reason: 'Haster' }
    expect((await act(editor, forced.id, 'force', emergency)).status).toBe(200)
  })

  it('tells of a change once: the next edition says what it means itself', async () => {
    const id = await idOf('BS17')
    await author.patch(`/api/articles/${id}`, { changeLine: 'Ny sats fra i dag.' })
    const { edition } = await published('BS17', author, 'Satsen er ny.')

    expect(await stored('BS17')).toMatchObject({ lastEdition: edition, changeLine: null })
  })

  it('keeps no CPR number in a reason, which could never be removed', async () => {
    const id = await idOf('BS18')
    const reason = 'Borgeren 010180-1234 klagede'

    for (const action of ['withdraw', 'force', 'request-changes', 'cancel']) {
      const { contentHash } = await stored('BS18')
      expect(await act(editor, id, action, { reason, contentHash }), action).toMatchObject({
        status: 422,
        codes: ['looks-like-cpr'],
        fields: ['reason'],
      })
    }
    expect((await eventsOf(id)).map(({ comment }) => comment)).not.toContain(reason)
  })

  it('leads from a withdrawn guidance to the one to use instead, and still shows what was said', async () => {
    const [id, then] = [await idOf('AF04'), new Date().toISOString()]
    const reason = 'Skrevet sammen med AF05'
    for (const successor of ['AF04', 'XX99']) {
      expect(await act(editor, id, 'withdraw', { reason, successor })).toMatchObject({
        status: 422,
        codes: ['successor-not-in-force'],
        fields: ['successor'],
      })
    }
    expect(await act(editor, id, 'withdraw', { reason, successor: 'af05' })).toMatchObject({
      status: 200,
    })

    expect(await agent.get('/api/guidance/AF04')).toMatchObject({
      status: 404,
      codes: ['not-in-force'],
      body: { successor: 'AF05' },
    })
    expect(String((await agent.get('/v/AF04')).body)).toContain('"insteadOf":"AF04"')
    await expect
      .poll(async () => referencesIn((await agent.get('/api/search?q=AF04')).body), {
        timeout: 10_000,
      })
      .toEqual(['AF05'])
    expect(cardIn((await agent.get(`/api/guidance/AF04?at=${then}`)).body).reference).toBe('AF04')
    expect((await agent.get(`/v/AF04?at=${then}`)).status).toBe(200)
  })

  it('shows what one editor published alone until another has approved it', async () => {
    const id = await idOf('BS03')
    const worklist = async (by: Caller) => String((await by.get('/admin')).body)
    await editor.patch(`/api/articles/${id}`, { shortAnswer: 'Ring 112 først.' })
    const { contentHash } = await stored('BS03')
    await act(editor, id, 'force', { contentHash, reason: 'Fejl i nummeret' })

    expect(await worklist(editor2)).toContain('Fejl i nummeret')
    expect((await editor2.get(`/api/articles/${id}/situation`)).body).toMatchObject({
      alone: { contentHash, isOwn: false },
    })
    expect(await act(editor, id, 'endorse', { contentHash })).toMatchObject({
      status: 403,
      codes: ['own-change'],
    })
    expect(await act(author, id, 'endorse', { contentHash })).toMatchObject({ status: 403 })
    expect(await act(editor2, id, 'endorse', { contentHash: 'other' })).toMatchObject({
      status: 409,
      codes: ['content-moved'],
    })
    expect(await stored('BS03')).toMatchObject({ changedBy: [editor.id] })
    expect(await act(editor2, id, 'endorse', { contentHash })).toMatchObject({ status: 200 })
    expect(await stored('BS03')).toMatchObject({ changedBy: [] })
    expect(await act(editor2, id, 'endorse', { contentHash })).toMatchObject({
      status: 409,
      codes: ['nothing-to-endorse'],
    })
    expect(await worklist(editor2)).not.toContain('Fejl i nummeret')
  })

  it('tells of the edition’s own text that it was endorsed and confirmed, whatever the draft says by then', async () => {
    const id = await idOf('BS03')
    await editor.patch(`/api/articles/${id}`, { shortAnswer: 'Ring 112 straks.' })
    const { contentHash } = await stored('BS03')
    const forced = await act(editor, id, 'force', { contentHash, reason: 'Fejl igen' })
    const { edition } = outcomeIn(forced.body)
    await author.patch(`/api/articles/${id}`, { shortAnswer: 'Et udkast, ingen har godkendt.' })

    expect((await act(editor2, id, 'endorse', { contentHash })).status).toBe(200)
    expect((await act(editor2, id, 'confirm')).status).toBe(200)

    const told = (await eventsOf(id)).filter(
      ({ action, edition: number }) =>
        number === edition && (action === 'endorse' || action === 'confirm'),
    )
    expect(told).toHaveLength(2)
    expect(told.map((event) => event.contentHash)).toEqual([contentHash, contentHash])
  })

  it('takes the text of an old edition up as a draft; nothing in force changes, and who does it has written it', async () => {
    const first = await card('BS05')
    const { id } = await published('BS05', author, 'En nyere tekst.')
    const newer = await card('BS05')
    const restored = await act(editor, id, 'restore', { edition: first.edition })

    expect(restored).toMatchObject({ status: 200, body: { state: 'draft' } })
    expect(await stored('BS05')).toMatchObject({
      shortAnswer: first.content.shortAnswer,
      contentHash: first.contentHash,
    })
    expect(await card('BS05')).toEqual(newer)
    const { contentHash } = outcomeIn((await act(author, id, 'submit')).body)
    expect(await act(editor, id, 'approve', { contentHash })).toMatchObject({
      codes: ['own-change'],
    })
    expect((await eventsOf(id)).map(({ action }) => action)).toContain('restore')
    expect(await act(editor, id, 'restore', { edition: 99 })).toMatchObject({ status: 404 })
    expect((await act(author2, id, 'restore', { edition: 1 })).status).toBe(403)
    expect((await act(agent, id, 'restore', { edition: 1 })).status).toBe(403)
  })

  it('copies a guidance to a new draft with the next number, which agents do not see', async () => {
    const copied = await act(author, await idOf('BS06'), 'copy')
    const { id, reference } = copied.body as { id: string; reference: string }
    const doc = docsIn((await editor.get(`/api/articles?where[id][equals]=${id}`)).body)[0]

    expect(copied.status).toBe(201)
    expect(reference).not.toBe('BS06')
    expect(doc).toMatchObject({ state: 'draft', lastEdition: null, changedBy: [author.id] })
    expect(await agent.get(`/api/guidance/${reference}`)).toMatchObject({ status: 404 })
    expect(referencesIn((await agent.get('/api/search?q=kopi')).body)).not.toContain(reference)
    expect((await act(agent, await idOf('BS06'), 'copy')).status).toBe(403)
  })

  it('copies another centre’s guidance to a draft of the author’s own centre', async () => {
    const copied = await act(author2, await idOf('BS06'), 'copy')
    const { id, reference } = copied.body as { id: string; reference: string }
    const doc = docsIn((await editor.get(`/api/articles?where[id][equals]=${id}`)).body)[0]
    const affald = docsIn((await editor.get('/api/articles?where[reference][equals]=AF01')).body)[0]

    expect(copied.status).toBe(201)
    expect(reference).toMatch(/^AF\d+$/)
    expect(doc).toMatchObject({ state: 'draft', centre: affald?.centre })
  })

  it('has a number of its own, though twenty are begun at once in one centre without one', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, nth) =>
        author.post('/api/articles', { title: `På én gang ${nth}` }),
      ),
    )

    expect(made.map(({ status }) => status)).toEqual(made.map(() => 201))
    const docs = made.map(({ body }) => docIn(body))
    const numbers = docs.map(({ reference }) => Number(String(reference).replace('BS', '')))
    expect(new Set(numbers).size).toBe(20)
    expect(Math.max(...numbers) - Math.min(...numbers)).toBe(19)
    for (const { id, contentHash } of docs) {
      // Nothing is told of a save that changes nothing: the checksum is that of what stands there.
      await author.patch(`/api/articles/${id}`, {})
      expect((await eventsOf(id)).map((event) => event.contentHash)).toEqual([contentHash])
    }
  })

  it('has its number in capitals, however it is typed', async () => {
    const typed = await author.post('/api/articles', { title: 'Prøve', reference: ' bs888 ' })
    expect(docIn(typed.body).reference).toBe('BS888')
    const again = await author.post('/api/articles', { title: 'Prøve', reference: 'Bs888' })
    expect(again).toMatchObject({ codes: ['already-exists'], fields: ['reference'] })
  })

  it('is to be looked at again after its own interval, else its centre’s, else half a year', async () => {
    const monthsUntil = async (reference: string) => {
      const { reviewDate } = (await stored(reference)) as { reviewDate?: string }
      return Math.round((Date.parse(reviewDate ?? '') - Date.now()) / (30.44 * dayMs))
    }
    const id = await idOf('AF07')
    await act(author2, id, 'confirm')
    expect(await monthsUntil('AF07')).toBe(6)

    const { centre } = (await stored('AF07')) as { centre?: string }
    await editor.patch(`/api/centres/${String(centre)}`, { reviewMonths: 3 })
    await act(author2, id, 'confirm')
    expect(await monthsUntil('AF07')).toBe(3)

    await author2.patch(`/api/articles/${id}`, { reviewMonths: 12 })
    await act(author2, id, 'confirm')
    expect(await monthsUntil('AF07')).toBe(12)
  })

  it('is put off by confirming alone, and that also while a draft is under way', async () => {
    const overdue = `where[reviewDate][less_than]=${new Date().toISOString()}&where[state][equals]=published`
    const [doc] = docsIn((await editor.get(`/api/articles?${overdue}&limit=1`)).body)
    const [id, reference] = [doc?.id ?? '', String(doc?.reference)]
    await editor.patch(`/api/articles/${id}`, { shortAnswer: 'Et komma er rettet,' })

    expect(await editor.patch(`/api/articles/${id}`, { reviewDate: inDays(900) })).toMatchObject({
      status: 422,
      codes: ['review-date-by-confirm'],
      fields: ['reviewDate'],
    })
    expect(await act(editor, id, 'confirm')).toMatchObject({ status: 200 })
    const after = (await stored(reference)) as { reviewDate?: string; state?: string }
    expect(after.state).toBe('draft')
    expect(Date.parse(after.reviewDate ?? '')).toBeGreaterThan(Date.now() + 100 * dayMs)
  })

  describe('a stand-in', () => {
    const name = (by: Caller, standIn: string, from = inDays(-1), to = inDays(7)) =>
      by.post('/api/stand-ins/name', { standIn, from, to })

    it('approves in the editor’s place while they are away, under both names, and not after', async () => {
      const id = await idOf('BS08')
      await author.patch(`/api/articles/${id}`, { shortAnswer: 'Ny tekst til stedfortræderen.' })
      const { contentHash } = outcomeIn((await act(author, id, 'submit')).body)
      expect((await act(author2, id, 'approve', { contentHash })).status).toBe(403)

      expect((await name(editor, author2.id)).status).toBe(201)
      expect(await act(author2, id, 'approve', { contentHash })).toMatchObject({ status: 200 })
      const [last] = await eventsOf(id)
      expect(last?.actorName).toMatch(/\(stedfortræder for .+\)/)

      const lent = docsIn((await editor.get('/api/stand-ins')).body)[0]
      expect((await author2.post(`/api/stand-ins/${lent?.id ?? ''}/end`)).status).toBe(404)
      expect((await editor.post(`/api/stand-ins/${lent?.id ?? ''}/end`)).status).toBe(200)
      const other = await idOf('BS09')
      const reason = 'Prøve'
      expect((await act(author2, other, 'withdraw', { reason })).status).toBe(403)
    })

    it('still cannot approve what they wrote, nor pass the role on', async () => {
      await name(editor, author2.id)
      const id = await idOf('AF06')
      await author2.patch(`/api/articles/${id}`, { shortAnswer: 'Min egen tekst.' })
      const { contentHash } = outcomeIn((await act(author2, id, 'submit')).body)

      expect(await act(author2, id, 'approve', { contentHash })).toMatchObject({
        codes: ['own-change'],
      })
      expect(await name(author2, author.id)).toMatchObject({ status: 403 })
    })

    it('has nothing once the editor was shut out', async () => {
      const admin = await asUser(server.address, 'admin@straks.example')
      await name(editor2, author2.id)
      const id = await idOf('AF07')
      const reason = 'Prøve'
      await admin.patch(`/api/users/${editor2.id}`, { deactivated: true })
      await admin.patch(`/api/users/${editor.id}`, { roles: ['author'] })

      expect(await act(author2, id, 'withdraw', { reason })).toMatchObject({ status: 403 })
      await admin.patch(`/api/users/${editor2.id}`, { deactivated: false })
      expect(await act(author2, id, 'withdraw', { reason })).toMatchObject({ status: 200 })
      await admin.patch(`/api/users/${editor.id}`, { roles: ['editor'] })
    })

    it('is named by editors for themselves only, among those who write, for a year at most', async () => {
      expect(await name(author, author2.id)).toMatchObject({ status: 403 })
      expect(await name(agent, author2.id)).toMatchObject({ status: 403 })
      for (const unfit of [editor.id, agent.id, 'nobody']) {
        expect(await name(editor, unfit)).toMatchObject({
          status: 422,
          codes: ['stand-in-unfit'],
          fields: ['standIn'],
        })
      }
      expect(await name(editor, author.id, inDays(2), inDays(1))).toMatchObject({ fields: ['to'] })
      expect(await name(editor, author.id, inDays(1), inDays(400))).toMatchObject({
        codes: ['stand-in-too-long'],
      })
    })

    it('is nothing that anyone can write about themselves', async () => {
      const lent = { standsInFor: ['Rikke Redaktør'] }
      const { body } = await author.patch(`/api/users/${author.id}`, lent)

      expect(docIn(body).standsInFor ?? []).toEqual([])
      expect((await author.post('/api/stand-ins', { standIn: author.id })).status).toBe(403)
      expect((await act(author, await idOf('AF05'), 'withdraw', { reason: 'x' })).status).toBe(403)
    })
  })
})
