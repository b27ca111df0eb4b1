import type { Payload } from 'payload'
import { cardAt } from '../publishing/card.ts'
import { type CardChange, cardDiff } from '../publishing/card-diff.ts'

/** What one edition says otherwise than another; `undefined` where one of them is not there. */
export async function comparedEditions(
  payload: Payload,
  reference: string,
  { from, to }: { from: number; to: number },
  now: Date,
): Promise<CardChange[] | undefined> {
  const [before, after] = await Promise.all(
    [from, to].map((edition) => cardAt(payload, reference, { now, edition })),
  )
  return before && after && cardDiff(before, after)
}
