import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { copyDemo } from '../demo-template.ts'
import { run, testSecret } from '../run.ts'

/** The demo content with a call-back and a search that should have been deleted yesterday. */
export async function demoWithOldData(): Promise<string> {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'straks-')), 'straks.db')
  await copyDemo(file)
  const databaseUrl = `file:${file}`
  await oldData(databaseUrl)
  return databaseUrl
}

/** @returns what the script says. */
export const oldData = (databaseUrl: string, ...flags: string[]): Promise<string> =>
  run(['-C', 'production', 'seed/run.mjs', 'test/int/add-old-data.ts', ...flags], {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: testSecret,
  })
