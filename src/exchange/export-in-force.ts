import type { Payload } from 'payload'
import type { EditionRow } from '../publishing/edition-row.ts'
import { everyInForce } from '../publishing/every-in-force.ts'
import { wallTimeOf } from '../routing/copenhagen.ts'
import { writeCells, writeValues } from './article-cells.ts'
import { allReferences, besideContent } from './article-row.ts'
import { columns, told } from './columns.ts'
import { byteOrderMark, csvLine } from './csv.ts'
import { withKeys } from './directory.ts'
import { loadDirectory } from './load-directory.ts'

export type Format = 'json' | 'csv'

interface InForce {
  cells: () => string[]
  value: () => Record<string, unknown>
}

/** Everything in force at a moment, by reference, as a file that can be read in again. */
export async function* exportInForce(
  payload: Payload,
  format: Format,
  now: Date,
): AsyncGenerator<string> {
  const headings = [...columns.map(({ heading }) => heading), ...told]
  yield format === 'csv' ? byteOrderMark + csvLine(headings) : '[\n'
  let isFirst = true
  for await (const { cells, value } of rowsInForce(payload, now)) {
    if (format === 'csv') yield csvLine(cells())
    else {
      yield `${isFirst ? '' : ',\n'}${JSON.stringify(value())}`
      isFirst = false
    }
  }
  if (format === 'json') yield '\n]\n'
}

/** What an export tells beside the columns; see `told`. */
const besideOf =
  ({ number, validFrom, validTo, contentHash }: EditionRow) =>
  (moment: (iso: string) => string): string[] => [
    ...[String(number), moment(validFrom), validTo ? moment(validTo) : '', contentHash ?? ''],
  ]

/** "2026-11-30 09:00", by the clock in Denmark: a CSV file is read in a spreadsheet, … */
export const sayOnWall = (iso: string): string => wallTimeOf(new Date(iso)).replace('T', ' ')
/** … and JSON by a program. */
const asItLies = (iso: string): string => iso

async function* rowsInForce(payload: Payload, now: Date): AsyncGenerator<InForce> {
  const directory = await loadDirectory(payload)
  const references = [...(await allReferences(payload)).keys()].toSorted()
  for await (const row of everyInForce(payload, references, now)) {
    const portable = { content: withKeys(row.content, directory), ...besideContent() }
    const beside = besideOf(row)
    yield {
      cells: () => [...writeCells(portable).values(), ...beside(sayOnWall)],
      value: () => ({
        ...writeValues(portable),
        ...Object.fromEntries(told.map((heading, index) => [heading, beside(asItLies)[index]])),
      }),
    }
  }
}
