import http from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asUser, type Caller } from '../as-user.ts'
import { freePort } from '../free-port.ts'
import { canStartMeilisearch, startMeilisearch, type TestMeilisearch } from '../meilisearch.ts'
import { startTestServer, type TestServer } from '../server.ts'

type Mood = 'well' | 'slow' | 'nonsense' | 'broken' | 'empty'

/** Stands between Straks and Meilisearch, and can make it look ill. */
async function between(target: string) {
  const port = await freePort()
  let mood: Mood = 'well'
  const server = http.createServer((request, response) => {
    const isSearch = request.url?.includes('multi-search') === true
    if (isSearch && mood === 'nonsense') {
      response
        .setHeader('content-type', 'application/json')
        .end('{"results":[{"hits":[{"id":7}]}]}')
      return
    }
    if (isSearch && mood === 'broken') {
      response.writeHead(500).end('<html>Internal Server Error')
      return
    }
    if (isSearch && mood === 'empty') {
      request.resume()
      response.setHeader('content-type', 'application/json').end('{"results":[]}')
      return
    }
    const forwarded = http.request(
      new URL(request.url ?? '/', target),
      { method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers)
        setTimeout(() => answer.pipe(response), isSearch && mood === 'slow' ? 600 : 0)
      },
    )
    forwarded.on('error', () => response.destroy())
    request.pipe(forwarded)
  })
  await new Promise<void>((resolve) => server.listen(port, resolve))
  return {
    url: `http://127.0.0.1:${String(port)}`,
    feel: (next: Mood) => {
      mood = next
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

describe.skipIf(!canStartMeilisearch)('with Meilisearch and its standby', () => {
  let meilisearch: TestMeilisearch
  let proxy: Awaited<ReturnType<typeof between>>
  let server: TestServer
  let agent: Caller

  beforeAll(async () => {
    meilisearch = await startMeilisearch()
    proxy = await between(meilisearch.url)
    server = await startTestServer({
      demo: true,
      env: { MEILI_URL: proxy.url, MEILI_KEY: meilisearch.key },
    })
    agent = await asUser(server.address, 'agent@straks.example')
    await untilEngineIs('meilisearch')
  })
  afterEach(async () => {
    proxy.feel('well')
    await untilEngineIs('meilisearch')
  })
  afterAll(async () => {
    await server.stop()
    proxy.close()
    await meilisearch.stop()
  })

  const search = async (query: string) => {
    const startedAt = performance.now()
    const { status, body } = await agent.get(`/api/search?q=${encodeURIComponent(query)}`)
    return { status, body: body as Answer, tookMs: performance.now() - startedAt }
  }
  const health = async (): Promise<unknown> => {
    const response = await fetch(`${server.address}/api/health`)
    return response.json()
  }

  async function untilEngineIs(engine: string): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      if ((await search('pas')).body.engine === engine) return
      await pause(200)
    }
    throw new Error(`no answer from ${engine}`)
  }

  it('answers by Meilisearch, with the embedded engine warm beside it', async () => {
    const { body } = await search('mit pas er udløbet')

    expect(body.engine).toBe('meilisearch')
    expect(body.hits[0]?.reference).toBe('BS01')
    expect(await health()).toMatchObject({
      status: 'ok',
      search: { engine: 'meilisearch', state: 'up' },
      standby: { engine: 'embedded', state: 'up' },
    })
  })

  it.each(['slow', 'nonsense', 'broken', 'empty'] as const)(
    'gives the same answer by the standby within the same request when Meilisearch is %s',
    async (mood) => {
      const well = await search(`kørekort ${mood}`)
      await pause(1100)
      proxy.feel(mood)

      const ill = await search(`kørekort ${mood}`)

      expect(ill.status).toBe(200)
      expect(ill.body.engine).toBe('embedded')
      expect(ill.body.hits.map(({ reference }) => reference)).toEqual(
        well.body.hits.map(({ reference }) => reference),
      )
      expect(await health()).toMatchObject({ status: 'degraded', search: { state: 'bypassed' } })
    },
  )

  it('loses no request of a thousand while Meilisearch is killed and comes back', async () => {
    const words = ['pas', 'kørekort', 'flytte', 'skraldespand', 'boligstøtte', 'rotter', 'vielse']
    const engines = new Map<string, number>()
    const failures: unknown[] = []
    let asked = 0
    const agentsAtOnce = Array.from({ length: 8 }, async (_, at) => {
      while (asked < 1000) {
        asked += 1
        const mine = asked
        if (mine === 300) await meilisearch.kill()
        if (mine === 700) await meilisearch.start()
        const word = words[(mine + at) % words.length] ?? 'pas'
        const { status, body } = await search(`${word} ${String(mine)}`)
        if (status !== 200 || body.hits.length === 0) failures.push({ status, body, word })
        engines.set(body.engine, (engines.get(body.engine) ?? 0) + 1)
      }
    })

    await Promise.all(agentsAtOnce)

    expect(failures).toEqual([])
    expect(engines.get('embedded')).toBeGreaterThan(0)
    expect(engines.get('meilisearch')).toBeGreaterThan(0)
  })

  it('brings a Meilisearch that lost everything back to what is in force', async () => {
    const index = `${meilisearch.url}/indexes/straks-guidance`
    const headers = { authorization: `Bearer ${meilisearch.key}` }
    await fetch(index, { method: 'DELETE', headers })

    let held = 0
    for (let tries = 0; held === 0 && tries < 100; tries += 1) {
      await pause(200)
      const { status, body } = await search(`mit pas er udløbet ${String(tries)}`)
      expect([status, body.hits[0]?.reference]).toEqual([200, 'BS01'])
      const stats = await fetch(`${index}/stats`, { headers })
      if (stats.ok) held = statsSchema.parse(await stats.json()).numberOfDocuments
    }

    expect(held).toBeGreaterThan(80)
  })
})

const statsSchema = z.object({ numberOfDocuments: z.number() })

interface Answer {
  engine: string
  hits: { reference: string }[]
}
