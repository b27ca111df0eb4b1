import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeDesk } from '../src/desk/make-desk.ts'
import { makeFileReader } from '../src/exchange/make-file-reader.ts'
import { table } from '../src/search/danish/load-dictionary.ts'

// npm runs scripts, and vitest tests, in the project's folder.
const root = process.cwd()
const stamp = path.join(root, '.next', 'straks-sources')

/** Everything `next build` reads. */
const sources = [
  'src',
  'collections',
  'next.config.ts',
  'payload.config.ts',
  'tsconfig.json',
  'package-lock.json',
]

const filesIn = (entry: string): string[] =>
  !existsSync(entry)
    ? []
    : statSync(entry).isDirectory()
      ? readdirSync(entry)
          .sort()
          .flatMap((name) => filesIn(path.join(entry, name)))
      : [entry]

/** Hash over names and contents of files; a test beside the code changes no build. */
export function fingerprint(entries: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of entries.flatMap((entry) => filesIn(path.join(root, entry)))) {
    if (/\.test\.tsx?$/.test(file)) continue
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/**
 * Builds the app unless the build there is was made of these very sources.
 *
 * @throws {Error} when the build fails; its output has been shown.
 */
export function buildWhenNeeded(): void {
  const wanted = fingerprint(sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Building (a minute or two) …')
  table()
  makeDesk()
  makeFileReader()
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) throw new Error('The build failed.')
  writeFileSync(stamp, wanted)
}
