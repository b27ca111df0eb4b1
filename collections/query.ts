import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { type Problem, Refusal } from '../src/errors.ts'

/** What REST may ask with. `all` and the geographical ones throw on text; nobody needs them. */
const operators: readonly string[] = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
]
const takingLists: readonly string[] = ['in', 'not_in']
const longestValue = 2000
const deepest = 8
/** More rows than any list has; a larger number overflows the database's. */
const highest = 1_000_000

type Collections = PayloadRequest['payload']['collections']
type Flaw = Problem | undefined

/**
 * Refuses a query that makes no sense before the database sees it: Payload leaves
 * out a condition it does not understand, so that `where[or][0]=x` would mean
 * every row, and some of what it passes on makes the driver throw. Only what
 * comes over REST is judged; our own code says what it means.
 */
export const checkedQuery: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  if (req.payloadAPI !== 'REST') return args
  const flaw =
    ('limit' in args ? notCount(args.limit, 'limit', 0) : undefined) ??
    ('page' in args ? notCount(args.page, 'page', 1) : undefined) ??
    ('where' in args ? notWhere(args.where, collection, req.payload.collections) : undefined)
  if (flaw) throw new Refusal([flaw])
  return args
}

const wrong = (field: string): Problem => ({ code: 'bad-input', field })

const notCount = (value: unknown, field: string, lowest: number): Flaw =>
  value === undefined ||
  (typeof value === 'number' && Number.isInteger(value) && value >= lowest && value <= highest)
    ? undefined
    : wrong(field)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function notWhere(
  where: unknown,
  collection: SanitizedCollectionConfig,
  collections: Collections,
  path = 'where',
): Flaw {
  if (where === undefined) return undefined
  if (!isRecord(where) || path.split('.').length > deepest) return wrong(path)
  const entries = Object.entries(where)
  // Nothing asked for is everything; whoever wants that leaves `where` out.
  if (entries.length === 0) return wrong(path)
  return first(entries, ([name, held]) => {
    const here = `${path}.${name}`
    if (name === 'and' || name === 'or') {
      return Array.isArray(held) && held.length > 0
        ? first(held, (part: unknown) => notWhere(part, collection, collections, here))
        : wrong(here)
    }
    const asked = fieldAt(name, collection, collections)
    if (asked === 'inside' || !isRecord(held) || Object.keys(held).length === 0) return wrong(here)
    return first(Object.entries(held), ([operator, value]) =>
      operators.includes(operator) && isValue(value, operator, asked) ? undefined : wrong(here),
    )
  })
}

function first<Item>(items: readonly Item[], flawOf: (item: Item) => Flaw): Flaw {
  for (const item of items) {
    const flaw = flawOf(item)
    if (flaw) return flaw
  }
  return undefined
}

/**
 * The field a path leads to, through groups, rows and relationships; `undefined`
 * where Payload must judge, `inside` where it leads into JSON or prose.
 */
function fieldAt(
  path: string,
  collection: SanitizedCollectionConfig,
  collections: Collections,
): FlattenedField | 'inside' | undefined {
  // Queries on versions name the fields of the document behind `version`.
  const names = path.replaceAll('__', '.').split('.')
  if (names[0] === 'version') names.shift()
  let fields: readonly FlattenedField[] = collection.flattenedFields
  let found: FlattenedField | undefined
  for (const name of names) {
    if (found?.type === 'json' || found?.type === 'richText') return 'inside'
    found = fields.find((field) => field.name === name)
    if (!found) return undefined
    if (found.type === 'array' || found.type === 'group') fields = found.flattenedFields
    else if (found.type === 'relationship' && typeof found.relationTo === 'string')
      fields = collections[found.relationTo].config.flattenedFields
    else fields = []
  }
  return found
}

function isValue(value: unknown, operator: string, field: FlattenedField | undefined): boolean {
  if (Array.isArray(value)) {
    return takingLists.includes(operator) && value.every((item) => isValue(item, 'equals', field))
  }
  if (isRecord(value)) {
    const { relationTo, value: id, ...rest } = value
    return (
      field?.type === 'relationship' &&
      operator === 'equals' &&
      typeof relationTo === 'string' &&
      typeof id === 'string' &&
      Object.keys(rest).length === 0
    )
  }
  if (typeof value !== 'string') return true
  if (value.length > longestValue) return false
  return field?.type !== 'date' || operator === 'exists' || isDate(value)
}

const isDate = (value: string): boolean =>
  value === '' || value === 'null' || !Number.isNaN(Date.parse(value))
