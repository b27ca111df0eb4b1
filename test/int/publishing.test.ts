import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser, type Caller } from '../as-user.ts'
import { databases } from '../databases.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { cardIn, docIn, docsIn, hitsIn, outcomeIn, referencesIn } from './guidance-answer.ts'

describe.each(databases)('publishing on $name', ({ url }) => {
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

  const articleId = async (reference: string): Promise<string> => {
    const { body } = await editor.get(`/api/articles?where[reference][equals]=${reference}`)
    return docsIn(body)[0]?.id ?? ''
  }
  const card = async (reference: string) =>
    cardIn((await agent.get(`/api/guidance/${reference}`)).body)
  const submit = async (id: string, by: Caller) =>
    outcomeIn((await by.post(`/api/articles/${id}/submit`)).body)
  const approve = (id: string, by: Caller, contentHash: string, more: object = {}) =>
    by.post(`/api/articles/${id}/approve`, { contentHash, ...more })
  const worklistOf = async (by: Caller) => String((await by.get('/admin')).body)
  const hasRunOut = /udløb \d/
  /** Waits for what must come within a second, and says what stood there when it did not. */
  async function within1s<Value>(read: () => Promise<Value>, wanted: (value: Value) => boolean) {
    const deadline = Date.now() + 1000
    let value = await read()
    while (!wanted(value) && Date.now() < deadline) {
      await pause(20)
      value = await read()
    }
    return value
  }

  it('shows agents the old text until an editor approves the new one, and the old edition for ever', async () => {
    const id = await articleId('BS01')
    const before = await card('BS01')
    const edited = await author.patch(`/api/articles/${id}`, {
      shortAnswer: 'Nyt kort svar om pas, skrevet i dag.',
      changeLine: 'Sig det på en ny måde.',
    })
    const { state, contentHash } = await submit(id, author)

    expect(edited.status).toBe(200)
    expect(state).toBe('inReview')
    expect(await card('BS01')).toEqual(before)

    const approved = await approve(id, editor, contentHash)
    const hits = await within1s(
      async () => hitsIn((await agent.get('/api/search?q=mit%20pas%20er%20udl%C3%B8bet')).body),
      ([first]) => first?.shortAnswer.startsWith('Nyt kort svar') === true,
    )
    const after = await card('BS01')
    const old = cardIn((await agent.get('/api/guidance/BS01?edition=1')).body)

    expect(outcomeIn(approved.body)).toMatchObject({ state: 'published', edition: 2 })
    expect(hits[0]).toMatchObject({ reference: 'BS01', edition: 2 })
    expect(after.content.shortAnswer).toBe('Nyt kort svar om pas, skrevet i dag.')
    expect(after.contentHash).toBe(contentHash)
    expect(JSON.stringify(old.content)).toBe(JSON.stringify(before.content))
    expect(old.contentHash).toBe(before.contentHash)
  })

  it('refuses approval by an author, by the one who changed the text, and with a hash that has moved', async () => {
    const id = await articleId('BS07')
    await editor.patch(`/api/articles/${id}`, { shortAnswer: 'Redaktørens egne ord om flytning.' })
    const { contentHash } = await submit(id, editor)

    expect((await approve(id, author, contentHash)).codes).toEqual(['not-allowed'])
    expect(await approve(id, editor, contentHash)).toMatchObject({
      status: 403,
      codes: ['own-change'],
    })

    await author.patch(`/api/articles/${id}`, { shortAnswer: 'Fagspecialistens ord om flytning.' })
    expect(await approve(id, editor2, contentHash)).toMatchObject({
      status: 409,
      codes: ['content-moved'],
    })

    const moved = docsIn((await editor2.get(`/api/articles?where[id][equals]=${id}`)).body)[0]
    expect((await approve(id, editor2, String(moved?.contentHash))).status).toBe(200)
    expect(await approve(id, editor2, String(moved?.contentHash))).toMatchObject({
      status: 409,
      codes: ['wrong-state'],
    })
  })

  it('lets exactly one of many simultaneous approvals through', async () => {
    const id = await articleId('BS04')
    await author.patch(`/api/articles/${id}`, { shortAnswer: 'Kørekortet fornyes hos os.' })
    const { contentHash } = await submit(id, author)

    const answers = await Promise.all(
      [editor, editor2, editor, editor2, editor].map((by) => approve(id, by, contentHash)),
    )

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409])
  })

  it('answers 422 with one error for each empty slot, at its field', async () => {
    const made = await author.post('/api/articles', { title: 'En ny vejledning uden indhold' })
    const { id } = docIn(made.body)

    const refused = await author.post(`/api/articles/${id}/submit`)

    expect(made.status).toBe(201)
    expect(refused.status).toBe(422)
    expect(refused.codes).toEqual(Array.from({ length: 10 }, () => 'slot-empty'))
    expect(refused.fields).toEqual([
      'ongoingCase.text',
      'shortAnswer',
      'askFirst',
      'selfServices',
      'exempt',
      'mandate.level',
      'escalations',
      'handOver.contactPoint',
      'deadlinesAndFees',
      'legalBasis',
    ])
  })

  it('takes a withdrawn guidance out of search and card within a second, and lets it come back', async () => {
    const id = await articleId('AF01')
    const withdrawn = await editor.post(`/api/articles/${id}/withdraw`, {
      reason: 'Ordningen er ophørt.',
    })
    const references = await within1s(
      async () =>
        referencesIn(
          (await agent.get('/api/search?q=skraldespanden%20er%20ikke%20t%C3%B8mt')).body,
        ),
      (found) => !found.includes('AF01'),
    )

    expect(withdrawn.status).toBe(200)
    expect(references).not.toContain('AF01')
    expect(await agent.get('/api/guidance/AF01')).toMatchObject({
      status: 404,
      codes: ['not-in-force'],
    })

    const { contentHash } = await submit(id, author2)
    expect((await approve(id, editor, contentHash)).status).toBe(200)
    expect((await card('AF01')).edition).toBeGreaterThan(1)
  })

  it('keeps a future edition from agents until its time, and shows it then', async () => {
    const id = await articleId('AF03')
    const before = await card('AF03')
    await author2.patch(`/api/articles/${id}`, {
      shortAnswer: 'Storskrald bestilles fra i morgen.',
    })
    const { contentHash } = await submit(id, author2)
    // Ahead by more than a busy machine needs for what comes before it.
    const validFrom = new Date(Date.now() + 6000)
    const approved = await approve(id, editor, contentHash, { validFrom: validFrom.toISOString() })
    const { edition } = outcomeIn(approved.body)

    expect((await card('AF03')).content).toEqual(before.content)
    expect((await agent.get(`/api/guidance/AF03?edition=${edition}`)).status).toBe(404)

    await pause(Math.max(0, validFrom.getTime() - Date.now()))
    const hits = await within1s(
      async () => hitsIn((await agent.get('/api/search?q=storskrald')).body),
      (found) => found.some(({ shortAnswer }) => shortAnswer.includes('fra i morgen')),
    )
    expect(hits.some((hit) => hit.reference === 'AF03' && hit.edition === edition)).toBe(true)
    expect((await card('AF03')).content.shortAnswer).toBe('Storskrald bestilles fra i morgen.')
  })

  it('offers nothing to withdraw or confirm once an edition has run out, and takes it up again as it stands', async () => {
    const id = await articleId('AF06')
    await author2.patch(`/api/articles/${id}`, { shortAnswer: 'Kun i dag: hent gratis kompost.' })
    const { contentHash } = await submit(id, author2)
    // Ahead by more than a busy machine needs for what comes before it.
    const validTo = new Date(Date.now() + 6000)
    const approved = await approve(id, editor, contentHash, { validTo: validTo.toISOString() })
    const { edition } = outcomeIn(approved.body)
    const again = await author2.post(`/api/articles/${id}/submit`)
    const stored = docsIn((await editor.get(`/api/articles?where[id][equals]=${id}`)).body)[0]

    expect(stored).toMatchObject({ lastEdition: edition, lastEditionTo: validTo.toISOString() })
    expect(again).toMatchObject({ status: 409, codes: ['wrong-state'] })
    expect(await worklistOf(editor)).not.toMatch(hasRunOut)

    await pause(Math.max(0, validTo.getTime() - Date.now()))

    expect(await agent.get('/api/guidance/AF06')).toMatchObject({ status: 404 })
    for (const action of ['withdraw', 'confirm']) {
      const answer = await editor.post(`/api/articles/${id}/${action}`, { reason: 'Prøve' })
      expect(answer, action).toMatchObject({ status: 409, codes: ['nothing-in-force'] })
    }
    expect(await worklistOf(editor)).toMatch(hasRunOut)

    const resubmitted = await submit(id, author2)
    expect(resubmitted).toMatchObject({ state: 'inReview', contentHash })
    const republished = await approve(id, editor, contentHash)
    expect(outcomeIn(republished.body)).toMatchObject({ state: 'published' })
    expect((await card('AF06')).validTo).toBeNull()
    expect(await worklistOf(editor)).not.toMatch(hasRunOut)
  })

  it('lets its owner confirm a guidance until a day ahead, and no other', async () => {
    const id = await articleId('AF07')
    const confirm = (reviewDate: string) =>
      author2.post(`/api/articles/${id}/confirm`, { reviewDate })
    const inDays = (days: number) =>
      new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

    for (const wrong of ['0000-01-01', '9999-12-31', inDays(-2), inDays(6 * 366)]) {
      expect(await confirm(wrong), wrong).toMatchObject({
        status: 422,
        codes: ['review-date-invalid'],
        fields: ['reviewDate'],
      })
    }
    expect((await confirm(inDays(90))).status).toBe(200)
    const stored = docsIn((await editor.get(`/api/articles?where[id][equals]=${id}`)).body)[0]
    expect(String(stored?.reviewDate)).toContain(inDays(90))
  })

  it('refuses a submission in which an answer leads to what the card will not show', async () => {
    const id = await articleId('BS10')
    const answer = { answer: 'Ja', leadsTo: 'deadlinesAndFees' }
    await author.patch(`/api/articles/${id}`, {
      askFirst: [{ question: 'Haster det?', answers: [answer] }],
      deadlinesAndFees: [],
      notRelevant: ['deadlinesAndFees'],
    })

    expect(await author.post(`/api/articles/${id}/submit`)).toMatchObject({
      status: 422,
      codes: ['answer-leads-nowhere'],
      fields: ['askFirst.0.answers.0.leadsTo'],
    })
  })

  it('asks for a reason where one is due, and returns the text to its author with it', async () => {
    const id = await articleId('BS12')
    await author.patch(`/api/articles/${id}`, { shortAnswer: 'MitID spærres og genåbnes her.' })
    await submit(id, author)

    expect(await editor.post(`/api/articles/${id}/request-changes`, {})).toMatchObject({
      status: 422,
      codes: ['reason-missing'],
    })
    const returned = await editor.post(`/api/articles/${id}/request-changes`, {
      reason: 'Skriv fristen.',
    })
    expect(outcomeIn(returned.body).state).toBe('changesRequested')
    const events = docsIn(
      (await author.get(`/api/article-events?where[article][equals]=${id}&sort=-at`)).body,
    )
    expect(events[0]).toMatchObject({ action: 'requestChanges', comment: 'Skriv fristen.' })
  })

  it('lets an editor publish an own change in an emergency, with a reason, and counts it', async () => {
    const id = await articleId('AF05')
    const edited = await editor.patch(`/api/articles/${id}`, {
      shortAnswer: 'Ring straks ved rotter indendørs.',
    })
    // It waits for approval already.
    const { contentHash } = outcomeIn(docIn(edited.body))

    expect((await editor.post(`/api/articles/${id}/force`, { contentHash })).codes).toEqual([
      'reason-missing',
    ])
    const forced = await editor.post(`/api/articles/${id}/force`, {
      contentHash,
      reason: 'Fejl i nummeret.',
    })
    expect(outcomeIn(forced.body).state).toBe('published')
    const rows = docsIn((await editor.get('/api/editions?where[forced][equals]=true')).body)
    expect(rows).toContainEqual(
      expect.objectContaining({ reference: 'AF05', reason: 'Fejl i nummeret.' }),
    )
  })

  it('keeps an author to the guidance of their own centres', async () => {
    const id = await articleId('AF02')

    expect((await author.patch(`/api/articles/${id}`, { title: 'Kapret' })).status).toBe(403)
    expect(await author.post(`/api/articles/${id}/submit`)).toMatchObject({
      status: 403,
      codes: ['other-centre'],
    })
  })

  it('loses nothing when the process is killed right after an approval', async () => {
    const id = await articleId('BS05')
    await author.patch(`/api/articles/${id}`, {
      shortAnswer: 'Et mistet kørekort erstattes af os.',
    })
    const { contentHash } = await submit(id, author)
    await approve(id, editor, contentHash)
    await server.restart()

    expect((await card('BS05')).content.shortAnswer).toBe('Et mistet kørekort erstattes af os.')
    const hits = hitsIn((await agent.get('/api/search?q=mistet%20k%C3%B8rekort')).body)
    expect(hits.map(({ reference }) => reference)).toContain('BS05')
  })
})
