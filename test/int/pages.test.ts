import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asUser, type Caller } from '../as-user.ts'
import { startTestServer, type TestServer } from '../server.ts'

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
      const { headers } = await fetch(server.address + path, { redirect: 'manual' })

      expect(headers.get('content-security-policy')).toBe(
        "frame-ancestors 'self' https://telefoni.example",
      )
    },
  )

  it('opens with the words of a call, and drops who called', async () => {
    const { status, text } = await page('/?q=flytning%20%2B45%2020%2030%2040%2050%20010180-1234')

    expect(status).toBe(200)
    expect(text).toContain('value="flytning"')
    // The address itself stands in the page that Next makes: its words are the browser's own.
    expect(text).not.toContain('value="flytning +45')
  })

  it('shows what was said at a moment, and nothing for a moment that cannot be read', async () => {
    const before = await page('/v/AE03?at=2026-06-15T10:00:00Z')
    const now = await page('/v/AE03')

    expect(before.status).toBe(200)
    expect(before.text).toContain('Gælder ikke nu')
    expect(now.text).not.toContain('Gælder ikke nu')
    expect((await page('/v/AE03?at=i%20g%C3%A5r')).status).toBe(404)
  })
})
