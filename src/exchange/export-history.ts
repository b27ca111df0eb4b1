import type { CollectionSlug, Payload } from 'payload'
import { byteOrderMark, csvLine } from './csv.ts'
import type { Format } from './export-in-force.ts'
import {
  historyFormat,
  historyHeadings,
  type HistoryRow,
  historyRowSchema,
  recordCollections,
  versionedCollections,
} from './history-rows.ts'

/** Rows fetched at once, so that an export of any size needs little memory. */
const atOnce = 200

/**
 * The whole history: every edition and every event as it lies, the working copies, and the
 * records that they point to with all their versions. Read into an empty system it gives
 * the same rows with the same checksums.
 */
export async function* exportHistory(payload: Payload, format: Format): AsyncGenerator<string> {
  yield format === 'csv'
    ? byteOrderMark + csvLine(historyHeadings)
    : `{"format":"${historyFormat}","rows":[\n`
  let isFirst = true
  for await (const row of everyRow(payload)) {
    if (format === 'csv') yield csvLine(cellsOf(row))
    else {
      yield `${isFirst ? '' : ',\n'}${JSON.stringify(row)}`
      isFirst = false
    }
  }
  if (format === 'json') yield '\n]}\n'
}

function cellsOf(row: HistoryRow): string[] {
  const collection = 'collection' in row ? row.collection : ''
  const reference = 'reference' in row.data ? row.data.reference : undefined
  return [
    row.type,
    collection,
    typeof reference === 'string' ? reference : '',
    JSON.stringify(row.data),
  ]
}

async function* everyRow(payload: Payload): AsyncGenerator<HistoryRow> {
  const row = (value: unknown): HistoryRow => historyRowSchema.parse(value)
  const head = await newestEvent(payload)
  if (head) yield row({ type: 'head', data: head })
  for (const collection of recordCollections) {
    for await (const data of docsOf(payload, collection))
      yield row({ type: 'record', collection, data })
  }
  for (const collection of versionedCollections) {
    for await (const { id, parent, createdAt, updatedAt, version } of versionsOf(
      payload,
      collection,
    )) {
      yield row({
        type: 'version',
        collection,
        data: { id, parent, createdAt, updatedAt, version },
      })
    }
  }
  for await (const data of docsOf(payload, 'articles')) yield row({ type: 'article', data })
  // Events first: an act that comes between is then a row without its event, which is made good
  // where it is read, and not an event without its row.
  for await (const data of docsOf(payload, 'article-events')) yield row({ type: 'event', data })
  for await (const data of docsOf(payload, 'editions')) yield row({ type: 'edition', data })
}

async function newestEvent(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'article-events',
    where: { place: { exists: true } },
    sort: '-place',
    select: { eventHash: true },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

const docsOf = (payload: Payload, collection: CollectionSlug) =>
  everyPage((page) => payload.find({ collection, ...page }))

const versionsOf = (payload: Payload, collection: (typeof versionedCollections)[number]) =>
  everyPage((page) => payload.findVersions({ collection, ...page }))

/** Page by page, so that no more than one is in memory. */
async function* everyPage<Doc>(read: (page: PageAsked) => Promise<PageRead<Doc>>) {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await read({
      page,
      limit: atOnce,
      sort: 'id',
      depth: 0,
      overrideAccess: true,
    })
    yield* docs
    if (!hasNextPage) return
  }
}

interface PageAsked {
  page: number
  limit: number
  sort: string
  depth: 0
  overrideAccess: true
}

interface PageRead<Doc> {
  docs: Doc[]
  hasNextPage: boolean
}
