import { badFile, bounded, type Table } from './table.ts'

/**
 * A list of objects, each a row with the headings as its keys; or an export, which holds
 * the list in `rows`.
 *
 * @throws {Refusal} naming the object that is none.
 */
export function readJsonRows(text: string): Table {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const where = error instanceof SyntaxError ? /line (\d+)/.exec(error.message)?.[1] : undefined
    throw badFile(
      'file-malformed',
      where === undefined
        ? 'Filen er ikke gyldig JSON.'
        : `Filen er ikke gyldig JSON: linje ${where}.`,
      where,
    )
  }
  const list = isObject(json) && 'rows' in json ? json.rows : json
  if (!Array.isArray(list)) {
    throw badFile('file-malformed', 'Filen skal være en liste af objekter, ét for hver vejledning.')
  }
  const rows = list.map((row: unknown, at) => {
    if (!isObject(row)) {
      throw badFile(
        'file-malformed',
        `Nummer ${at + 1} i listen er ikke et objekt.`,
        String(at + 1),
      )
    }
    return {
      line: at + 1,
      cells: new Map(Object.entries(row).filter(([, cell]) => cell !== null && cell !== '')),
    }
  })
  const headings = new Set(list.flatMap((row: unknown) => (isObject(row) ? Object.keys(row) : [])))
  return bounded({ headings: [...headings], rows })
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
