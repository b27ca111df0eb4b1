import { readSheet } from 'read-excel-file/node'
import { limits } from './limits.ts'
import { type Unpacked, zippedAgain } from './open-zip.ts'
import { badFile, type Table, tableOf } from './table.ts'

/** Columns of a sheet; the template has fewer than fifty. */
const columnsAtMost = 500
/** Rows that are only formatted count for nothing, but a sheet is laid out with them. */
const rowsLaidOut = limits.rows * 4

/** The first sheet of a spreadsheet; the others are passed over. @throws {Refusal} */
export async function readXlsx(files: Unpacked): Promise<Table> {
  for (const [path, content] of files) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue
    const xml = content.toString('utf8')
    refuseFarCells(xml)
    refuseManyCells(xml)
  }
  const sheet = await readSheet(zippedAgain(files)).catch(() => {
    throw badFile('file-malformed')
  })
  return tableOf(sheet)
}

/** Counted before the sheet is laid out, which takes far more than counting. */
function refuseManyCells(xml: string): void {
  let cells = 0
  for (const _value of xml.matchAll(/<(?:\w+:)?(?:v|is)[\s>]/g)) {
    cells += 1
    if (cells > limits.cells) throw badFile('too-many-rows')
  }
}

/** One cell at the far end of a sheet would be laid out with millions of empty ones before it. */
function refuseFarCells(xml: string): void {
  for (const [, letters = '', row = ''] of xml.matchAll(
    /\b(?:r|ref)="(?:[A-Z]+\d+:)?([A-Z]{0,4})(\d+)"/g,
  )) {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    if (column > columnsAtMost || Number(row) > rowsLaidOut) {
      throw badFile(
        'too-many-rows',
        `Arket bruger celle ${letters}${row}. Slet tomme rækker og kolonner, og gem det igen.`,
      )
    }
  }
}
