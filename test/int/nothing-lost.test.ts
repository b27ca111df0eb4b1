import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asUser, type Caller } from '../as-user.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { callersOf, type Who } from './everyone.ts'
import { docIn, docsIn } from './guidance-answer.ts'
import { dangling } from './wrong-values.ts'

let server: TestServer
let callers: Record<Who, Caller>
let article: string

beforeAll(async () => {
  server = await startTestServer({ demo: true })
  callers = await callersOf(server.address)
  article = (await articleCalled('BS01')).id
}, 300_000)
afterAll(() => server.stop())

const rowsSchema = z.looseObject({
  id: z.string(),
  legalBasis: z.array(z.looseObject({ id: z.string(), act: z.string().nullish() })),
  askFirst: z.array(
    z.looseObject({ id: z.string(), answers: z.array(z.looseObject({ id: z.string() })) }),
  ),
})
const meanwhileSchema = z.object({
  by: z.string().nullable(),
  parts: z.array(z.object({ part: z.string(), theirs: z.string() })),
})
const articleCalled = async (reference: string) => {
  const { body } = await callers.editor.get(`/api/articles?where[reference][equals]=${reference}`)
  return rowsSchema.parse(docsIn(body)[0])
}
const actsOf = ({ legalBasis }: z.infer<typeof rowsSchema>) => legalBasis.map(({ act }) => act)
const change = (body: unknown) => callers.author.patch(`/api/articles/${article}`, body)

describe('rows of a guidance', () => {
  it('copied from another guidance, ids and all, stand in both', async () => {
    const other = await articleCalled('BS02')
    const copied = await change({ legalBasis: other.legalBasis, askFirst: other.askFirst })

    const [mine, theirs] = [await articleCalled('BS01'), await articleCalled('BS02')]
    expect(copied.status).toBe(200)
    expect(actsOf(mine)).toEqual(actsOf(other))
    expect(mine.askFirst).toHaveLength(other.askFirst.length)
    expect(theirs).toEqual(other)
  })

  it('sent twice under one id become two', async () => {
    const [first] = (await articleCalled('BS01')).legalBasis
    const sent = await change({
      legalBasis: [
        { ...first, act: 'Lov A' },
        { ...first, act: 'Lov B' },
        { id: 'x', act: 'Lov C' },
        { id: 'x', act: 'Lov D' },
      ],
    })

    const rows = (await articleCalled('BS01')).legalBasis
    expect(sent.status).toBe(200)
    expect(rows.map(({ act }) => act)).toEqual(['Lov A', 'Lov B', 'Lov C', 'Lov D'])
    expect(rows[0]?.id).toBe(first?.id)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4)
  })

  it('are still there after a change that is refused halfway through', async () => {
    const before = await articleCalled('BS01')

    for (const wrong of [
      { topic: dangling },
      { related: ['x'] },
      { kind: 'ukendt' },
      { exempt: 7 },
    ])
      expect((await change({ legalBasis: [{ act: 'Ny lov' }], ...wrong })).status).toBe(400)

    expect(await articleCalled('BS01')).toEqual(before)
  })

  it('are emptied by null, and only those that are named', async () => {
    const before = await articleCalled('BS01')
    const emptied = await change({ legalBasis: null, handOver: null })

    const after = await articleCalled('BS01')
    expect(emptied.status).toBe(200)
    expect(after.legalBasis).toEqual([])
    expect(after.handOver).toEqual({ contactPoint: null, note: null })
    expect(after.askFirst).toEqual(before.askFirst)
  })
})

describe('a change', () => {
  it('to a record that somebody else has open is refused, and theirs stands', async () => {
    const { editor } = callers
    const editor2 = await asUser(server.address, 'editor2@straks.example')
    const id = docsIn((await editor.get('/api/contact-points?limit=1')).body)[0]?.id ?? ''
    const lock = docIn(
      (
        await editor.post('/api/payload-locked-documents', {
          document: { relationTo: 'contact-points', value: id },
          user: { relationTo: 'users', value: editor.id },
        })
      ).body,
    )
    const path = `/api/contact-points/${id}`

    const refused = await editor2.patch(path, { ivrChoice: '1' })
    await editor.patch(path, { ivrChoice: '2' })
    await editor.delete(`/api/payload-locked-documents/${lock.id}`)
    const afterwards = await editor2.patch(path, { name: 'Bagefter' })

    expect(refused).toMatchObject({ status: 409, codes: ['being-edited'] })
    expect(docIn(afterwards.body)).toMatchObject({ name: 'Bagefter', ivrChoice: '2' })
  })

  it('of a guidance that somebody else has saved meanwhile is refused, at once too, and theirs stands', async () => {
    const { author, editor } = callers
    const { id } = await articleCalled('BS04')
    const path = `/api/articles/${id}`
    const basisOf = async () => (await articleCalled('BS04')).updatedAt
    const basedOn = await basisOf()
    const answers = await Promise.all([
      author.patch(path, { basedOn, changeLine: 'Den ene' }),
      editor.patch(path, { basedOn, changeLine: 'Den anden' }),
    ])
    const late = await author.patch(path, { basedOn, changeLine: 'For sent' })

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['edited-meanwhile'])
    expect(late).toMatchObject({ status: 409, codes: ['edited-meanwhile'] })
    const saved = answers.find(({ status }) => status === 200)
    const { changeLine } = await articleCalled('BS04')
    expect(docIn(saved?.body).changeLine).toBe(changeLine)

    const next = await author.patch(path, { basedOn: await basisOf(), changeLine: 'Læst først' })
    expect(docIn(next.body)).toMatchObject({ changeLine: 'Læst først' })
  })

  it('made while the guidance is sent for approval loses neither: one of them is told to look again', async () => {
    const { author, editor } = callers
    const { id } = await articleCalled('BS12')
    for (let round = 0; round < 8; round += 1) {
      await author.patch(`/api/articles/${id}`, { shortAnswer: `Runde ${String(round)}.` })
      const [saved, sent] = await Promise.all([
        author.patch(`/api/articles/${id}`, { shortAnswer: `Runde ${String(round)}, rettet.` }),
        author.post(`/api/articles/${id}/submit`),
      ])
      const { state } = await articleCalled('BS12')

      expect([200, 409]).toContain(saved.status)
      expect([200, 409]).toContain(sent.status)
      expect(state).toBe(sent.status === 200 ? 'inReview' : 'draft')
      await editor.post(`/api/articles/${id}/request-changes`, { reason: 'Igen' })
    }
  })

  it('that was refused names both versions, part by part, to those who may write', async () => {
    const { author, agent } = callers
    const { id } = await articleCalled('BS04')
    const mine = { ...(await articleCalled('BS04')), shortAnswer: 'Min egen tekst.' }
    const { status, body } = await author.post(`/api/articles/${id}/meanwhile`, mine)

    expect(status).toBe(200)
    expect(body).toMatchObject({
      parts: [{ part: 'shortAnswer', name: 'Kort svar', mine: 'Min egen tekst.' }],
    })
    expect((await agent.post(`/api/articles/${id}/meanwhile`, mine)).status).toBe(403)
  })

  it('that does not say by a moment what it is based on is refused, not let through', async () => {
    const { author } = callers
    const { id, changeLine } = await articleCalled('BS04')
    for (const basedOn of ['i går', '', '2026-11-27', 'null']) {
      expect(
        await author.patch(`/api/articles/${id}`, { basedOn, changeLine: 'Uset' }),
      ).toMatchObject({ status: 400, codes: ['bad-input'] })
    }
    expect(await articleCalled('BS04')).toMatchObject({ changeLine })
  })

  it('of dates alone is known to be by whoever made it', async () => {
    const { author, editor } = callers
    const { id } = await articleCalled('BS04')
    const path = `/api/articles/${id}`
    await author.patch(path, { shortAnswer: 'Skrevet først.' })
    await editor.patch(path, { wantedFrom: '2040-11-30T23:00:00.000Z' })
    const before = await articleCalled('BS04')
    const mine = { ...before, wantedFrom: '2040-12-01T08:30:00.000Z' }
    const { body } = await author.post(`${path}/meanwhile`, mine)

    const { by, parts } = meanwhileSchema.parse(body)

    expect(by).toBe('Rikke Rask')
    expect(parts.map(({ part }) => part)).toEqual(['plan'])
    expect(parts[0]?.theirs).toContain('1. december 2040 kl. 0.00')
    expect(before).not.toHaveProperty('savedBy')
  })

  it('with nothing in it changes nothing', async () => {
    const before = await articleCalled('BS01')

    for (const body of [
      {},
      { ukendt: 1, __proto__: { title: 'x' } },
      '{"__proto__":{"title":"x"}}',
    ])
      expect((await change(body)).status).toBe(200)

    const after = await articleCalled('BS01')
    const timeless = { updatedAt: '', basedOn: '' }
    expect({ ...after, ...timeless }).toEqual({ ...before, ...timeless })
  })

  it('without the type that JSON has is understood all the same', async () => {
    const response = await fetch(`${server.address}/api/articles/${article}`, {
      method: 'PATCH',
      headers: { authorization: `JWT ${callers.author.token}`, 'content-type': 'text/plain' },
      body: '{"changeLine":"Sendt som tekst."}',
    })

    expect(response.status).toBe(200)
    expect(await articleCalled('BS01')).toMatchObject({ changeLine: 'Sendt som tekst.' })
  })
})
