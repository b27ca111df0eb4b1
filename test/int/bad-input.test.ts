import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transitions } from '../../src/publishing/workflow.ts'
import type { Caller } from '../as-user.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { callersOf, type Who } from './everyone.ts'
import { docIn, docsIn } from './guidance-answer.ts'
import { expectRefusal } from './refusal.ts'
import { collections } from './the-config.ts'
import {
  bodyWith,
  dangling,
  forbiddenProse,
  halfAnEmoji,
  placesIn,
  proseWith,
  wrongValues,
} from './wrong-values.ts'

let server: TestServer
let callers: Record<Who, Caller>
/** The guidance that everything wrong is tried on. */
let article: string

beforeAll(async () => {
  server = await startTestServer({ demo: true })
  callers = await callersOf(server.address)
  article = docsIn((await callers.editor.get(byReference('BS01'))).body)[0]?.id ?? ''
}, 300_000)
afterAll(() => server.stop())

const byReference = (reference: string) => `/api/articles?where[reference][equals]=${reference}`
const articleNow = async () => (await callers.editor.get(`/api/articles/${article}`)).body
const short = (value: unknown) => JSON.stringify(value).slice(0, 80)

describe('a wrong value', () => {
  const writers = [
    ['articles', 'author'],
    ['contact-points', 'editor'],
    ['self-services', 'editor'],
    ['centres', 'editor'],
    ['topics', 'editor'],
    ['users', 'admin'],
  ] as const
  const places = writers.flatMap(([slug, who]) =>
    placesIn(collections.find((collection) => collection.slug === slug)?.flattenedFields ?? [])
      .filter(({ field }) => wrongValues(field).length > 0)
      .map(({ path, field }) => ({ slug, who, path, field })),
  )

  it.each(places)('in $slug is refused at its field: $path', async ({ slug, who, path, field }) => {
    const rows = slug === 'articles' ? byReference('BS01') : `/api/${slug}?limit=1&sort=id`
    const row = docsIn((await callers[who].get(rows)).body)[0]

    for (const value of wrongValues(field)) {
      const answer = await callers[who].patch(`/api/${slug}/${row?.id}`, bodyWith(path, value))
      const about = `${path} = ${short(value)}`
      expectRefusal(answer, [400, 403], about)
      expect(answer.fields.join(' '), about).toMatch(new RegExp(`(^| )${path}`))
    }
    expect(docsIn((await callers[who].get(rows)).body)[0]).toEqual(row)
  })

  it('of a pointer that leads nowhere is called so', async () => {
    for (const [field, body] of [
      ['topic', { topic: dangling }],
      ['related.1', { related: [article, dangling] }],
      ['escalations.0.contactPoint', { escalations: [{ contactPoint: dangling }] }],
      ['askFirst.0.answers.0.guidance', { askFirst: [{ answers: [{ guidance: 'x' }] }] }],
    ] as const) {
      expect(await callers.author.patch(`/api/articles/${article}`, body)).toMatchObject({
        status: 400,
        codes: ['unknown-reference'],
        fields: [field],
      })
    }
  })
})

describe('prose', () => {
  it.each(Object.entries(forbiddenProse))('is refused with %s in it', async (_name, prose) => {
    for (const field of ['exempt', 'ongoingCase.text', 'specialConsiderations']) {
      const answer = await callers.author.patch(`/api/articles/${article}`, bodyWith(field, prose))
      expectRefusal(answer, [400], field)
      expect(answer).toMatchObject({ codes: ['link-not-allowed'], fields: [field] })
    }
  })

  it('is refused on creating too, and a form is refused with an address that is code', async () => {
    const [prose] = Object.values(forbiddenProse)
    const made = await callers.author.post('/api/articles', { title: 'Ny', exempt: prose })
    const attached = await callers.author.patch(`/api/articles/${article}`, {
      attachments: [{ name: 'Blanket', url: 'javascript:alert(1)' }],
    })

    expect(made).toMatchObject({ status: 400, codes: ['link-not-allowed'], fields: ['exempt'] })
    expect(attached).toMatchObject({
      status: 400,
      codes: ['link-not-allowed'],
      fields: ['attachments.0.url'],
    })
  })

  it('of nearly 2 MB is refused at its field, and changes nothing', async () => {
    const before = await articleNow()
    for (const field of ['exempt', 'ongoingCase.text', 'specialConsiderations']) {
      const pasted = bodyWith(field, proseWith({ type: 'text', text: 'x'.repeat(1_900_000) }))
      const answer = await callers.author.patch(`/api/articles/${article}`, pasted)
      expect(answer).toMatchObject({ status: 400, codes: ['text-too-long'], fields: [field] })
    }
    expect(await articleNow()).toEqual(before)
  })

  it.each(['/v/SØ01', 'http://intranet/side', 'tel:70 20 30 40', '/?q=børn'])(
    'keeps a link as it was written: %s',
    async (url) => {
      const fields = { linkType: 'custom', newTab: false, url }
      const link = { type: 'link', id: '6b0d5acf0101801234abcdef', fields, children: [] }
      const exempt = proseWith({ version: 3, ...link })
      const made = await callers.author.post('/api/articles', { title: 'Ny', exempt })

      expect(made.status, JSON.stringify(made.body)).toBe(201)
      expect(JSON.stringify(docIn(made.body))).toContain(JSON.stringify(url))
    },
  )
})

describe('a body that is no object of JSON', () => {
  const actions = Object.keys(transitions).map((name) =>
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  )
  const routes = [
    ['post', () => '/api/articles'],
    ['patch', () => `/api/articles/${article}`],
    ['patch', () => `/api/articles?where[id][equals]=${article}`],
    ['post', () => '/api/users/login'],
    ['post', () => '/api/users/forgot-password'],
    ['post', () => '/api/payload-preferences/noget'],
    ['post', () => '/api/payload-locked-documents'],
    ...actions.map((action) => ['post', () => `/api/articles/${article}/${action}`] as const),
  ] as const

  it.each(['{', '{"title":', 'title=x', '[]', '[{"title":"x"}]', 'null', '7', '"x"', 'true', '\0'])(
    'is refused wherever it is sent: %j',
    async (body) => {
      const before = await articleNow()
      for (const [method, path] of routes) {
        expectRefusal(await callers.editor[method](path(), body), [400], `${method} ${path()}`)
      }
      expect(await articleNow()).toEqual(before)
    },
  )

  it('is refused at 10 MB before it is read, with its length or without', async () => {
    const large = JSON.stringify({ title: 'x'.repeat(10_000_000) })
    const { token } = callers.author
    for (const [method, path] of routes) {
      expectRefusal(await callers.editor[method](path(), large), [413], `${method} ${path()}`)
    }
    for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x']) {
      const sent = {
        method: 'PATCH',
        headers: { authorization: `JWT ${token}`, 'content-type': type },
        body: new Blob([large]).stream(),
        duplex: 'half',
      }
      const response = await fetch(`${server.address}/api/articles/${article}`, sent)
      expect(response.status, type).toBe(413)
    }
  })
})

describe('a form', () => {
  const send = async (fill: (form: FormData) => void) => {
    const body = new FormData()
    fill(body)
    const headers = { authorization: `JWT ${callers.author.token}` }
    const response = await fetch(`${server.address}/api/articles/${article}`, {
      method: 'PATCH',
      headers,
      body,
    })
    const answer: unknown = await response.json()
    return { status: response.status, body: answer, codes: [], fields: [] }
  }

  it.each<[string, (form: FormData) => void]>([
    ['without a payload', (form) => form.set('title', 'x')],
    ['with a payload that is broken', (form) => form.set('_payload', '{')],
    ['with a payload that is null', (form) => form.set('_payload', 'null')],
    ['with a file', (form) => form.set('file', new Blob(['x']), 'x.txt')],
    ['with a file for a payload', (form) => form.set('_payload', new Blob(['{}']), 'x.json')],
  ])('%s is refused', async (_name, fill) => {
    expectRefusal(await send(fill), [400], 'form')
  })

  it('as the admin panel sends it is taken', async () => {
    const answer = await send((form) =>
      form.set('_payload', JSON.stringify({ changeLine: 'Sendt som formular.' })),
    )

    expect(docIn(answer.body).changeLine).toBe('Sendt som formular.')
  })

  it.each(['multipart/form-data', 'multipart/form-data; boundary=', 'multipart/x; boundary=y'])(
    'that is none, but says so, is refused: %s',
    async (type) => {
      const response = await fetch(`${server.address}/api/articles/${article}`, {
        method: 'PATCH',
        headers: { authorization: `JWT ${callers.author.token}`, 'content-type': type },
        body: '{"title":"x"}',
      })
      const body: unknown = await response.json()
      expectRefusal({ status: response.status, body, codes: [], fields: [] }, [400], type)
    },
  )
})

describe('odd text', () => {
  it.each([
    ['right to left', '\u202eabc\u202c שלום'],
    ['an emoji of several', '👩‍👩‍👧 🏳️‍🌈'],
    ['combining marks', 'e\u0301 å a\u030a'],
    ['a byte order mark and odd spaces', '\ufeffa\u00a0\u2028b'],
    ['what looks like a command', `'); DROP TABLE articles; -- {{x}} \${x} <script>`],
  ])('is kept to the letter: %s', async (_name, text) => {
    const path = `/api/articles/${article}`
    const saved = await callers.author.patch(path, { title: text, citizenPhrases: [text] })

    expect(saved.status).toBe(200)
    expect(docIn(saved.body)).toMatchObject({ title: text, citizenPhrases: [text] })
    expect(await articleNow()).toMatchObject({ title: text, citizenPhrases: [text] })
  })

  it.each([
    ['half an emoji', halfAnEmoji],
    ['a NUL', 'a\0b'],
  ])('that would not come back as it was is refused: %s', async (_name, text) => {
    const path = `/api/articles/${article}`
    expectRefusal(await callers.author.patch(path, { title: text }), [400], 'title')
    for (const action of ['withdraw', 'request-changes', 'force']) {
      const body = { reason: text, contentHash: 'x' }
      expectRefusal(await callers.editor.post(`${path}/${action}`, body), [400], action)
    }
  })
})
