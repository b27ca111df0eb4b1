import type { Payload, Where } from 'payload'
import { idByKey } from '../create-once.ts'
import { Refusal } from '../errors.ts'

/**
 * Fortryd: deletes a call-back, with all that it says of the citizen, for a moment after
 * it was booked and while the fagcenter has not touched it. Who holds its key may.
 *
 * @param since what was booked before is there to stay.
 * @throws {Refusal} `not-found` for what is not booked; `too-late`; `not-allowed` for a row
 *   that is named by its id.
 */
export async function cancelCallback(payload: Payload, key: string, since: Date): Promise<void> {
  if ((await idByKey(payload, 'callbacks', key)) === undefined) {
    throw new Refusal((await isRow(payload, key)) ? 'not-allowed' : 'not-found')
  }
  await payload.db.deleteMany({ collection: 'callbacks', where: cancellable(key, since) })
  // It stands: what was asked for could not be done, whoever was faster.
  if ((await idByKey(payload, 'callbacks', key)) !== undefined) throw new Refusal('too-late')
}

/** In one write: the fagcenter may be about to call. */
const cancellable = (key: string, since: Date): Where => ({
  and: [
    { key: { equals: key } },
    { state: { equals: 'waiting' } },
    { answer: { exists: false } },
    { createdAt: { greater_than: since.toISOString() } },
  ],
})

async function isRow(payload: Payload, id: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'callbacks',
    where: { id: { equals: id } },
    overrideAccess: true,
  })
  return totalDocs > 0
}
