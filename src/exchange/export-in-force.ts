import type { Payload } from 'payload'
import { inForce } from '../publishing/in-force.ts'
import { rowsOfReferences } from '../publishing/edition-rows.ts'
import { writeCells, writeValues } from './article-cells.ts'
import { allReferences, besideContent } from './article-row.ts'
import { columns, told } from './columns.ts'
import { byteOrderMark, csvLine } from './csv.ts'
import { withKeys } from './directory.ts'
import { loadDirectory } from './load-directory.ts'

export type Format = 'json' | 'csv'

/** Guidance fetched at once, so that an export of any size needs little memory. */
const atOnce = 100

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
  for await (const { cells, value } of everyInForce(payload, now)) {
    if (format === 'csv') yield csvLine(cells())
    else {
      yield `${isFirst ? '' : ',\n'}${JSON.stringify(value())}`
      isFirst = false
    }
  }
  if (format === 'json') yield '\n]\n'
}

async function* everyInForce(payload: Payload, now: Date): AsyncGenerator<InForce> {
  const directory = await loadDirectory(payload)
  const references = [...(await allReferences(payload)).keys()].toSorted()
  for (let at = 0; at < references.length; at += atOnce) {
    const some = references.slice(at, at + atOnce)
    const rows = await rowsOfReferences(payload, some)
    for (const reference of some) {
      const row = inForce(rows.get(reference) ?? [], now)?.row
      if (!row?.content) continue
      const portable = { content: withKeys(row.content, directory), ...besideContent() }
      const beside = [String(row.number), row.validFrom, row.validTo ?? '', row.contentHash ?? '']
      yield {
        cells: () => [...writeCells(portable).values(), ...beside],
        value: () => ({
          ...writeValues(portable),
          ...Object.fromEntries(told.map((heading, index) => [heading, beside[index]])),
        }),
      }
    }
  }
}
