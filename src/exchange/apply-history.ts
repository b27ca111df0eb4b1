import type { Payload } from 'payload'
import type { Import } from '../../collections/payload-types.ts'
import { type HistoryRow, historyRowSchema } from './history-rows.ts'
import { noteImport, rowsOf } from './import-job.ts'
import { restoreHistory } from './restore-history.ts'

/** Rows between two notes of how far it has come. */
const notedEvery = 50

/** Brings a history in that was looked at; broken off, it adds the rest when done again. */
export async function applyHistory(payload: Payload, job: Import): Promise<void> {
  const rows: HistoryRow[] = []
  for await (const row of rowsOf(payload, job.key, historyRowSchema)) rows.push(row)
  let noted = Promise.resolve()
  await restoreHistory(payload, rows, (done) => {
    if (done % notedEvery !== 0) return
    noted = noted.then(() => noteImport(payload, job.id, { done }))
  })
  await noted
  await noteImport(payload, job.id, { state: 'applied', done: rows.length, failures: [] })
}
