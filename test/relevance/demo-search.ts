import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import type { SearchEngine } from '../../src/search/engine.ts'
import type { SearchParts } from '../../src/search/find.ts'
import { startRuntime } from '../../src/search/runtime.ts'
import { copyDemo } from '../demo-template.ts'
import { meilisearchForTests } from '../meilisearch.ts'
import { testSecret } from '../run.ts'

type Engine = SearchEngine['name']

/**
 * The demo content behind engines, one after the other, loaded as a server loads it:
 * read from the database, brought to the engine by the sync.
 */
export async function withDemoSearch<Result>(
  engines: readonly Engine[],
  act: (parts: SearchParts) => Promise<Result>,
): Promise<Map<Engine, Result>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'straks-relevance-'))
  const file = path.join(folder, 'straks.db')
  await copyDemo(file)
  Object.assign(process.env, {
    DATABASE_URL: `file:${file}`,
    PAYLOAD_SECRET: testSecret,
    // What is printed may be read by a program.
    PAYLOAD_LOG_LEVEL: 'error',
  })
  // Only now: the configuration reads the environment when it is loaded.
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config })
  const results = new Map<Engine, Result>()
  for (const engine of engines) results.set(engine, await onEngine(engine, payload, act))
  await payload.destroy()
  rmSync(folder, { recursive: true, force: true })
  return results
}

async function onEngine<Result>(
  engine: Engine,
  payload: Payload,
  act: (parts: SearchParts) => Promise<Result>,
): Promise<Result> {
  const meilisearch = engine === 'meilisearch' ? await meilisearchForTests() : undefined
  const runtime = startRuntime(payload, {
    MEILI_URL: meilisearch?.url,
    MEILI_KEY: meilisearch?.key,
  })
  try {
    await runtime.started
    // The engine itself: a standby that helps out would flatter it.
    return await act({
      ...runtime.parts(),
      engine: runtime.engines.main ?? runtime.engines.standby,
    })
  } finally {
    runtime.sync.stop()
    await meilisearch?.stop()
  }
}
