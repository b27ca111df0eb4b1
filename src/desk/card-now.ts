import type { Payload } from 'payload'
import type { AnswerCard } from '../publishing/answer-card.ts'
import { currentCard } from '../publishing/current-card.ts'
import { searchRuntime } from '../search/runtime.ts'
import { directoryNow } from './directory.ts'

/**
 * The answer card of what is in force now; `undefined` where nothing is. It is what
 * `cardAt` gives, out of the memory of this process: a card comes with every other key
 * that an agent presses. Whether there is a newer edition is asked each time.
 */
export async function cardNow(
  payload: Payload,
  reference: string,
  now: Date,
): Promise<AnswerCard | undefined> {
  const { feed, started } = searchRuntime(payload)
  await started
  const [directory] = await Promise.all([directoryNow(payload), feed.refresh()])
  const current = feed.inForce(reference, now)
  const row = current?.row
  if (!row?.content) return undefined
  return currentCard(
    {
      edition: row.number,
      publishedAt: row.approvedAt,
      validFrom: row.validFrom,
      validTo: current?.validTo?.toISOString() ?? null,
      changeLine: row.changeLine,
      contentHash: row.contentHash ?? '',
      content: row.content,
      reviewDate: directory.reviewDates.get(reference) ?? null,
      openFlags: directory.openFlags.get(reference) ?? 0,
    },
    directory,
    (other) => feed.inForce(other, now)?.row.content?.title,
    now,
  )
}
