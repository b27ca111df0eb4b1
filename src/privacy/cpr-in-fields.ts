import type { FlattenedField } from 'payload'
import { cprNumbersIn } from './cpr.ts'
import { isDatabaseId } from './database-id.ts'

/**
 * Paths of the texts in a document that hold a CPR number. Addresses and the ids of rows are
 * passed over: the numbers in them are often ten digits long and nobody's.
 */
export function cprFields(
  fields: readonly FlattenedField[],
  document: unknown,
  path = '',
): string[] {
  if (typeof document !== 'object' || document === null) return []
  const values = new Map<string, unknown>(Object.entries(document))
  return fields.flatMap((field) => {
    const value = values.get(field.name)
    const here = `${path}${field.name}`
    if (field.type === 'array' && Array.isArray(value)) {
      return value.flatMap((row, at) => cprFields(field.flattenedFields, row, `${here}.${at}.`))
    }
    const isText = field.type === 'text' || field.type === 'textarea'
    if (!isText || field.name === 'url' || typeof value !== 'string') return []
    return !isDatabaseId(value) && cprNumbersIn(value).length > 0 ? [here] : []
  })
}
