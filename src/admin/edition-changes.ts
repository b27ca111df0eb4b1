import type { Payload } from 'payload'
import type { AnswerCard } from '../publishing/answer-card.ts'
import { cardAt, cardOfContent } from '../publishing/card.ts'
import { type CardChange, cardDiff } from '../publishing/card-diff.ts'
import { rowsOfReference } from '../publishing/edition-rows.ts'

/** What one edition says otherwise than another; `undefined` where one of them is not there. */
export async function comparedEditions(
  payload: Payload,
  reference: string,
  { from, to }: { from: number; to: number },
  now: Date,
): Promise<CardChange[] | undefined> {
  const [before, after] = await Promise.all(
    [from, to].map((edition) => cardOfEdition(payload, reference, edition, now)),
  )
  return before && after && cardDiff(before, after)
}

/** As agents saw it; one that they have not seen, planned or cancelled, as it would be now. */
async function cardOfEdition(
  payload: Payload,
  reference: string,
  edition: number,
  now: Date,
): Promise<AnswerCard | undefined> {
  const seen = await cardAt(payload, reference, { now, edition })
  if (seen) return seen
  const rows = await rowsOfReference(payload, reference)
  const row = rows.find(
    ({ kind, row: { number } }) => kind === 'edition' && number === edition,
  )?.row
  if (!row?.content) return undefined
  const { content, contentHash, changeLine } = row
  return cardOfContent(
    payload,
    content,
    { edition, contentHash: contentHash ?? '', changeLine },
    now,
  )
}
