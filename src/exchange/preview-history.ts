import type { Payload } from 'payload'
import type { Actor } from '../access/roles.ts'
import type { HistoryRow } from './history-rows.ts'
import { keepImport } from './import-job.ts'
import type { Seen } from './import-terms.ts'
import { readHistory } from './read-history.ts'
import { refuseUnlessEmpty } from './restore-history.ts'

interface Asked {
  actor: Actor
  fileName: string
  now: Date
}

/** What there may be in a history, as one and as more. */
const nouns = {
  article: ['vejledning', 'vejledninger'],
  edition: ['udgave', 'udgaver'],
  event: ['hændelse', 'hændelser'],
  record: ['opslag', 'opslag'],
  version: ['version af et opslag', 'versioner af opslag'],
  head: ['kontrolsum over det hele', 'kontrolsummer over det hele'],
} as const satisfies Record<HistoryRow['type'], readonly [string, string]>

/**
 * Checks a whole history against its checksums, and that there is nothing where it is to
 * come in; keeps its rows until they are let in.
 *
 * @throws {Refusal} on another file, on one that does not fit, and `not-empty`.
 */
export async function previewHistory(
  payload: Payload,
  bytes: Uint8Array,
  { actor, fileName, now }: Asked,
): Promise<Seen> {
  const rows = readHistory(bytes)
  await refuseUnlessEmpty(payload, rows)
  const kind = 'editions'
  const toWrite = rows.length
  const id = await keepImport(payload, rows, { kind, fileName, actor, now, toWrite })
  return { id, kind, fileName, toWrite, withErrors: 0, rows: [], holds: sayHolds(rows) }
}

function sayHolds(rows: readonly HistoryRow[]): string {
  const counted = Object.entries(nouns).flatMap(([type, [one, more]]) => {
    const number = rows.filter((row) => row.type === type).length
    return number === 0 ? [] : [`${number} ${number === 1 ? one : more}`]
  })
  return new Intl.ListFormat('da').format(counted)
}
