import type { Payload } from 'payload'
import { byteOrderMark, csvLine } from './csv.ts'
import { loadDirectory } from './load-directory.ts'
import { cellsOf } from './record-columns.ts'
import type { Keyed, RecordKind } from './record-kind.ts'

/** Every record of a kind by its key, as a file that can be mended and read in again. */
export async function* exportRecords<Portable extends Keyed>(
  payload: Payload,
  kind: RecordKind<Portable>,
): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(kind.columns.map(({ heading }) => heading))
  const stored = await kind.find(payload, {}, await loadDirectory(payload))
  const records = stored.map(({ portable }) => portable)
  for (const record of records.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    yield csvLine([...cellsOf(kind.columns, record).values()])
  }
}
