import type { FlattenedField, PayloadRequest } from 'payload'

/** What the form would say of one field, by the path of the field. */
export interface FormProblem {
  field: string
  message: string
}

interface Judging {
  req: PayloadRequest
  /** Of the record that is changed; nothing for a new one. */
  id: string | undefined
  slug: string
  /** The whole record, as the form sends it. */
  data: Record<string, unknown>
}

/**
 * Judges a record by the very rules of its form: each field's own `validate`, Payload's and
 * ours, so that a file can hold nothing that the form would refuse, in the same words.
 */
export const formProblems = (
  fields: readonly FlattenedField[],
  judging: Judging,
): Promise<FormProblem[]> => within(fields, judging.data, '', judging)

async function within(
  fields: readonly FlattenedField[],
  siblings: Record<string, unknown>,
  path: string,
  judging: Judging,
): Promise<FormProblem[]> {
  const problems: FormProblem[] = []
  for (const field of fields) {
    if (!Object.hasOwn(siblings, field.name)) continue
    const value = siblings[field.name]
    const here = `${path}${field.name}`
    const message = await saidOf(field, value, siblings, here, judging)
    if (message !== undefined) problems.push({ field: here, message })
    if (field.type !== 'array' || !Array.isArray(value)) continue
    for (const [at, row] of value.entries()) {
      if (!isRecord(row)) continue
      const inRow = await within(field.flattenedFields, row, `${here}.${at}.`, judging)
      problems.push(
        ...inRow.map((one) => ({ ...one, message: inLine(one, at, field.flattenedFields) })),
      )
    }
  }
  return problems
}

/** Which line of the cell it is about, and what in it. */
function inLine(
  { field, message }: FormProblem,
  at: number,
  fields: readonly FlattenedField[],
): string {
  const name = field.slice(field.lastIndexOf('.') + 1)
  const found = fields.find((one) => one.name === name)
  const label = found && 'label' in found && typeof found.label === 'string' ? found.label : name
  return `Linje ${at + 1}, ${label}: ${message}`
}

async function saidOf(
  field: FlattenedField,
  value: unknown,
  siblingData: Record<string, unknown>,
  path: string,
  { req, id, slug, data }: Judging,
): Promise<string | undefined> {
  const validate: unknown = 'validate' in field ? field.validate : undefined
  if (typeof validate !== 'function') return undefined
  // What Payload itself hands over when a form is sent.
  const options = {
    ...field,
    ...{ id, req, data, siblingData, collectionSlug: slug, event: 'submit', overrideAccess: false },
    ...{ operation: id === undefined ? 'create' : 'update', path: path.split('.') },
    preferences: { fields: {} },
  }
  const said: unknown = await Reflect.apply(validate, undefined, [value, options])
  return typeof said === 'string' ? said : undefined
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
