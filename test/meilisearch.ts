import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './free-port.ts'

/** A Meilisearch that a test may fill and kill. */
export interface TestMeilisearch {
  url: string
  /** An administrator's key, not the master key. */
  key: string
  /** Ends it the hard way; only one that was started here. */
  kill: () => Promise<void>
  /** Starts it again on the same address, with what it held. */
  start: () => Promise<void>
  stop: () => Promise<void>
}

const masterKey = 'only-for-tests-0123456789'
const isOnPath = spawnSync('meilisearch', ['--version']).status === 0

const { TEST_MEILI_URL: givenUrl, TEST_MEILI_KEY: givenKey = '' } = process.env

/** Can the tests start one that they may kill? */
export const canStartMeilisearch = isOnPath
/** Is there one to test against, given or startable? */
export const hasMeilisearch = isOnPath || (givenUrl !== undefined && givenUrl !== '')

/** Said once by the global setup. */
export const skippedMeilisearch = [
  ...(hasMeilisearch
    ? []
    : ['Meilisearch (TEST_MEILI_URL is not set, and no meilisearch on PATH)']),
  ...(hasMeilisearch && !isOnPath ? ['Killing Meilisearch (no meilisearch on PATH)'] : []),
]

/** The one that `TEST_MEILI_URL` names, otherwise one of our own. */
export function meilisearchForTests(): Promise<Pick<TestMeilisearch, 'url' | 'key' | 'stop'>> {
  if (givenUrl === undefined || givenUrl === '') return startMeilisearch()
  return Promise.resolve({ url: givenUrl, key: givenKey, stop: () => Promise.resolve() })
}

/** Starts the program that is on PATH, with a database of its own. */
export async function startMeilisearch(): Promise<TestMeilisearch> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'straks-meili-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${String(port)}`
  let child: ChildProcess | undefined

  const start: TestMeilisearch['start'] = async () => {
    child = spawn(
      'meilisearch',
      ['--http-addr', url.slice('http://'.length), '--db-path', path.join(folder, 'db')],
      {
        cwd: folder,
        stdio: 'ignore',
        env: { ...process.env, MEILI_MASTER_KEY: masterKey, MEILI_NO_ANALYTICS: 'true' },
      },
    )
    await answering(url)
  }
  const kill = async (): Promise<void> => {
    const running = child
    child = undefined
    if (!running || running.exitCode !== null) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGKILL')
    await ended
  }

  await start()
  return {
    url,
    key: await adminKey(url),
    kill,
    start,
    stop: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const response = await fetch(`${url}/health`).catch(() => undefined)
    if (response?.ok) return
    await pause(50)
  }
  throw new Error('Meilisearch did not start')
}

async function adminKey(url: string): Promise<string> {
  const response = await fetch(`${url}/keys`, { headers: { authorization: `Bearer ${masterKey}` } })
  const { results } = (await response.json()) as { results: { name: string; key: string }[] }
  const key = results.find(({ name }) => name === 'Default Admin API Key')?.key
  if (key === undefined) throw new Error('Meilisearch has no administrator key')
  return key
}
