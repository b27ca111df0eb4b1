import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser, type Answer, type Caller } from '../as-user.ts'
import { databases } from '../databases.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { cardIn, docIn, docsIn, outcomeIn } from './guidance-answer.ts'

/** What a person tries with who they are and what they may reach. */
interface Trying {
  author: Caller
  /** An author of another centre. */
  author2: Caller
  editor: Caller
  editor2: Caller
  manager: Caller
  admin: Caller
  /** A working copy that waits for approval, changed by author and editor. */
  id: string
  contentHash: string
  /** Another working copy that waits, changed by the author alone. */
  other: { id: string; contentHash: string }
  /** Hash of the edition in force. */
  inForce: string
  /** Reference of a guidance that was never published. */
  draft: string
}

const forged = {
  state: 'published',
  changedBy: [],
  lastEdition: 99,
  settledRow: 0,
  unlogged: '{"action":"approve"}',
  submittedBy: 'Rikke Redaktør',
  contentHash: 'forged',
}
const edition = (id: string) => ({
  label: 'BS01 · udgave 9',
  article: id,
  reference: 'BS01',
  sequence: 9,
  number: 9,
  kind: 'edition',
  validFrom: '2026-01-01T00:00:00.000Z',
  content: {},
  rowHash: 'x',
  approvedBy: 'x',
  approvedAt: '2026-01-01T00:00:00.000Z',
})

const ways: Readonly<Record<string, (trying: Trying) => Promise<Answer>>> = {
  'approving one’s own change': ({ editor, id, contentHash }) =>
    editor.post(`/api/articles/${id}/approve`, { contentHash }),
  'approving as the author': ({ author, id, contentHash }) =>
    author.post(`/api/articles/${id}/approve`, { contentHash }),
  'approving as a manager': ({ manager, id, contentHash }) =>
    manager.post(`/api/articles/${id}/approve`, { contentHash }),
  'approving as an administrator': ({ admin, id, contentHash }) =>
    admin.post(`/api/articles/${id}/approve`, { contentHash }),
  'approving without the hash': ({ editor2, id }) =>
    editor2.post(`/api/articles/${id}/approve`, {}),
  'approving with the hash of another guidance': ({ editor2, id, other }) =>
    editor2.post(`/api/articles/${id}/approve`, { contentHash: other.contentHash }),
  'approving with the hash of the edition in force': ({ editor2, id, inForce }) =>
    editor2.post(`/api/articles/${id}/approve`, { contentHash: inForce }),
  'approving against another edition than the one in force': ({ editor2, id, contentHash }) =>
    editor2.post(`/api/articles/${id}/approve`, { contentHash, comparedWith: 'another' }),
  'approving a change line that was changed after it was read': async ({ author, editor2, id }) => {
    const { body } = await author.patch(`/api/articles/${id}`, { changeLine: 'Skrevet bagefter.' })
    const { contentHash } = outcomeIn(docIn(body))
    return editor2.post(`/api/articles/${id}/approve`, { contentHash, changeLine: null })
  },
  'approving a change line of one’s own': async ({ editor2, other }) => {
    await editor2.patch(`/api/articles/${other.id}`, { changeLine: 'Min egen linje.' })
    return editor2.post(`/api/articles/${other.id}/approve`, { contentHash: other.contentHash })
  },
  'approving backwards in time': ({ editor2, id, contentHash }) =>
    editor2.post(`/api/articles/${id}/approve`, { contentHash, validFrom: '2026-01-01T00:00:00Z' }),
  'forcing without a reason': ({ editor2, id, contentHash }) =>
    editor2.post(`/api/articles/${id}/force`, { contentHash }),
  'forcing as the author': ({ author, id, contentHash }) =>
    author.post(`/api/articles/${id}/force`, { contentHash, reason: 'Haster' }),
  'writing an edition through the API': ({ editor2, id }) =>
    editor2.post('/api/editions', edition(id)),
  'changing an edition': ({ admin }) =>
    admin.patch('/api/editions?where[reference][equals]=BS01', { content: {} }),
  'deleting an edition': ({ admin }) => admin.delete('/api/editions?where[reference][equals]=BS01'),
  'writing an event through the API': ({ editor2, id }) =>
    editor2.post('/api/article-events', { article: id, reference: 'BS01', action: 'approve' }),
  'deleting the events': ({ admin }) => admin.delete('/api/article-events?where[id][exists]=true'),
  'publishing in bulk': ({ editor2 }) =>
    editor2.patch('/api/articles?where[reference][equals]=BS01', forged),
  'duplicating into something published': ({ editor2, id }) =>
    editor2.post(`/api/articles/${id}/duplicate`, forged),
  'deleting what is published': ({ editor2, id }) => editor2.delete(`/api/articles/${id}`),
  'restoring a version as another centre’s author': async ({ editor2, id, author2 }) => {
    const path = `/api/articles/versions?where[parent][equals]=${id}&limit=1`
    const [version] = docsIn((await editor2.get(path)).body)
    return author2.post(`/api/articles/versions/${version?.id ?? ''}`, {})
  },
  'endorsing what waits for approval as if it were published': ({ editor2, id, contentHash }) =>
    editor2.post(`/api/articles/${id}/endorse`, { contentHash }),
  'cancelling what is in force already': ({ editor2, id }) =>
    editor2.post(`/api/articles/${id}/cancel`, { reason: 'Prøve', sequence: 1 }),
  'writing a cancellation through the API': ({ editor2, id }) =>
    editor2.post('/api/editions', { ...edition(id), kind: 'cancellation', cancels: 1 }),
  'restoring an edition as a manager': ({ manager, id }) =>
    manager.post(`/api/articles/${id}/restore`, { edition: 1 }),
  'leading agents to a draft as the successor': ({ editor2, id, draft }) =>
    editor2.post(`/api/articles/${id}/withdraw`, { reason: 'Prøve', successor: draft }),
  'naming oneself a stand-in': ({ author }) =>
    author.post('/api/stand-ins/name', {
      standIn: author.id,
      from: '2026-01-01T00:00:00Z',
      to: '2099-01-01T00:00:00Z',
    }),
  'writing a stand-in through the API': ({ author, editor }) =>
    author.post('/api/stand-ins', { editor: editor.id, standIn: author.id }),
  'claiming on one’s account to stand in for an editor': async ({ author, id, contentHash }) => {
    await author.patch(`/api/users/${author.id}`, { standsInFor: ['Rikke'], roles: ['editor'] })
    return author.post(`/api/articles/${id}/approve`, { contentHash })
  },
}

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

  it.each(Object.keys(ways))('there is no way by %s', async (way) => {
    const before = await onTheDesk()
    const answer = await ways[way]?.(trying)

    expect(answer?.status).toBeGreaterThanOrEqual(400)
    expect(answer?.status).toBeLessThan(500)
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
