import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser, type Caller } from '../as-user.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { startIn } from '../start-in-page.ts'

describe('a page of the desk', () => {
  let server: TestServer
  let agent: Caller

  beforeAll(async () => {
    server = await startTestServer({
      demo: true,
      env: { FRAME_ORIGINS: 'https://telefoni.example' },
    })
    agent = await asUser(server.address, 'agent@straks.example')
  }, 300_000)
  afterAll(() => server.stop())

  const page = async (path: string) => {
    const { status, body } = await agent.get(path)
    return { status, text: String(body) }
  }

  it.each(['/', '/v/BS01', '/log-ind'])(
    'may be framed by the telephony client that is named, and by nobody else: %s',
    async (path) => {
      const { headers } = await fetch(server.address + path, {
        headers: { authorization: `JWT ${agent.token}` },
      })

      expect(headers.get('content-security-policy')?.split('; ')).toContain(
        "frame-ancestors 'self' https://telefoni.example",
      )
    },
  )

  it('opens with the words of a call, and drops who called', async () => {
    const { status, text } = await page('/?q=flytning%20%2B45%2020%2030%2040%2050%20010180-1234')

    expect(status).toBe(200)
    expect(startIn(text)).toMatchObject({ page: 'desk', initialQuery: 'flytning' })
    expect(text).not.toContain('2030')
  })

  it('keeps what is typed inside what it opens with, whatever it looks like', async () => {
    const words = '</script><script>alert(1)</script><!--'
    const { text } = await page(`/?q=${encodeURIComponent(words)}`)

    expect(startIn(text)).toMatchObject({ initialQuery: words })
    expect(text).not.toContain('<script>alert')
  })

  it('comes back after the log-in to the moment that was asked about', async () => {
    const path = '/v/BS01/dokumentation?at=2026-11-01T10:00:00.000Z'
    const { status, headers } = await fetch(server.address + path, { redirect: 'manual' })

    expect(status).toBe(307)
    const toLogIn = new URL(headers.get('location') ?? '', server.address)
    const next = new URL(toLogIn.searchParams.get('next') ?? '', server.address)
    expect(next.pathname).toBe('/v/BS01/dokumentation')
    expect(next.searchParams.get('at')).toBe('2026-11-01T10:00:00.000Z')
  })

  it('takes scripts, styles and answers from nowhere else', async () => {
    const { headers } = await fetch(`${server.address}/log-ind`)

    expect(headers.get('content-security-policy')).toContain("default-src 'self';")
  })

  it('loads less than 150 kB of compressed scripts before the first key', async () => {
    const { text } = await page('/')
    const scripts = [...text.matchAll(/ src="([^"]+)"/g)].map(([, path]) => path ?? '')
    const sizes = await Promise.all(
      scripts.map(async (path) => {
        const response = await fetch(server.address + path)
        return gzipSync(await response.arrayBuffer()).byteLength
      }),
    )

    expect(scripts).not.toEqual([])
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000)
  })

  it('says in Danish that there is none, at any address that is none of ours', async () => {
    const { status, text } = await page('/noget/helt/andet')

    expect(status).toBe(404)
    expect(text).toContain('Den findes ikke')
  })

  it('shows what was said at a moment, and nothing for a moment that cannot be read', async () => {
    const before = await page('/v/AE03?at=2026-06-15T10:00:00Z')
    const now = await page('/v/AE03')

    expect(before.status).toBe(200)
    expect(startIn(before.text)).toMatchObject({ initialCard: { isCurrent: false } })
    expect(startIn(now.text)).toMatchObject({ initialCard: { isCurrent: true } })
    expect((await page('/v/AE03?at=i%20g%C3%A5r')).status).toBe(404)
  })
})
