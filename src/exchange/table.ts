import { type Problem, Refusal } from '../errors.ts'
import { limits } from './limits.ts'

/** One row of a file. JSON may hold more than text in a cell; the others hold text. */
export interface TableRow {
  /** Line in the spreadsheet, counted as there: the headings are line 1. */
  line: number
  /** By heading, and only those with something in them. */
  cells: ReadonlyMap<string, unknown>
}

/** What a file says before anybody knows what it is about. */
export interface Table {
  headings: string[]
  rows: TableRow[]
}

/** A whole file is refused; `field` names what in it is wrong. */
export const badFile = (code: Problem['code'], message?: string, field?: string): Refusal =>
  new Refusal([
    { code, ...(message !== undefined && { message }), ...(field !== undefined && { field }) },
  ])

const isEmpty = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/**
 * A table of lines of cells, the first line being the headings. Empty lines are left out.
 *
 * @throws {Refusal} on no headings, a heading twice, text beside the headings, and more
 *   than the limits allow; each with the column or the row it is about.
 */
export function tableOf(
  lines: readonly (readonly unknown[])[],
  rowsAtMost: number = limits.rows,
): Table {
  const [first = [], ...rest] = lines
  const headings = first.map((cell) => (isEmpty(cell) ? '' : textOf(cell)))
  if (headings.every((heading) => heading === '')) throw badFile('file-empty')
  const twice = headings.find((heading, at) => heading !== '' && headings.indexOf(heading) !== at)
  if (twice !== undefined) {
    throw badFile('column-twice', `Kolonnen "${twice}" står der to gange.`, twice)
  }
  const rows = rest.flatMap((cells, at) => {
    const row = { line: at + 2, cells: cellsOf(cells, headings, at + 2) }
    return row.cells.size === 0 ? [] : [row]
  })
  return bounded({ headings: headings.filter((heading) => heading !== ''), rows }, rowsAtMost)
}

/** @throws {Refusal} on no rows, and on more rows or cells than there may be. */
export function bounded(table: Table, rowsAtMost: number = limits.rows): Table {
  if (table.rows.length === 0) throw badFile('file-empty')
  if (table.rows.length > rowsAtMost) {
    throw badFile(
      'too-many-rows',
      `Filen har ${table.rows.length} rækker. Del den, så der højst er ${limits.rows} i hver.`,
    )
  }
  const cells = table.rows.reduce((sum, row) => sum + row.cells.size, 0)
  if (cells > limits.cells && rowsAtMost <= limits.rows) throw badFile('too-many-rows')
  return table
}

function cellsOf(
  cells: readonly unknown[],
  headings: readonly string[],
  line: number,
): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>()
  cells.forEach((cell, at) => {
    if (isEmpty(cell)) return
    const heading = headings[at] ?? ''
    if (heading === '') {
      throw badFile(
        'unknown-column',
        `Række ${line} har tekst i kolonne ${at + 1}, som ikke har nogen overskrift.`,
        `${line}`,
      )
    }
    found.set(heading, cell)
  })
  return found
}

/** A cell as text: a spreadsheet has dates, numbers and ticks of its own. */
export function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej'
  if (typeof cell === 'number') return String(cell)
  return typeof cell === 'string' ? cell.replaceAll('\r\n', '\n').trim() : ''
}

/** @throws {Refusal} on a column that is none of those known, naming it. */
export function checkHeadings(headings: readonly string[], known: readonly string[]): void {
  const unknown = headings.find((heading) => !known.includes(heading))
  if (unknown !== undefined) {
    throw badFile(
      'unknown-column',
      `Kolonnen "${unknown}" kendes ikke. Brug overskrifterne fra skabelonen.`,
      unknown,
    )
  }
}

/** The template's help stands in a line of its own, whose first cell begins with "#". */
export const withoutRemarks = ({ headings, rows }: Table, firstHeading: string): Table =>
  bounded({
    headings,
    rows: rows.filter(({ cells }) => !textOf(cells.get(firstHeading)).startsWith('#')),
  })
