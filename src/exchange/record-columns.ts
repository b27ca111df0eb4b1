import * as z from 'zod/mini'
import type { FieldChange } from './import-terms.ts'
import { BadCell, type Notation, readCell, writeCell } from './notation.ts'
import { yesOrNo } from './word-notations.ts'

/** One column of a file of records: its heading, where its value lies, and how it is written. */
export interface RecordColumn<Portable> {
  heading: string
  help: string
  /** Field of the collection that it fills. */
  field: keyof Portable & string
  write: (portable: Portable) => string
  /** The value in plain words, for the one who compares two. */
  say: (portable: Portable) => string
  /** @throws {BadCell} */
  read: (cell: unknown, into: Portable) => void
}

/** A column whose empty cell says that there is no value. */
export const recordColumn = <Portable, Name extends keyof Portable & string>(
  heading: string,
  field: Name,
  notation: Notation<Portable[Name]>,
  help: string,
): RecordColumn<Portable> => ({
  heading,
  help,
  field,
  write: (portable) => writeCell(notation, portable[field]),
  say: (portable) => (notation.say ?? notation.write)(portable[field]),
  read: (cell, into) => {
    into[field] = readCell(notation, cell)
  },
})

/** A column whose field is never without a value: an empty cell leaves what stands there. */
export const keptColumn = <Portable, Name extends keyof Portable & string>(
  heading: string,
  field: Name,
  notation: Notation<Portable[Name] | null>,
  help: string,
): RecordColumn<Portable> => ({
  heading,
  help,
  field,
  write: (portable) => writeCell(notation, portable[field]),
  say: (portable) => (notation.say ?? notation.write)(portable[field]),
  read: (cell, into) => {
    const value = readCell(notation, cell)
    if (value !== null) into[field] = value
  },
})

/** "ja" or "nej", or nothing said. */
export const yesNoOrNothing: Notation<boolean | null> = {
  empty: null,
  schema: z.nullable(z.boolean()),
  write: (value) => (value === null ? '' : yesOrNo.write(value)),
  read: yesOrNo.read,
}

/** A number as Danes write it, with a comma. */
export const numeral: Notation<number | null> = {
  empty: null,
  schema: z.nullable(z.number()),
  write: (value) => (value === null ? '' : String(value).replace('.', ',')),
  read: (said) => {
    if (!/^-?\d{1,9}(?:[.,]\d{1,9})?$/.test(said)) {
      throw new BadCell('cell-invalid', `"${said}" er ikke et tal.`)
    }
    return Number(said.replace(',', '.'))
  },
}

/** The cells of a record, by heading, in the order of the columns. */
export const cellsOf = <Portable>(
  columns: readonly RecordColumn<Portable>[],
  portable: Portable,
): Map<string, string> => new Map(columns.map(({ heading, write }) => [heading, write(portable)]))

/** Heading of the column that fills the field that a path begins with. */
export const headingOf = <Portable>(
  columns: readonly RecordColumn<Portable>[],
  path: string,
): string | null =>
  columns.find(({ field }) => path === field || path.startsWith(`${field}.`))?.heading ?? null

/** What is wrong with one cell. */
export interface BadCellAt {
  code: BadCell['code']
  heading: string
  message: string
}

/**
 * The record that cells say.
 *
 * @param before what it says already: a column that the file has not leaves it as it is.
 */
export function recordIn<Portable>(
  columns: readonly RecordColumn<Portable>[],
  cells: ReadonlyMap<string, unknown>,
  headings: readonly string[],
  before: Portable,
): { portable: Portable; problems: BadCellAt[] } {
  const portable = structuredClone(before)
  const problems: BadCellAt[] = []
  for (const { heading, read } of columns.filter((one) => headings.includes(one.heading))) {
    try {
      read(cells.get(heading), portable)
    } catch (error) {
      if (!(error instanceof BadCell)) throw error
      problems.push({ code: error.code, heading, message: error.message })
    }
  }
  return { portable, problems }
}

/** Every field in which two differ. */
export const changesBetween = <Portable>(
  columns: readonly RecordColumn<Portable>[],
  before: Portable,
  after: Portable,
): FieldChange[] =>
  columns
    .filter(({ write }) => write(before) !== write(after))
    .map(({ heading, say }) => ({ heading, before: say(before), after: say(after) }))
