import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fingerprint } from '../seed/build-when-needed.ts'
import { run, seedCommand, testSecret } from './run.ts'

const folder = path.resolve('data', 'test')

/**
 * A SQLite file with the demo content, loaded once for all test files: each copies
 * it. Made anew when seed or collections have changed.
 */
export async function demoTemplate(): Promise<string> {
  const name = `demo-${fingerprint(['seed', 'collections', 'src']).slice(0, 16)}`
  const template = path.join(folder, `${name}.db`)
  if (existsSync(template)) return template
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const loading = path.join(folder, `${name}-${process.pid}.loading`)
  await run(seedCommand, {
    ...process.env,
    DATABASE_URL: `file:${loading}`,
    PAYLOAD_SECRET: testSecret,
  })
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(loading + suffix)) renameSync(loading + suffix, template + suffix)
  }
  renameSync(loading, template)
  return template
}

/** Puts a fresh copy of the demo content at `file`. */
export async function copyDemo(file: string): Promise<void> {
  const template = await demoTemplate()
  // What was written last is still in the log beside the file.
  for (const suffix of ['', '-wal']) {
    if (existsSync(template + suffix)) copyFileSync(template + suffix, file + suffix)
  }
}
