import { setTimeout as pause } from 'node:timers/promises'
import { type Payload, ValidationError, type Where } from 'payload'
import { type EndOfChain, nextEvent, sealOf, type ToldEvent } from './event-row.ts'
import { eventsWhere } from './event-rows.ts'

/** Two that lose a race for the same place do not try again in step. */
const longestPauseMs = 20

/**
 * Puts an event at the end of the log, once: where one with its key is there, nothing is added.
 * Of several who take the same place at once the database lets one through; the others look
 * where the log ends now, and follow it.
 */
export async function appendEvent(
  payload: Payload,
  told: ToldEvent & { key: string },
): Promise<void> {
  for (;;) {
    // The end of the system first: whatever is added to the guidance after that look takes the
    // same place, and of the two one is refused.
    const ofSystem = await endOf(payload, 'place')
    const ofArticle = await endOf(payload, 'sequence', told.article)
    const row = nextEvent(told, { ofSystem, ofArticle })
    try {
      await payload.create({
        collection: 'article-events',
        data: row,
        depth: 0,
        overrideAccess: true,
        disableTransaction: true,
      })
      return
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      if (await isLogged(payload, told.key)) return
      const { position } = await endOf(payload, 'place')
      if (position < row.place) throw error
      await pause(Math.random() * longestPauseMs)
    }
  }
}

/** Where a chain ends, or what its first event is to carry on. */
async function endOf(
  payload: Payload,
  position: 'place' | 'sequence',
  article?: string,
): Promise<EndOfChain> {
  const where: Where = article === undefined ? {} : { article: { equals: article } }
  const { docs } = await payload.find({
    collection: 'article-events',
    where: { ...where, [position]: { exists: true } },
    sort: `-${position}`,
    select: { place: true, sequence: true, eventHash: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const [last] = docs
  if (last) return { position: last[position] ?? 0, hash: last.eventHash ?? null }
  return { position: 0, hash: await sealBefore(payload, where) }
}

async function sealBefore(payload: Payload, where: Where): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'editions',
    where,
    select: { form: true, rowHash: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return sealOf(
    await eventsWhere(payload, where),
    docs.map(({ form, rowHash }) => ({ form: form ?? null, rowHash })),
  )
}

async function isLogged(payload: Payload, key: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'article-events',
    where: { key: { equals: key } },
    overrideAccess: true,
  })
  return totalDocs > 0
}
