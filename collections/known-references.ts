import type {
  CollectionBeforeValidateHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
} from 'payload'
import { type Problem, Refusal } from '../src/errors.ts'

/** One record pointed to, and the field that points there. */
interface Pointer {
  field: string
  collection: string
  id: string
}

/**
 * Refuses a new pointer to a record there is not. SQLite would answer with a
 * broken foreign key, MongoDB would keep it. A pointer that was there before is
 * left in peace: what it leads to may have been deleted since.
 */
export const knownReferences: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const before = new Set(pointersIn(collection.flattenedFields, originalDoc).map(nameOf))
  const sent = pointersIn(collection.flattenedFields, data).filter(
    (pointer) => !before.has(nameOf(pointer)),
  )
  const known = await existing(req, sent)
  const problems = sent
    .filter((pointer) => !known.has(nameOf(pointer)))
    .map(({ field }): Problem => ({ code: 'unknown-reference', field }))
  if (problems.length > 0) throw new Refusal(problems)
  return data
}

const nameOf = ({ collection, id }: Omit<Pointer, 'field'>): string => `${collection}/${id}`

/** Names of those pointers whose record exists; one query for each collection. */
async function existing(req: PayloadRequest, pointers: readonly Pointer[]): Promise<Set<string>> {
  const collections = [...new Set(pointers.map(({ collection }) => collection))]
  const found = await Promise.all(
    collections.map(async (collection) => {
      const ids = pointers.filter((pointer) => pointer.collection === collection)
      const { docs } = await req.payload.find({
        collection: collection as CollectionSlug,
        where: { id: { in: [...new Set(ids.map(({ id }) => id))] } },
        select: {},
        depth: 0,
        pagination: false,
        overrideAccess: true,
      })
      return docs.map(({ id }) => nameOf({ collection, id }))
    }),
  )
  return new Set(found.flat())
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** Every pointer in a document, through groups and the rows of arrays. */
function pointersIn(fields: readonly FlattenedField[], document: unknown, path = ''): Pointer[] {
  if (!isRecord(document)) return []
  return fields.flatMap((field) => {
    const value = document[field.name]
    const here = `${path}${field.name}`
    switch (field.type) {
      case 'relationship': {
        const isList = Array.isArray(value)
        return listOf(value).flatMap((held, index) =>
          pointerTo(field.relationTo, held, isList ? `${here}.${index}` : here),
        )
      }
      case 'array':
        return listOf(value).flatMap((row, index) =>
          pointersIn(field.flattenedFields, row, `${here}.${index}.`),
        )
      case 'group':
        return pointersIn(field.flattenedFields, value, `${here}.`)
      default:
        return []
    }
  })
}

/** A pointer as stored or as read: an id, a record, or either with its collection beside it. */
function pointerTo(
  relationTo: string | readonly string[],
  held: unknown,
  field: string,
): Pointer[] {
  if (isRecord(held) && typeof held.relationTo === 'string') {
    return pointerTo(held.relationTo, held.value, field)
  }
  const id = isRecord(held) ? held.id : held
  if (typeof relationTo !== 'string' || typeof id !== 'string' || id === '') return []
  return [{ field, collection: relationTo, id }]
}
