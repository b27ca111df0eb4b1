import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { copyDemoOnMongodb } from './demo-on-mongodb.ts'
import { copyDemo } from './demo-template.ts'
import { freePort } from './free-port.ts'
import { root, testSecret } from './run.ts'

const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

/** A server of the built app with a database of its own. */
export interface TestServer {
  /** `http://localhost:…` */
  address: string
  databaseUrl: string
  /** Where its mails are, as files, unless `SMTP_URL` says otherwise. */
  outbox: string
  /** Everything it wrote, for when it will not start. */
  output: () => string
  stop: () => Promise<void>
  /** Ends it the hard way, as a power cut would. */
  kill: () => Promise<void>
  /** Stops it answering, without closing a line; `wake` lets it go on. */
  freeze: () => void
  wake: () => void
  /** Kills it, where that is not done yet, and starts it again on the same database. */
  restart: () => Promise<void>
}

interface Options {
  /** Seeds the demo content first; without it the database is empty. */
  demo?: boolean
  env?: Record<string, string>
  /** Another database than a new SQLite file. */
  databaseUrl?: string
  /** How long it may take until it can answer agents. */
  patienceMs?: number
}

export async function startTestServer({
  demo = false,
  env = {},
  databaseUrl,
  patienceMs = 60_000,
}: Options = {}): Promise<TestServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'straks-'))
  const file = path.join(folder, 'straks.db')
  const url = databaseUrl ?? `file:${file}`
  const port = await freePort()
  const address = `http://localhost:${port}`
  const settings = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: url,
    PAYLOAD_SECRET: testSecret,
    STRAKS_DEMO: '1',
    // Mails that nobody reads go with the database, not into the developer's own outbox.
    MAIL_FOLDER: path.join(folder, 'outbox'),
    ...env,
  }
  if (demo) await (databaseUrl === undefined ? copyDemo(file) : copyDemoOnMongodb(databaseUrl))
  let written = ''
  let child = start()
  function start(): ChildProcess {
    const started = spawn(process.execPath, [next, 'start', '-p', String(port)], {
      cwd: root,
      env: settings,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    started.stdout.on('data', (chunk: Buffer) => (written += chunk.toString()))
    started.stderr.on('data', (chunk: Buffer) => (written += chunk.toString()))
    return started
  }
  await answering(
    address,
    () => child,
    () => written,
    patienceMs,
  )
  return {
    address,
    databaseUrl: url,
    outbox: path.join(folder, 'outbox'),
    output: () => written,
    stop: async () => {
      await ended(child, 'SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
    kill: () => ended(child, 'SIGKILL'),
    freeze: () => void child.kill('SIGSTOP'),
    wake: () => void child.kill('SIGCONT'),
    restart: async () => {
      await ended(child, 'SIGKILL')
      child = start()
      await answering(
        address,
        () => child,
        () => written,
        patienceMs,
      )
    },
  }
}

async function answering(
  address: string,
  child: () => ChildProcess,
  output: () => string,
  patienceMs: number,
): Promise<void> {
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline) {
    if (child().exitCode !== null) throw new Error(`The server ended:\n${output()}`)
    const isUp = await fetch(`${address}/api/health`)
      .then(({ ok }) => ok)
      .catch(() => false)
    if (isUp) return
    await pause(100)
  }
  throw new Error(`The server did not answer:\n${output()}`)
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await exit
}
