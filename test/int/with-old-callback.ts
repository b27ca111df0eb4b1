import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { copyDemo } from '../demo-template.ts'
import { run, testSecret } from '../run.ts'

/** The demo content with one call-back that should have been deleted yesterday. */
export async function demoWithOldCallback(): Promise<string> {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'straks-')), 'straks.db')
  await copyDemo(file)
  const databaseUrl = `file:${file}`
  await run(['-C', 'production', 'seed/run.mjs', 'test/int/add-old-callback.ts'], {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: testSecret,
  })
  return databaseUrl
}
