import { columns } from './columns.ts'
import { readCsv, textIn } from './csv.ts'
import type { RowsKind } from './import-terms.ts'
import { limits } from './limits.ts'
import { openZip } from './open-zip.ts'
import { readDocx } from './read-docx.ts'
import { readJsonRows } from './read-json-rows.ts'
import { readXlsx } from './read-xlsx.ts'
import { badFile, type Table } from './table.ts'

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

const proseHeadings = new Set(
  columns.filter(({ isProse }) => isProse).map(({ heading }) => heading),
)

const notInWord = 'Her kan ikke læses Word. Brug CSV, XLSX eller JSON.'

/**
 * What a file says, whichever of the four kinds it is; its contents tell, not its name.
 *
 * @param about only guidance is written in Word.
 * @throws {Refusal} with the Danish words for what is wrong, and where.
 */
export async function readFile(bytes: Uint8Array, about: RowsKind): Promise<Table> {
  if (bytes.byteLength === 0) throw badFile('file-empty', 'Filen er tom.')
  if (bytes.byteLength > limits.fileBytes) throw badFile('too-large')
  if (startsWith(bytes, 0x50, 0x4b)) {
    const files = await openZip(bytes)
    if (files.has('xl/workbook.xml')) return readXlsx(files)
    if (files.has('word/document.xml')) {
      if (about !== 'articles') throw badFile('file-type-unknown', notInWord)
      const headings = columns.map(({ heading }) => heading)
      return readDocx(files, { headings, isProse: (heading) => proseHeadings.has(heading) })
    }
    throw badFile('file-type-unknown')
  }
  // Excel and Word before 2007; a password makes one of these of newer files too.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw badFile(
      'file-type-unknown',
      'Filen er i et ældre format eller har adgangskode. Gem den som .xlsx eller .docx uden adgangskode.',
    )
  }
  const text = textIn(bytes)
  if (text.includes('\0')) throw badFile('file-type-unknown')
  return /^\uFEFF?\s*[[{]/.test(text) ? readJsonRows(text) : readCsv(text)
}
