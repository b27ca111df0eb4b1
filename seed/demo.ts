import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { buildWhenNeeded, fingerprint } from './build-when-needed.ts'
import { demoPassword, people } from './people.ts'

// npm runs scripts in the project's folder.
const root = process.cwd()
const data = path.join(root, 'data')
const port = process.env.PORT ?? '3000'
const address = `http://localhost:${port}`

/** `npm run demo`: build when needed, load the demo content when needed, serve, say where. */
async function demo(): Promise<void> {
  if (!(await isFree(Number(port)))) {
    console.error(
      `Something else answers on port ${port}. Stop it, or choose another: PORT=3001 npm run demo`,
    )
    process.exit(1)
  }
  mkdirSync(data, { recursive: true })
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: port,
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? keptSecret(),
    MUNICIPALITY: 'Solbæk Kommune',
    MAIN_NUMBER: '55 50 10 00',
    // Lets the demo accounts in; see src/app/start-server.ts.
    STRAKS_DEMO: '1',
  }
  buildWhenNeeded()
  seedWhenNeeded(env)
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const server = spawn(process.execPath, [next, 'start', '-p', port], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  server.on('exit', (code) => process.exit(code ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
  await answering()
  console.log(introduction())
}

/** Sessions survive a restart: the secret is made once and kept beside the database. */
function keptSecret(): string {
  const file = path.join(data, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

function seedWhenNeeded(env: NodeJS.ProcessEnv): void {
  const loaded = path.join(data, 'demo-content')
  const wanted = fingerprint(['seed', 'collections'])
  // Only the SQLite file lies beside the mark; any other database is asked each time.
  const isLoaded =
    env.DATABASE_URL === undefined &&
    existsSync(path.join(data, 'straks.db')) &&
    existsSync(loaded) &&
    readFileSync(loaded, 'utf8') === wanted
  if (isLoaded) return
  const { status } = spawnSync(
    process.execPath,
    ['-C', 'production', 'seed/run.mjs', 'seed/index.ts'],
    {
      cwd: root,
      env,
      stdio: 'inherit',
    },
  )
  if (status !== 0) throw new Error('The demo content could not be loaded.')
  writeFileSync(loaded, wanted)
}

/** Before anything is built: another server there would be taken for ours. */
function isFree(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(wanted, () => probe.close(() => resolve(true)))
  })
}

async function answering(): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const isUp = await fetch(`${address}/api/health`)
      .then(({ ok }) => ok)
      .catch(() => false)
    if (isUp) return
    await pause(50)
  }
  throw new Error(`The server did not answer at ${address}.`)
}

const introduction = (): string =>
  [
    '',
    `Straks is served at ${address}`,
    '',
    `Accounts, all with the password ${demoPassword}:`,
    ...people.slice(0, 7).map(({ email, name }) => `  ${email.padEnd(24)} ${name}`),
    '',
    'Agents start at /, authors and editors at /admin. Stop with Ctrl C.',
  ].join('\n')

await demo()
