import type { Payload } from 'payload'
import { aroundNames, type AroundName, aroundText } from '../publishing/around-text.ts'
import { cardAt } from '../publishing/card.ts'
import { type DiffPart, textDiff } from '../publishing/card-diff.ts'
import { cardText } from '../publishing/card-text.ts'
import { type Slot, slots } from '../publishing/guidance-terms.ts'

/** One part in which two editions differ. */
export interface EditionChange {
  name: string
  parts: DiffPart[]
}

/** What one edition says otherwise than another; `undefined` where one of them is not there. */
export async function comparedEditions(
  payload: Payload,
  reference: string,
  { from, to }: { from: number; to: number },
  now: Date,
): Promise<EditionChange[] | undefined> {
  const [before, after] = await Promise.all(
    [from, to].map((edition) => cardAt(payload, reference, { now, edition })),
  )
  if (!before || !after) return undefined
  return [
    ...textDiff(Object.keys(slots) as Slot[], cardText(before), cardText(after)).map(
      ({ name, parts }) => ({ name: slots[name], parts }),
    ),
    ...textDiff(
      Object.keys(aroundNames) as AroundName[],
      aroundText(before),
      aroundText(after),
    ).map(({ name, parts }) => ({ name: aroundNames[name], parts })),
  ]
}
