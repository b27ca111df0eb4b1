import type { CollectionBeforeOperationHook, Field } from 'payload'
import { z } from 'zod'
import { Refusal } from '../src/errors.ts'
import { problemsIn } from '../src/problems.ts'
import { isWholeText } from '../src/whole-text.ts'

/** No text a person writes by hand is longer; what is, is an attack or an accident. */
const longestText = 20_000
const longestList = 500

const words = (longest: number) => z.string().max(longest).refine(isWholeText, 'text')

const longWords = z.string().max(longestText, 'text-too-long').refine(isWholeText, 'text')
const text = longWords.nullish()
const date = z
  .string()
  .max(40)
  .refine((value) => value === '' || !Number.isNaN(Date.parse(value)), 'date')
  .nullish()
const id = words(64)

const prose = z
  .looseObject({ root: z.looseObject({ children: z.array(z.unknown()) }) })
  .refine((value) => textsIn(value).every(isWholeText), 'text')
  .refine(({ root }) => lengthOf(root) <= longestText, 'text-too-long')
  .refine(({ root }) => nodesIn(root).every(isNode), 'node')

/** Payload's editor looks into every node before anything judges it, and throws on what is none. */
const isNode = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  (!('children' in value) || Array.isArray(value.children))

/** Every child of every node, however deep. */
function nodesIn(value: unknown): unknown[] {
  const nodes: unknown[] = []
  const left = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next !== 'object' || next === null || !('children' in next)) continue
    if (!Array.isArray(next.children)) continue
    for (const child of next.children as unknown[]) {
      nodes.push(child)
      left.push(child)
    }
  }
  return nodes
}

/** Characters that a reader sees. */
const lengthOf = (root: unknown): number =>
  nodesIn(root).reduce<number>(
    (sum, node) =>
      typeof node === 'object' && node !== null && 'text' in node && typeof node.text === 'string'
        ? sum + node.text.length
        : sum,
    0,
  )

/** Every text within, however deep; a loop, so that depth cannot exhaust the stack. */
function textsIn(value: unknown): string[] {
  const texts: string[] = []
  const left = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next === 'string') texts.push(next)
    if (typeof next !== 'object' || next === null) continue
    for (const held of Object.values<unknown>({ ...next })) left.push(held)
  }
  return texts
}

/** What a relationship holds: an id, and the collection too where there are several to choose. */
const pointer = (relationTo: string | readonly string[]): z.ZodType =>
  typeof relationTo === 'string'
    ? id
    : z.object({ relationTo: z.enum(relationTo as [string, ...string[]]), value: id })

const many = (item: z.ZodType): z.ZodType => z.array(item).max(longestList).nullish()

/**
 * The shape a client may send for one field. Only types and sizes are judged here,
 * so that nothing reaches a hook or a database driver that would make it throw;
 * what the values must be is the field's own `validate`.
 */
function shapeOf(field: Field): z.ZodType | undefined {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return 'hasMany' in field && field.hasMany ? many(longWords) : text
    case 'number':
      return z.number().nullish()
    case 'checkbox':
      return z.boolean().nullish()
    case 'date':
      return date
    case 'select':
      return field.hasMany ? many(words(100)) : words(100).nullish()
    case 'relationship':
      return field.hasMany ? many(pointer(field.relationTo)) : pointer(field.relationTo).nullish()
    case 'array':
      // Payload's own types allow null here, and its SQL adapter throws on it; its form has the
      // number of rows in place of a list that has none.
      return z
        .preprocess((sent) => (sent === 0 ? [] : sent), many(shapeOfFields(field.fields)))
        .transform((rows) => (rows === null ? [] : rows))
    case 'group':
      if (!('name' in field)) return undefined
      return shapeOfFields(field.fields)
        .nullish()
        .transform((group) => (group === null ? emptied(field.fields) : group))
    case 'richText':
      return prose.nullish()
    default:
      return undefined
  }
}

/** Every named field within, through rows, collapsibles and nameless groups. */
const namedFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) =>
    'name' in field ? [field] : 'fields' in field ? namedFields(field.fields) : [],
  )

/** What `null` for a whole group means: each field in it emptied. */
function emptied(fields: readonly Field[]): Record<string, unknown> {
  const nothing: Record<string, unknown> = {}
  for (const field of namedFields(fields)) {
    if (!('name' in field) || !field.name) continue
    if (field.type === 'group') nothing[field.name] = emptied(field.fields)
    else nothing[field.name] = field.type === 'array' ? [] : null
  }
  return nothing
}

function shapeOfFields(fields: readonly Field[]): z.ZodObject {
  const shape: Record<string, z.ZodType> = {}
  for (const field of namedFields(fields)) {
    const fieldShape = 'name' in field ? shapeOf(field) : undefined
    if (fieldShape && 'name' in field && field.name) shape[field.name] = fieldShape
  }
  return z.looseObject(shape)
}

/**
 * Fields that Payload fills from the request whatever is sent; its own admin sends
 * them in a shape that they do not have.
 */
const filledByPayload: Readonly<Record<string, readonly string[]>> = {
  'payload-preferences': ['user'],
}

/** Of a collection; Payload types `auth` as if each had accounts. */
interface Sent {
  auth?: unknown
  fields: Field[]
  slug: string
}

function shapeOfCollection({ auth, fields, slug }: Sent): z.ZodType<Record<string, unknown>> {
  const filled = filledByPayload[slug] ?? []
  const sent = fields.filter((field) => !('name' in field && filled.includes(field.name)))
  // A password is no field: Payload takes it out of the body by itself.
  return auth ? shapeOfFields(sent).extend({ password: text }) : shapeOfFields(sent)
}

const shapes = new Map<string, z.ZodType<Record<string, unknown>>>()

/**
 * A body for a collection, with the types and sizes that its fields have.
 *
 * @throws {Refusal} with one problem for each field.
 */
export function checkedFor(collection: Sent, data: unknown): Record<string, unknown> {
  const shape = shapes.get(collection.slug) ?? shapeOfCollection(collection)
  shapes.set(collection.slug, shape)
  const checked = shape.safeParse(data ?? {})
  if (!checked.success) throw new Refusal(problemsIn(checked.error))
  return checked.data
}

/**
 * Refuses a body whose fields have the wrong type or an unreasonable size, with
 * one problem for each field, before any other hook sees it. No body counts as
 * one without fields; `null` empties an array or a group.
 */
export const checkedInput: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const data: unknown = 'data' in args ? args.data : undefined
  return { ...args, data: checkedFor(collection, data) }
}
