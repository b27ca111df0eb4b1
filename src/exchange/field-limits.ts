import type { FlattenedField } from 'payload'

/** A text too long or a list with too many rows, by the path of its field. */
export interface TooMuch {
  field: string
  message: string
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const most = (limit: unknown): number => (typeof limit === 'number' ? limit : Infinity)

/**
 * Where a content holds more than the fields of its collection allow, in the words that
 * the form itself would use; the limits stand in the collection and nowhere else.
 */
export function tooMuch(fields: readonly FlattenedField[], content: unknown, path = ''): TooMuch[] {
  if (!isRecord(content)) return []
  return fields.flatMap((field) => {
    const here = `${path}${field.name}`
    const value = content[field.name]
    switch (field.type) {
      case 'text':
      case 'textarea':
        return longTexts(
          here,
          value,
          most(field.maxLength),
          'maxRows' in field ? field.maxRows : undefined,
        )
      case 'group':
        return tooMuch(field.flattenedFields, value, `${here}.`)
      case 'array':
        return [
          ...manyRows(here, value, field.maxRows),
          ...listOf(value).flatMap((row, at) =>
            tooMuch(field.flattenedFields, row, `${here}.${at}.`),
          ),
        ]
      case 'number':
        return typeof value === 'number' && value > most(field.max)
          ? [{ field: here, message: `${value} er for højt: højst ${most(field.max)}.` }]
          : []
      default:
        return []
    }
  })
}

const manyRows = (field: string, value: unknown, rows: unknown): TooMuch[] =>
  listOf(value).length > most(rows)
    ? [{ field, message: `Der er ikke plads til flere end ${most(rows)}.` }]
    : []

function longTexts(field: string, value: unknown, longest: number, rows: unknown): TooMuch[] {
  const isLong = (text: unknown): text is string =>
    typeof text === 'string' && text.length > longest
  const text = [value, ...listOf(value)].find(isLong)
  return [
    ...manyRows(field, value, rows),
    ...(text === undefined
      ? []
      : [{ field, message: `Her står ${text.length} tegn. Skriv højst ${longest}.` }]),
  ]
}
