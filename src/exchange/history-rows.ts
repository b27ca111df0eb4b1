import { z } from 'zod'

/** Records that guidance points to, in an order in which they can be made. */
export const recordCollections = ['topics', 'centres', 'contact-points', 'self-services'] as const

/** Those of them that keep their versions, which old cards show. */
export const versionedCollections = ['centres', 'contact-points', 'self-services'] as const

const document = z.looseObject({ id: z.string() })

/** One row of a history as it is carried from system to system, each collection's row as it lies. */
export const historyRowSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('record'), collection: z.enum(recordCollections), data: document }),
  z.object({
    type: z.literal('version'),
    collection: z.enum(versionedCollections),
    data: z.object({
      id: z.string(),
      parent: z.string(),
      createdAt: z.string(),
      updatedAt: z.string(),
      version: z.looseObject({}),
    }),
  }),
  // The newest event when the export began: what is brought along later must still hold it.
  z.object({ type: z.literal('head'), data: z.object({ id: z.string(), eventHash: z.string() }) }),
  z.object({ type: z.literal('article'), data: document }),
  z.object({ type: z.literal('edition'), data: document }),
  z.object({ type: z.literal('event'), data: document }),
])
export type HistoryRow = z.infer<typeof historyRowSchema>

/** The checksum that a history was noted under; unset in one from before events had any. */
export const headIn = (rows: readonly HistoryRow[]): string | undefined =>
  rows.find((row) => row.type === 'head')?.data.eventHash

/** What tells a history from other files. */
export const historyFormat = 'straks-history'
/** Headings of the same as CSV; `data` holds the row itself, as JSON. */
export const historyHeadings = ['type', 'collection', 'reference', 'data'] as const
