import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asUser, type Caller } from '../as-user.ts'
import { databases } from '../databases.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { cardIn, docIn, docsIn, outcomeIn } from './guidance-answer.ts'

const remarksSchema = z.object({
  remarks: z.array(
    z.object({
      id: z.string(),
      slot: z.string(),
      words: z.string(),
      byName: z.string(),
      answer: z.string().nullable(),
      doneAt: z.string().nullable(),
    }),
  ),
})
const previewSchema = z.object({
  card: z.looseObject({ edition: z.number() }),
  checks: z.array(
    z.object({
      rule: z.string(),
      level: z.string(),
      findings: z.array(z.object({ field: z.string() })),
    }),
  ),
})
const impactSchema = z.object({
  moves: z.array(
    z.object({ query: z.string(), before: z.number().nullable(), after: z.number().nullable() }),
  ),
  tried: z.number(),
  possible: z.number(),
  phrases: z.number(),
})

describe.each(databases)('approving on $name', ({ url }) => {
  let server: TestServer
  let agent: Caller
  let author: Caller
  let author2: Caller
  let editor: Caller

  beforeAll(async () => {
    const databaseUrl = url()
    server = await startTestServer({ demo: true, ...(databaseUrl && { databaseUrl }) })
    ;[agent, author, author2, editor] = await Promise.all([
      asUser(server.address, 'agent@straks.example'),
      asUser(server.address, 'author@straks.example'),
      asUser(server.address, 'author2@straks.example'),
      asUser(server.address, 'editor@straks.example'),
    ])
  }, 300_000)
  afterAll(() => server.stop())

  const article = async (reference: string) => {
    const { body } = await editor.get(`/api/articles?where[reference][equals]=${reference}&depth=0`)
    const [found] = docsIn(body)
    if (!found) throw new Error(`no ${reference}`)
    return found
  }
  const remarksOf = async (id: string, by = editor) =>
    remarksSchema.parse((await by.get(`/api/articles/${id}/remarks`)).body).remarks
  const changed = async (reference: string, shortAnswer: string) => {
    const { id } = await article(reference)
    await author.patch(`/api/articles/${id}`, { shortAnswer })
    const { contentHash } = outcomeIn((await author.post(`/api/articles/${id}/submit`)).body)
    return { id, contentHash }
  }

  it('goes by a remark on a slot that the author answers and ticks off', async () => {
    const { id } = await changed('BS01', 'Pas bestilles på borger.dk.')
    const written = await editor.post(`/api/articles/${id}/remarks`, {
      slot: 'shortAnswer',
      words: 'Skriv, hvor lang tid det tager.',
    })
    const [remark] = await remarksOf(id, author)
    const answered = await author.post(`/api/articles/${id}/remarks/${remark?.id ?? ''}/done`, {
      answer: 'Der står nu 14 dage.',
    })

    expect(written.status).toBe(201)
    expect(remark).toMatchObject({ slot: 'shortAnswer', doneAt: null })
    expect(answered.status).toBe(200)
    expect(await remarksOf(id)).toMatchObject([{ answer: 'Der står nu 14 dage.' }])
    expect((await remarksOf(id))[0]?.doneAt).not.toBeNull()
    const again = await author.post(`/api/articles/${id}/remarks/${remark?.id ?? ''}/done`, {})
    expect(again).toMatchObject({ status: 404, codes: ['not-found'] })
  })

  it('lets nobody but an editor remark, only on what waits, and in words without a CPR number', async () => {
    const { id } = await article('BS01')
    const post = (by: Caller, body: object, to = id) => by.post(`/api/articles/${to}/remarks`, body)
    const body = { slot: 'shortAnswer', words: 'Kortere.' }
    const idle = await article('BS10')

    expect(await post(agent, body)).toMatchObject({ status: 403 })
    expect(await post(author, body)).toMatchObject({ status: 403, codes: ['not-allowed'] })
    expect(await post(editor, body, idle.id)).toMatchObject({ codes: ['wrong-state'] })
    expect(await post(editor, { slot: 'nothing', words: 'x' })).toMatchObject({
      status: 400,
      fields: ['slot'],
    })
    expect(await post(editor, { slot: 'exempt', words: ' ' })).toMatchObject({ fields: ['words'] })
    expect(await post(editor, { slot: 'exempt', words: '010180-1234' })).toMatchObject({
      fields: ['words'],
    })
    expect((await agent.get(`/api/articles/${id}/remarks`)).status).toBe(403)
  })

  it('lets no author of another centre tick a remark off, and none of another guidance', async () => {
    const { id } = await changed('BS04', 'Kørekort fornyes i Borgerservice.')
    await editor.post(`/api/articles/${id}/remarks`, { slot: 'exempt', words: 'Hvad med kørsel?' })
    const [remark] = await remarksOf(id)
    const other = await article('BS01')
    const tick = (by: Caller, articleId: string) =>
      by.post(`/api/articles/${articleId}/remarks/${remark?.id ?? ''}/done`, {})

    expect(await tick(author2, id)).toMatchObject({ status: 403, codes: ['other-centre'] })
    expect(await tick(author, other.id)).toMatchObject({ status: 404 })
    expect((await remarksOf(id))[0]?.doneAt).toBeNull()
  })

  it('is refused when the change was judged against another edition than the one in force', async () => {
    const { id, contentHash } = await changed('BS05', 'Ring til politiet, hvis det er stjålet.')
    const inForce = cardIn((await agent.get('/api/guidance/BS05')).body).contentHash
    const approve = (comparedWith: string | null) =>
      editor.post(`/api/articles/${id}/approve`, { contentHash, comparedWith })

    expect(await approve('another')).toMatchObject({ status: 409, codes: ['content-moved'] })
    expect(await approve(null)).toMatchObject({ status: 409, fields: ['comparedWith'] })
    expect((await approve(inForce)).status).toBe(200)
  })

  it('shows the card and the checks of what is typed and not saved, and keeps nothing', async () => {
    const { id } = await article('BS11')
    const before = await editor.get(`/api/articles/${id}?depth=0`)
    const typed = { ...docOf(before.body), shortAnswer: 'Ring 33 66 33 66.', legalBasis: [] }
    const preview = await author.post('/api/articles/preview', typed)
    const { card, checks } = previewSchema.parse(preview.body)
    const found = checks.flatMap(({ rule, findings }) =>
      findings.map(({ field }) => `${rule} ${field}`),
    )

    expect(card.edition).toBe(2)
    expect(found).toContain('contacts shortAnswer')
    expect(found).toContain('slots legalBasis')
    expect((await editor.get(`/api/articles/${id}?depth=0`)).body).toEqual(before.body)
    expect((await agent.post('/api/articles/preview', typed)).status).toBe(403)
    expect(await author.post('/api/articles/preview', { shortAnswer: 7 })).toMatchObject({
      status: 400,
      fields: ['shortAnswer'],
    })
    expect((await author.post('/api/articles/preview', {})).status).toBe(200)
  })

  it('tells who gains and who loses a place in the search', async () => {
    const { id } = await article('BS12')
    const phrase = 'kvistflimmer i zebrahuset'
    await editor.patch(`/api/articles/${id}`, { citizenPhrases: [phrase] })
    const { body } = await editor.get(`/api/articles/${id}/search-impact`)
    const { moves, tried, possible, phrases } = impactSchema.parse(body)

    expect(phrases).toBeGreaterThan(1)
    expect(tried).toBe(Math.min(possible, 200))
    expect(moves.find(({ query }) => query === phrase)?.after).toBe(1)
    expect((await agent.get(`/api/articles/${id}/search-impact`)).status).toBe(403)
  })

  it('keeps a CPR number out of a draft, and contradicting dates from being submitted, at the right field', async () => {
    const draft = {
      title: 'Prøve',
      deadlinesAndFees: [
        { label: 'Takst', value: '1 kr.', validFrom: '2026-05-01', validTo: '2026-04-01' },
      ],
    }
    const refused = await author.post('/api/articles', {
      ...draft,
      citizenPhrases: ['jeg hedder 010180-1234'],
      changeLine: 'Slå 0101801234 op',
    })
    expect(refused).toMatchObject({ status: 422, codes: ['looks-like-cpr', 'looks-like-cpr'] })
    expect(refused.fields).toEqual(['citizenPhrases', 'changeLine'])

    const { id } = docIn((await author.post('/api/articles', draft)).body)
    const { status, fields } = await author.post(`/api/articles/${id}/submit`)
    expect(status).toBe(422)
    expect(fields).toContain('deadlinesAndFees.0.validTo')
  })

  it('leaves the remarks themselves to nobody’s hands', async () => {
    const { id } = await article('BS01')
    const row = { article: id, slot: 'exempt', words: 'x', byName: 'x', at: '2026-01-01' }

    expect((await editor.post('/api/remarks', row)).status).toBe(404)
    expect((await editor.patch('/api/remarks?where[id][exists]=true', { words: 'y' })).status).toBe(
      404,
    )
    expect((await editor.delete('/api/remarks?where[id][exists]=true')).status).toBe(404)
    expect((await agent.get('/api/remarks')).status).toBe(404)
  })
})

const docOf = (body: unknown): object => z.looseObject({}).parse(body)
