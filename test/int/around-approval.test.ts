import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusals } from '../../src/errors.ts'
import { asUser, type Caller } from '../as-user.ts'
import { databases } from '../databases.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { cardIn, docIn, docsIn, outcomeIn } from './guidance-answer.ts'
import { forged, type Trying, waysAroundApproval } from './ways-around-approval.ts'

async function draftOf(author: Caller): Promise<string> {
  const { body } = await author.post('/api/articles', { title: 'Aldrig udgivet' })
  return String(docIn(body).reference)
}

describe.each(databases)('around approval on $name', ({ url }) => {
  let server: TestServer
  let agent: Caller
  let trying: Trying

  beforeAll(async () => {
    const databaseUrl = url()
    server = await startTestServer({ demo: true, ...(databaseUrl && { databaseUrl }) })
    const as = (name: string) => asUser(server.address, `${name}@straks.example`)
    agent = await as('agent')
    const [author, author2, editor, editor2, manager, admin] = [
      await as('author'),
      await as('author2'),
      await as('editor'),
      await as('editor2'),
      await as('manager'),
      await as('admin'),
    ]
    const inForce = cardIn((await agent.get('/api/guidance/BS01')).body).contentHash
    const changed = async (reference: string, by: Caller[]) => {
      const { body } = await editor.get(`/api/articles?where[reference][equals]=${reference}`)
      const id = docsIn(body)[0]?.id ?? ''
      for (const one of by) {
        await one.patch(`/api/articles/${id}`, { shortAnswer: `Ændret af ${one.id}.` })
      }
      const { contentHash } = outcomeIn((await author.post(`/api/articles/${id}/submit`)).body)
      return { id, contentHash }
    }
    const waiting = await changed('BS01', [author, editor])
    const other = await changed('BS04', [author])
    trying = {
      ...{ author, author2, editor, editor2, manager, admin, inForce },
      ...waiting,
      ...{ other, draft: await draftOf(author) },
    }
  }, 300_000)
  afterAll(() => server.stop())

  const onTheDesk = async () => cardIn((await agent.get('/api/guidance/BS01')).body)

  it.each(waysAroundApproval)('there is no way by $way: $code', async ({ code, attempt }) => {
    const before = await onTheDesk()
    const answer = await attempt(trying)

    expect(answer).toMatchObject({ status: refusals[code].status, codes: [code] })
    expect(await onTheDesk()).toEqual(before)
  })

  it('fields that the system keeps are not taken from anybody', async () => {
    const { author, editor, id, contentHash } = trying
    await author.patch(`/api/articles/${id}`, forged)
    const { body } = await editor.get(`/api/articles/${id}?depth=0`)

    expect(body).toMatchObject({ state: 'inReview', contentHash })
    expect(body).not.toMatchObject({ changedBy: [] })
  })

  it('who published alone cannot approve it by another’s letter, nor by withdrawing it first', async () => {
    const { author, editor, editor2 } = trying
    const { body } = await editor.get('/api/articles?where[reference][equals]=BS05')
    const id = docsIn(body)[0]?.id ?? ''
    const act = (by: Caller, action: string, input: object = {}) =>
      by.post(`/api/articles/${id}/${action}`, input)
    const submitted = async () => outcomeIn((await act(author, 'submit')).body).contentHash
    const refused = { status: 403, codes: ['own-change'] }
    const changed = await editor.patch(`/api/articles/${id}`, { shortAnswer: 'Skrevet alene.' })
    const { contentHash } = outcomeIn(docIn(changed.body))
    expect((await act(editor, 'force', { contentHash, reason: 'Haster' })).status).toBe(200)

    await author.patch(`/api/articles/${id}`, { shortAnswer: 'Skrevet alene!' })
    const withALetter = await submitted()
    expect(await act(editor, 'approve', { contentHash: withALetter })).toMatchObject(refused)

    expect((await act(editor, 'withdraw', { reason: 'Prøve' })).status).toBe(200)
    const taken = await submitted()
    expect(await act(editor, 'approve', { contentHash: taken })).toMatchObject(refused)
    expect((await act(editor2, 'approve', { contentHash: taken })).status).toBe(200)
  })

  it('of one editor who approves and another who sends back at once, one is told to look again', async () => {
    const { author, editor, editor2, other } = trying
    await editor2.post(`/api/articles/${other.id}/request-changes`, { reason: 'Igen' })
    for (let round = 0; round < 8; round += 1) {
      await author.patch(`/api/articles/${other.id}`, { shortAnswer: `Runde ${String(round)}.` })
      const { contentHash } = outcomeIn(
        (await author.post(`/api/articles/${other.id}/submit`)).body,
      )
      const answers = await Promise.all([
        editor.post(`/api/articles/${other.id}/approve`, { contentHash }),
        editor2.post(`/api/articles/${other.id}/request-changes`, { reason: 'Igen' }),
      ])

      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    }
  })

  it('of an approval and a deletion at once one is refused: nothing in force is without its guidance', async () => {
    const { author, editor, editor2 } = trying
    for (let round = 0; round < 8; round += 1) {
      const copied = await author.post(`/api/articles/${trying.id}/copy`)
      const { id, reference } = copied.body as { id: string; reference: string }
      const { contentHash } = outcomeIn((await author.post(`/api/articles/${id}/submit`)).body)
      const [approved, deleted] = await Promise.all([
        editor2.post(`/api/articles/${id}/approve`, { contentHash }),
        author.delete(`/api/articles/${id}`),
      ])

      expect([approved.status, deleted.status].filter((status) => status === 200)).toHaveLength(1)
      expect((await agent.get(`/api/guidance/${reference}`)).status).toBe(
        approved.status === 200 ? 200 : 404,
      )
      expect((await editor.get(`/api/articles/${id}`)).status).toBe(
        approved.status === 200 ? 200 : 404,
      )
    }
  })

  it('five approvals at once publish once, and an approval sent again publishes nothing', async () => {
    const { editor2, id, contentHash } = trying
    const before = await onTheDesk()
    const approve = () => editor2.post(`/api/articles/${id}/approve`, { contentHash })
    const answers = await Promise.all([approve(), approve(), approve(), approve(), approve()])
    const statuses = answers.map(({ status }) => status)
    const again = await approve()
    const after = await onTheDesk()

    expect(statuses.toSorted()).toEqual([200, 409, 409, 409, 409])
    expect(again.status).toBe(409)
    expect(after.edition).toBe(before.edition + 1)
  })
})
