import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod/mini'
import type { Problem } from '../errors.ts'
import { isWholeText } from '../whole-text.ts'
import { limits } from './limits.ts'
import { textOf } from './table.ts'

/** How a value is written in a cell, and read from one. */
export interface Notation<Value> {
  /** What an empty cell says. */
  empty: Value
  schema: z.ZodMiniType<Value>
  write: (value: Value) => string
  /** The same in words, where a cell has another spelling than people. */
  say?: (value: Value) => string
  /** @throws {BadCell} on text that says no such value. */
  read: (text: string) => Value
}

/** A cell that cannot be read; the words are for the one who filled it in. */
export class BadCell extends Error {
  constructor(
    readonly code: Problem['code'],
    message: string,
  ) {
    super(message)
    this.name = 'BadCell'
  }
}

/** Before a value that the plain notation cannot carry: then the cell holds it as JSON. */
const literally = 'json:'

/**
 * The cell of a value. Whatever the notation would not read back as the very same value
 * (a text with a line in it that looks like a list, say) is written as JSON, so that
 * reading is the inverse of writing for every value.
 */
export function writeCell<Value>(notation: Notation<Value>, value: Value): string {
  if (isDeepStrictEqual(value, notation.empty)) return ''
  const text = notation.write(value)
  return isReadBack(notation, text, value) ? text : literal(value)
}

/** A value as the cell that is read back as it, whatever it is. */
export const literal = (value: unknown): string => `${literally}${JSON.stringify(value)}`

function isReadBack<Value>(notation: Notation<Value>, text: string, value: Value): boolean {
  try {
    return isDeepStrictEqual(readCell(notation, text), value)
  } catch (error) {
    if (error instanceof BadCell) return false
    throw error
  }
}

/**
 * The value of a cell.
 *
 * @param cell text, or from JSON the value itself.
 * @throws {BadCell}
 */
export function readCell<Value>(notation: Notation<Value>, cell: unknown): Value {
  if (typeof cell === 'object' && cell !== null && !(cell instanceof Date)) {
    return checked(notation, cell)
  }
  const text = textOf(cell)
  if (text === '') return notation.empty
  if (text.length > limits.cellLength) {
    throw new BadCell('cell-invalid', 'Der er for meget tekst i cellen.')
  }
  if (!isWholeText(text)) {
    throw new BadCell('cell-invalid', 'Der er et tegn i cellen, som ikke kan gemmes.')
  }
  return text.startsWith(literally) ? checked(notation, asJson(text)) : notation.read(text)
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text.slice(literally.length))
  } catch {
    throw new BadCell('cell-invalid', 'Cellen begynder med "json:", men er ikke gyldig JSON.')
  }
}

function checked<Value>({ schema }: Notation<Value>, value: unknown): Value {
  const parsed = z.safeParse(schema, value)
  if (parsed.success && isWholeText(JSON.stringify(parsed.data).replaceAll('\\u0000', '\0'))) {
    return parsed.data
  }
  throw new BadCell('cell-invalid', 'Cellen har en værdi, den ikke kan have.')
}
