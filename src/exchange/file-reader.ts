import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../errors.ts'
import { type Asked, rowsAtOnce, type Told } from './read-apart.ts'
import { readFile } from './read-file.ts'

/**
 * The thread in which a file is read; see read-apart.ts, which starts it. What it tells
 * comes in parts, so that taking it in holds nobody up either.
 */
const tell = (told: Told): void => parentPort?.postMessage(told)

// Only read-apart.ts starts it.
const { bytes, about } = workerData as Asked
try {
  const { headings, rows } = await readFile(bytes, about)
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    tell({ rows: rows.slice(at, at + rowsAtOnce) })
  }
  tell({ headings })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  tell({ problems: error.problems })
}
