import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, request } from '../as-user.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { callersOf, type Who } from './everyone.ts'
import { expectRefusal } from './refusal.ts'
import { dangling } from './wrong-values.ts'

let server: TestServer
let callers: Record<Who, Caller>

beforeAll(async () => {
  server = await startTestServer({ demo: true })
  callers = await callersOf(server.address)
}, 300_000)
afterAll(() => server.stop())

const long = 'a'.repeat(5000)

describe('a route that is not there', () => {
  it.each([
    ['GET', '/api'],
    ['POST', '/api'],
    ['GET', '/api/noget'],
    ['GET', '/api/__proto__'],
    ['GET', '/api/constructor'],
    ['GET', '/api/toString/x'],
    ['GET', '/api/articles/a/b/c'],
    ['PUT', '/api/articles'],
    ['PUT', '/api/articles/x'],
    ['POST', '/api/articles/x/godkend'],
    ['POST', '/api/articles/x/__proto__'],
    ['POST', '/api/users/verify/x'],
    ['GET', '/api/payload-migrations'],
    ...['POST', 'PUT', 'PATCH', 'DELETE'].flatMap((method) =>
      ['search', 'desk', 'health', 'guidance/BS01', 'guidance/BS01/editions'].map(
        (path) => [method, `/api/${path}`] as const,
      ),
    ),
  ] as const)('is not found, in the shape of every refusal: %s %s', async (method, path) => {
    const { token } = callers.editor
    const answer = await request(server.address, method, path, { token })

    expectRefusal(answer, [404], `${method} ${path}`)
  })

  it.each(['%E0%A4%A', '%', '%zz', '%C3%28', 'x%ff'])(
    'is refused where it is no text: %s',
    async (part) => {
      for (const path of [
        `/api/${part}`,
        `/api/search${part}?q=pas`,
        `/api/articles/${part}`,
        `/api/articles/${part}/submit`,
        `/api/guidance/${part}`,
        `/api/guidance/${part}/editions`,
      ]) {
        for (const method of ['GET', 'POST']) {
          const { token } = callers.editor
          const answer = await request(server.address, method, path, { token })
          expectRefusal(answer, [400], `${method} ${path}`)
          expect(answer.codes, path).toEqual(['bad-address'])
        }
      }
    },
  )

  it.each(['%E0%A4%A', '%', '%zz', '%C3%28', 'x%ff'])(
    'is a page in Danish where it is no text: %s',
    async (part) => {
      for (const path of [
        `/${part}`,
        `/v/${part}`,
        `/v/BS01/${part}`,
        `/log-ind/${part}`,
        `/admin/${part}`,
        `/admin/collections/articles/${part}`,
        `/_next/static/${part}`,
      ]) {
        const answer = await callers.editor.get(path)
        expect(answer.status, path).toBe(400)
        expect(String(answer.body), path).toContain('<html lang="da">')
        expect(String(answer.body), path).toContain('Adressen kan ikke læses')
        expect(String(answer.body), path).not.toMatch(/node_modules|\bat .*:\d+:\d+|URIError/)
      }
      expect((await callers.editor.get('/api/health')).status).toBe(200)
    },
  )

  it.each(['%C3%A6', 'b%C3%A5d', '%F0%9F%99%82', '%25', '%2F', '%00'])(
    'is judged as any other where it is text: %s',
    async (part) => {
      expectRefusal(await callers.editor.get(`/api/articles/${part}`), [404], part)
      expectRefusal(await callers.editor.get(`/api/guidance/${part}`), [404], part)
      expect((await callers.editor.get(`/v/${part}`)).status).toBeLessThan(500)
      // What comes after the question mark is read by other rules.
      expect((await callers.editor.get(`/api/search?q=${part}%E0%A4%A`)).status).toBe(200)
    },
  )
})

describe('an id that is none', () => {
  it.each(['x', '%00', '__proto__', 'null', 'undefined', '-1', dangling, long])(
    'is not found, whatever is done to it: %s',
    async (id) => {
      const { editor } = callers
      for (const slug of ['articles', 'contact-points', 'topics']) {
        const path = `/api/${slug}/${id}`
        expectRefusal(await editor.get(path), [404], path)
        expectRefusal(await editor.patch(path, { title: 'x' }), [404], path)
        expectRefusal(await editor.get(`/api/${slug}/versions/${id}`), [403, 404], path)
        expectRefusal(await editor.post(`/api/${slug}/versions/${id}`, {}), [403, 404], path)
      }
      for (const action of ['submit', 'request-changes', 'withdraw', 'confirm']) {
        const path = `/api/articles/${id}/${action}`
        expectRefusal(await editor.post(path, { reason: 'x' }), [404], path)
      }
      for (const action of ['approve', 'force']) {
        const path = `/api/articles/${id}/${action}`
        expectRefusal(await editor.post(path, {}), [400, 404], path)
        expectRefusal(await editor.post(path, { contentHash: 'x', reason: 'x' }), [404], path)
      }
    },
  )
})
