import type { Problem } from '../errors.ts'
import { type Slot, slots } from '../publishing/guidance-terms.ts'
import {
  type Column,
  columns,
  isNotRelevant,
  nothingSaid,
  notRelevantWord,
  type Portable,
} from './columns.ts'
import { BadCell } from './notation.ts'

/** What is wrong with one cell. */
export interface CellProblem {
  code: Problem['code']
  /** `null`: the row as a whole. */
  heading: string | null
  message: string
}

const marksOf = ({ content }: Portable, isEmpty: (column: Column) => boolean): Slot[] =>
  columns.flatMap((column) =>
    column.slot && content.notRelevant.includes(column.slot) && isEmpty(column)
      ? [column.slot]
      : [],
  )

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at])

/** The cells of a guidance, by heading, in the order of the columns. */
export function writeCells(portable: Portable): Map<string, string> {
  const cells = new Map(columns.map((column) => [column.heading, column.write(portable)]))
  const marked = marksOf(portable, ({ heading }) => cells.get(heading) === '')
  for (const slot of marked) cells.set(slots[slot], notRelevantWord)
  // The column of marks is needed only where the cells alone would say something else.
  if (isSame(marked, portable.content.notRelevant)) cells.set(marksHeading, '')
  return cells
}

/** The same for JSON: each value as it is, but text as its cell. */
export function writeValues(portable: Portable): Record<string, unknown> {
  const cells = writeCells(portable)
  return Object.fromEntries(
    columns.map(({ heading, valueOf }) => {
      const cell = cells.get(heading) ?? ''
      const value = valueOf(portable)
      const isText = cell === notRelevantWord || typeof value !== 'object' || value === null
      return [heading, cell === '' ? null : isText ? cell : value]
    }),
  )
}

const marksHeading = 'Ikke relevante felter'

/**
 * The guidance that cells say.
 *
 * @param cells those that the file has; a column that it has not leaves `before` as it is.
 * @param before what the guidance says already.
 */
export function readCells(
  cells: ReadonlyMap<string, unknown>,
  headings: readonly string[],
  before: Portable = nothingSaid(),
): { portable: Portable; problems: CellProblem[] } {
  const portable = structuredClone(before)
  const problems: CellProblem[] = []
  const marked: Slot[] = []
  const unmarked: Slot[] = []
  for (const column of columns.filter(({ heading }) => headings.includes(heading))) {
    const cell = cells.get(column.heading)
    const isMarked = column.slot && isNotRelevant(cell)
    if (column.slot) (isMarked ? marked : unmarked).push(column.slot)
    try {
      column.read(isMarked ? undefined : cell, portable)
    } catch (error) {
      if (!(error instanceof BadCell)) throw error
      problems.push({ code: error.code, heading: column.heading, message: error.message })
    }
  }
  const { content } = portable
  const listed = headings.includes(marksHeading)
    ? content.notRelevant
    : content.notRelevant.filter((slot) => !unmarked.includes(slot))
  content.notRelevant = [...listed, ...marked.filter((slot) => !listed.includes(slot))]
  return { portable, problems }
}
