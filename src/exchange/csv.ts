import { CsvError, parse } from 'csv-parse/sync'
import { limits } from './limits.ts'
import { badFile, type Table, tableOf } from './table.ts'

/** What makes Excel take a cell for a formula, and the mark that keeps it from it. */
const formulaSigns = /^[=+\-@\t\r']/
const defused = /^'(?=[=+\-@\t\r'])/

/** One line of a CSV file as a Danish Excel reads it, every cell in quotes. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${(formulaSigns.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(';')}\r\n`

/** Before the first line: without it Excel takes the file for Windows-1252. */
export const byteOrderMark = '\uFEFF'

/** UTF-8 where it is that, else Windows-1252, which older Danish Excel writes. */
export function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** @throws {Refusal} naming the line that cannot be read. */
export function readCsv(source: string, rowsAtMost?: number): Table {
  const text = source.startsWith(byteOrderMark) ? source.slice(1) : source
  const delimiter = delimiterOf(text)
  try {
    const lines = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: limits.fileBytes,
    })
    return tableOf(
      lines.map((line) => line.map((cell) => cell.replace(defused, ''))),
      rowsAtMost,
    )
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : undefined
    throw badFile(
      'file-malformed',
      line === undefined
        ? 'Filen kan ikke læses som CSV.'
        : `Filen kan ikke læses som CSV: der er noget galt med anførselstegnene omkring linje ${line}.`,
      line === undefined ? undefined : String(line),
    )
  }
}

/** Whichever of the three parts the headings most often, outside quotes. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.replaceAll(/"(?:[^"]|"")*"/g, '').split('\n', 1)
  const signs = [';', ',', '\t'].map((sign) => ({ sign, count: headings.split(sign).length }))
  return signs.reduce((best, next) => (next.count > best.count ? next : best)).sign
}
