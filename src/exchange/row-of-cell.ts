import { BadCell } from './notation.ts'

/**
 * Rows in a cell: one line a row, fields parted by " | ", empty ones at the end left out.
 * Lines that begin with "- " belong to the row above.
 */
const parting = ' | '

/** One line of a cell; {@link readRow} reads it again. */
export const writeRow = (fields: readonly (string | null)[]): string =>
  fields
    .map((field) => field ?? '')
    .join(parting)
    .replace(/[ |]+$/, '')

/** @throws {BadCell} on more fields than a row has. */
export function readRow(line: string, names: readonly string[]): (string | null)[] {
  const fields = line.split(/\s*\|\s*/).map((field) => field.trim())
  if (fields.length > names.length) {
    throw new BadCell(
      'cell-invalid',
      `Der er for mange felter. En række er: ${names.join(parting)}.`,
    )
  }
  return names.map((_name, at) =>
    fields[at] === undefined || fields[at] === '' ? null : fields[at],
  )
}

/** Is anything written in a line? */
export const said = (line: string): boolean => line.trim() !== ''
