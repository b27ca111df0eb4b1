import type { CollectionSlug, Payload } from 'payload'
import { Refusal } from '../errors.ts'
import type { HistoryRow } from './history-rows.ts'

/** Collections that must hold nothing but what the history itself brought. */
const mustBeEmpty = [
  'article-events',
  'editions',
  'articles',
  'self-services',
  'contact-points',
  'centres',
  'topics',
] as const satisfies readonly CollectionSlug[]

/** Pointers between records that may point round in a ring; set when all are there. */
const pointers = ['fallback', 'related', 'askFirst'] as const

type Written = Exclude<HistoryRow, { type: 'version' | 'head' }>

const collectionOf = (row: Written): CollectionSlug =>
  row.type === 'record'
    ? row.collection
    : ({ article: 'articles', edition: 'editions', event: 'article-events' } as const)[row.type]

const isWritten = (row: HistoryRow): row is Written => row.type !== 'version' && row.type !== 'head'

/** Events before the rows that they tell of: a row without one would be given one meanwhile. */
const inOrder = (rows: readonly Written[]): Written[] =>
  rows.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type))

const order: readonly Written['type'][] = ['record', 'event', 'edition', 'article']

/**
 * Brings a history into an empty system, each row with the id, the times and the checksum
 * it had. Broken off, it is done again with the same file and adds what is missing.
 *
 * @param told is told how many rows are in.
 * @throws {Refusal} `not-empty` where anything is there that the history did not bring, and
 *   `history-other-database` where its ids are none of this database's. Nothing is written then.
 */
export async function restoreHistory(
  payload: Payload,
  rows: readonly HistoryRow[],
  told: (done: number) => void = () => undefined,
): Promise<void> {
  refuseForeignIds(payload, rows)
  const there = await idsThere(payload, rows)
  const written = inOrder(rows.filter(isWritten))
  let done = 0
  for (const row of written) {
    if (!there.has(`${collectionOf(row)}/${row.data.id}`)) await add(payload, row)
    told((done += 1))
  }
  for (const row of written) await point(payload, row)
  for (const row of rows) {
    if (row.type !== 'version') continue
    if (!there.has(`version/${row.data.parent}/${row.data.createdAt}`)) {
      const { parent, createdAt, updatedAt, version } = row.data
      await payload.db.createVersion({
        collectionSlug: row.collection,
        parent,
        createdAt,
        updatedAt,
        autosave: false,
        versionData: version,
        returning: false,
      })
    }
    told((done += 1))
  }
}

/** @throws {Refusal} `not-empty` and `history-other-database`, as above; writes nothing. */
export async function refuseUnlessEmpty(
  payload: Payload,
  rows: readonly HistoryRow[],
): Promise<void> {
  refuseForeignIds(payload, rows)
  await idsThere(payload, rows)
}

/**
 * MongoDB makes ids of its own kind and takes no others. They cannot be made anew on the way:
 * checksums are of contents that name records by id. SQLite takes any.
 */
function refuseForeignIds(payload: Payload, rows: readonly HistoryRow[]): void {
  if (payload.db.name !== 'mongoose') return
  if (rows.filter(isWritten).some(({ data }) => !/^[0-9a-f]{24}$/i.test(data.id))) {
    throw new Refusal('history-other-database')
  }
}

async function add(payload: Payload, row: Written): Promise<void> {
  const { id, ...data } = row.data
  const collection = collectionOf(row)
  const later: readonly string[] = row.type === 'edition' ? [] : pointers
  // Without what is empty: MongoDB takes two that are null for one that must be unique.
  const unique = uniqueFields(payload, collection)
  // Past hooks and versions: the row is to be the one it was, to the byte.
  await payload.db.create({
    collection,
    customID: id,
    data: Object.fromEntries(
      Object.entries(data).filter(
        ([name, value]) => !later.includes(name) && !(value === null && unique.has(name)),
      ),
    ),
    returning: false,
  })
}

const uniqueFields = (payload: Payload, collection: CollectionSlug): ReadonlySet<string> =>
  new Set(
    payload.collections[collection].config.flattenedFields.flatMap((field) =>
      'unique' in field && field.unique === true ? [field.name] : [],
    ),
  )

async function point(payload: Payload, row: Written): Promise<void> {
  if (row.type === 'edition' || row.type === 'event') return
  const data = Object.fromEntries(
    pointers.flatMap((name) =>
      row.data[name] === null || row.data[name] === undefined ? [] : [[name, row.data[name]]],
    ),
  )
  if (Object.keys(data).length === 0) return
  await payload.db.updateOne({
    collection: collectionOf(row),
    // As it was brought: who has changed it since keeps their change.
    where: {
      and: [{ id: { equals: row.data.id } }, { updatedAt: { equals: row.data.updatedAt } }],
    },
    data: { ...data, updatedAt: row.data.updatedAt },
    returning: false,
  })
}

/** What an earlier attempt with the same file brought. */
async function idsThere(payload: Payload, rows: readonly HistoryRow[]): Promise<Set<string>> {
  const brought = new Set(
    rows.filter(isWritten).map((row) => `${collectionOf(row)}/${row.data.id}`),
  )
  const there = new Set<string>()
  for (const collection of mustBeEmpty) {
    const { docs } = await payload.find({
      collection,
      select: {},
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    for (const { id } of docs) there.add(`${collection}/${id}`)
  }
  if ([...there].some((one) => !brought.has(one))) throw new Refusal('not-empty')
  for (const collection of ['centres', 'contact-points', 'self-services'] as const) {
    const { docs } = await payload.findVersions({
      collection,
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    for (const { parent, createdAt } of docs) {
      if (typeof parent === 'string') there.add(`version/${parent}/${createdAt}`)
    }
  }
  return there
}
