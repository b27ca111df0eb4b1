import type { CollectionBeforeValidateHook, FlattenedField, Where } from 'payload'

interface Row extends Record<string, unknown> {
  id?: unknown
}

/** Rows of one array field, wherever in the document it stands. */
type RowsByPath = Map<string, Row[]>

/**
 * Takes the id from rows whose id is another's: sent twice, or copied from another
 * document. Row ids are unique in a whole SQL table; one used twice would be found
 * out only after the old rows are gone. A row without an id gets a new one.
 */
export const ownRowIds: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const before = rowsIn(collection.flattenedFields, originalDoc)
  for (const [path, rows] of rowsIn(collection.flattenedFields, data)) {
    const mine = new Set((before.get(path) ?? []).map(({ id }) => id))
    const fresh = rows.map(({ id }) => id).filter((id) => id !== undefined && !mine.has(id))
    const others = new Set<unknown>()
    if (fresh.length > 0) {
      const isTaken: Where = { [`${path}.id`]: { in: [...new Set(fresh)] } }
      const { docs } = await req.payload.find({
        collection: collection.slug,
        where: isTaken,
        depth: 0,
        pagination: false,
        overrideAccess: true,
      })
      for (const doc of docs) {
        if (doc.id === docId(originalDoc)) continue
        const taken = rowsIn(collection.flattenedFields, doc).get(path) ?? []
        for (const { id } of taken) others.add(id)
      }
    }
    for (const row of rows) {
      if (row.id === undefined) continue
      if (others.has(row.id)) delete row.id
      else others.add(row.id)
    }
  }
  return data
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const docId = (document: unknown): unknown => (isRecord(document) ? document.id : undefined)

function rowsIn(
  fields: readonly FlattenedField[],
  document: unknown,
  path = '',
  found: RowsByPath = new Map(),
): RowsByPath {
  if (!isRecord(document)) return found
  for (const field of fields) {
    const value = document[field.name]
    const here = `${path}${field.name}`
    if (field.type === 'group') rowsIn(field.flattenedFields, value, `${here}.`, found)
    if (field.type !== 'array' || !Array.isArray(value)) continue
    const rows = value.filter(isRecord)
    found.set(here, [...(found.get(here) ?? []), ...rows])
    for (const row of rows) rowsIn(field.flattenedFields, row, `${here}.`, found)
  }
  return found
}
