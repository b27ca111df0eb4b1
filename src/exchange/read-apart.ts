import path from 'node:path'
import { type Problem, Refusal } from '../errors.ts'
import type { RowsKind } from './import-terms.ts'
import { limits } from './limits.ts'
import { badFile, type Table, type TableRow } from './table.ts'

/** What the thread is asked. */
export interface Asked {
  bytes: Uint8Array
  about: RowsKind
}

/** What the thread tells: rows as they come, and the headings when they are all told. */
export type Told = { rows: TableRow[] } | { headings: string[] } | { problems: readonly Problem[] }

/** Rows told at once. */
export const rowsAtOnce = 100

// Next, and our own scripts, all run in the project's folder.
export const readerProgram = path.resolve('build', 'file-reader.mjs')

interface Most {
  memoryMb: number
  timeMs: number
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a file in a thread of its own, one file at a time: a large one takes seconds and
 * much memory, and agents search in this process meanwhile.
 *
 * @throws {Refusal} as `readFile` does, and `too-many-rows` on a file that takes more memory
 *   or time than a file may.
 */
export function readApart(
  bytes: Uint8Array,
  about: RowsKind,
  { memoryMb = limits.readingMb, timeMs = limits.readingMs }: Partial<Most> = {},
): Promise<Table> {
  const read = last.then(() => readInThread({ bytes, about }, { memoryMb, timeMs }))
  last = read.catch(() => undefined)
  return read
}

function readInThread(asked: Asked, { memoryMb, timeMs }: Most): Promise<Table> {
  // Not imported: Next would look for the program among its own sources when it builds.
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  return new Promise((resolve, reject) => {
    const thread = new Worker(readerProgram, {
      workerData: asked,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    const tooMuch = () => reject(badFile('too-many-rows'))
    const timer = setTimeout(() => {
      tooMuch()
      void thread.terminate()
    }, timeMs)
    const rows: TableRow[] = []
    thread.on('message', (told: Told) => {
      if ('problems' in told) reject(new Refusal(told.problems))
      else if ('headings' in told) resolve({ headings: told.headings, rows })
      else rows.push(...told.rows)
    })
    thread.on('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooMuch()
      else reject(error)
    })
    thread.on('exit', () => {
      clearTimeout(timer)
      reject(new Error('The thread that reads a file ended without a word.'))
    })
  })
}
