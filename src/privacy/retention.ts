import type { Payload, Where } from 'payload'

const dayMs = 24 * 60 * 60 * 1000

interface Rule {
  /** Stands in the log of deletions. */
  name: string
  /** Which rows have had their time at a moment. */
  due: (now: Date) => Where
}

const before = (days: number, now: Date): string =>
  new Date(now.getTime() - days * dayMs).toISOString()

/** How long personal data is kept (GDPR article 5(1)(e): no longer than it is needed for). */
const callbackRules: readonly Rule[] = [
  {
    name: '14 dage efter, at der er ringet tilbage',
    due: (now) => ({ doneAt: { less_than: before(14, now) } }),
  },
  {
    name: '60 dage efter det lovede tidsrum',
    due: (now) => ({ promisedTo: { less_than: before(60, now) } }),
  },
]

/** What was searched for may tell of a citizen, and is of use for a season. */
const searchesKeptDays = 90

/** The earliest moment of which searches are still kept. */
export const searchesKeptSince = (now: Date): Date => new Date(before(searchesKeptDays, now))

/** Deletes what was searched for, with and without a hit, once its season is over. */
export async function deleteOldSearches(payload: Payload, now: Date): Promise<void> {
  const isOld = { less_than: before(searchesKeptDays, now) }
  await payload.db.deleteMany({ collection: 'search-misses', where: { at: isOld } })
  await payload.db.deleteMany({ collection: 'searches', where: { day: isOld } })
}

/** Who was told of what; a mail that went wrong has been looked into by then. */
export const mailsKeptDays = 90

/** Deletes mails that are older than {@link mailsKeptDays}, sent or not. */
export async function deleteOldMails(payload: Payload, now: Date): Promise<void> {
  await payload.db.deleteMany({
    collection: 'mails',
    where: { queuedAt: { less_than: before(mailsKeptDays, now) } },
  })
}

/** A file is looked at and let in within the hour; what it says stands in the guidance then. */
const importsKeptDays = 30

/** Deletes the files that were looked at, and what was read from them. */
export async function deleteOldImports(payload: Payload, now: Date): Promise<void> {
  const where = { at: { less_than: before(importsKeptDays, now) } }
  await payload.db.deleteMany({ collection: 'imports', where })
  await payload.db.deleteMany({ collection: 'import-parts', where })
}

/**
 * Deletes call-backs that have had their time, each with a line in the log of
 * deletions. Several processes may do it at once: each row is deleted, and logged, by one.
 *
 * @returns how many were deleted here.
 */
export async function deleteOldCallbacks(payload: Payload, now: Date): Promise<number> {
  let deleted = 0
  for (const { name, due } of callbackRules) {
    const { docs } = await payload.find({
      collection: 'callbacks',
      where: due(now),
      select: { key: true },
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const { id } of docs) {
      const gone: unknown = await payload.db.deleteOne({
        collection: 'callbacks',
        where: { id: { equals: id } },
      })
      if (gone === null || gone === undefined) continue
      deleted += 1
      await payload.create({
        collection: 'deletions',
        data: { what: 'Tilbagekald', row: id, rule: name, at: now.toISOString() },
        depth: 0,
        overrideAccess: true,
      })
    }
  }
  return deleted
}
