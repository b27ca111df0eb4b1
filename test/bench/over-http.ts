import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { quantile } from '../../src/search/relevance/scores.ts'
import { asUser, type Caller } from '../as-user.ts'
import { copyDemo } from '../demo-template.ts'
import { run, testSecret } from '../run.ts'
import { startTestServer, type TestServer } from '../server.ts'
import { bareMeilisearch } from './bare.ts'
import { type InBrowser, inBrowser } from './in-browser.ts'
import { keystrokes, queriesIn, syntheticGuidance } from './synthetic.ts'
import { rounded, timed, timingOf, type Timing } from './timing.ts'

export interface OverHttp {
  guidance: number
  engine: string
  /** One agent who types as fast as answers come. */
  oneAgent: Timing
  /** The bare engine asked the same in its own HTTP call; unset where it is in this process. */
  bare?: Timing
  /** Ours for one agent by the bare engine's, at p50 and p95. */
  ratio?: { p50: number; p95: number }
  /** Fifty agents, each a letter every 200 ms. */
  fiftyAgents: Timing
  /** In a real browser; unset where there is none, and with an engine of its own beside. */
  browser?: InBrowser
  /** From the approval's answer until another agent's search finds the new words; median of five. */
  publishToFindableMs: number
}

interface Meilisearch {
  url: string
  key: string
}

const typingMs = 200
const agents = 50
const queries = 30
const typedInBrowser = 8

/** What an agent's browser waits for: the built app, its database, and an engine behind it. */
export async function overHttp(
  count: number,
  meilisearch: Meilisearch | undefined,
): Promise<OverHttp> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'straks-bench-'))
  const file = path.join(folder, 'straks.db')
  await copyDemo(file)
  const databaseUrl = `file:${file}`
  await run(['-C', 'production', 'seed/run.mjs', 'test/bench/load-synthetic.ts', String(count)], {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: testSecret,
  })
  const server = await startTestServer({
    databaseUrl,
    // Everything is analysed before agents are answered.
    patienceMs: 20 * 60_000,
    env: meilisearch ? { MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key } : {},
  })
  try {
    return await measured(server, count, meilisearch)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(
  server: TestServer,
  count: number,
  meilisearch: Meilisearch | undefined,
): Promise<OverHttp> {
  const engine = meilisearch ? 'meilisearch' : 'embedded'
  const agent = await asUser(server.address, 'agent@straks.example')
  const all = syntheticGuidance(count)
  const typed = keystrokes(all, queries)
  await answeredBy(agent, engine)
  const oneAgent = timingOf(await timed(typed, (query) => search(agent, query)))
  const bare = meilisearch && timingOf(await timed(typed, await bareMeilisearch(all, meilisearch)))
  const browser = await inBrowser(server.address, queriesIn(all, typedInBrowser))
  const fiftyAgents = timingOf(await typingTogether(agent, typed))
  return {
    guidance: count,
    engine,
    oneAgent,
    ...(bare && {
      bare,
      ratio: {
        p50: rounded(oneAgent.p50 / bare.p50),
        p95: rounded(oneAgent.p95 / bare.p95),
      },
    }),
    fiftyAgents,
    ...(browser && { browser }),
    publishToFindableMs: await publishToFindable(server.address, agent),
  }
}

const answerSchema = z.object({
  engine: z.string(),
  hits: z.array(z.object({ reference: z.string() })),
})

async function search(agent: Caller, query: string): Promise<z.infer<typeof answerSchema>> {
  const { body } = await agent.get(`/api/search?q=${encodeURIComponent(query)}`)
  return answerSchema.parse(body)
}

async function answeredBy(agent: Caller, engine: string): Promise<void> {
  for (let tries = 0; tries < 6000; tries += 1) {
    if ((await search(agent, 'pas')).engine === engine) return
    await pause(200)
  }
  throw new Error(`no answer from ${engine}`)
}

async function typingTogether(agent: Caller, typed: readonly string[]): Promise<number[]> {
  const took: number[] = []
  const one = async (at: number): Promise<void> => {
    await pause((at * typingMs) / agents)
    for (let letter = 0; letter < 40; letter += 1) {
      const query = typed[(at * 37 + letter) % typed.length] ?? 'pas'
      const startedAt = performance.now()
      await search(agent, query)
      const tookMs = performance.now() - startedAt
      took.push(tookMs)
      await pause(Math.max(0, typingMs - tookMs))
    }
  }
  await Promise.all(Array.from({ length: agents }, (_, at) => one(at)))
  return took
}

const found = z.object({ docs: z.array(z.object({ id: z.string() })) })
const submitted = z.object({ contentHash: z.string() })

async function publishToFindable(address: string, agent: Caller): Promise<number> {
  const author = await asUser(address, 'author@straks.example')
  const editor = await asUser(address, 'editor@straks.example')
  const { docs } = found.parse(
    (await author.get('/api/articles?where[reference][equals]=BS01')).body,
  )
  const article = `/api/articles/${docs[0]?.id ?? ''}`
  const took: number[] = []
  for (const word of ['zebrastribe', 'zoologi', 'zeppeliner', 'zinksalve', 'zigzagsyning']) {
    await author.patch(article, { citizenPhrases: ['mit pas er udløbet', `${word} i mit pas`] })
    const { contentHash } = submitted.parse((await author.post(`${article}/submit`, {})).body)
    const { status } = await editor.post(`${article}/approve`, { contentHash })
    if (status !== 200) throw new Error(`approve answered ${String(status)}`)
    const startedAt = performance.now()
    while ((await search(agent, word)).hits[0]?.reference !== 'BS01') {
      if (performance.now() - startedAt > 30_000) throw new Error(`${word} is never found`)
    }
    took.push(performance.now() - startedAt)
  }
  return rounded(quantile(took, 0.5) ?? 0)
}
