import { beforeEach, describe, expect, it, vi } from 'vitest'
import { errorBody } from '../errors.ts'
import { showing } from './(desk)/showing.ts'
import { answering } from './answering.ts'
import { GET as health } from './api/health/route.ts'
import { guardedRest } from './rest-guard.ts'

const { gone } = vi.hoisted(() => ({ gone: new Error('the database is gone') }))

vi.mock('@payload-config', () => ({ default: {} }))
vi.mock('payload', async (whole) => ({
  ...(await whole<object>()),
  getPayload: () => Promise.reject(gone),
}))

const request = () => new Request('http://straks.test/api/x')
const inContext = <Params>(params: Params) => ({ params: Promise.resolve(params) })

describe('an answer where Payload itself cannot be had', () => {
  const log = vi.spyOn(console, 'error')
  beforeEach(() => log.mockReset().mockReturnValue())

  it.each<[string, () => Promise<Response>]>([
    [
      'a route of ours',
      () => answering(() => Promise.resolve(new Response()))(request(), inContext({})),
    ],
    [
      'a route of Payload',
      () => guardedRest(() => Promise.reject(gone))(request(), inContext({ slug: ['articles'] })),
    ],
    ['the question whether all is well', () => health()],
  ])('is an error as every other, and in the log: %s', async (_whose, answer) => {
    const response = await answer()

    expect(response.status).toBe(500)
    expect(await response.json()).toEqual(errorBody([{ code: 'internal' }]))
    expect(log.mock.calls.flat()).toContain(gone)
  })

  it('is a page where a page was asked for', async () => {
    const page = showing(() => Promise.reject(gone))

    const response = await page(request(), inContext({}))

    expect(response.status).toBe(500)
    expect(await response.text()).toContain('Siden kunne ikke vises')
    expect(log.mock.calls.flat()).toContain(gone)
  })
})
