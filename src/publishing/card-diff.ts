import { diffWordsWithSpace } from 'diff'
import type { AnswerCard } from './answer-card.ts'
import { cardText } from './card-text.ts'
import { type Slot, slots } from './guidance-terms.ts'

export interface DiffPart {
  text: string
  kind: 'same' | 'added' | 'removed'
}

/** One slot that says something else than it did; unchanged ones are left out. */
export interface SlotChange {
  slot: Slot
  /** The text after, with what was taken out in its place. */
  parts: DiffPart[]
}

/** What one edition of a guidance says otherwise than another, slot by slot in their order. */
export function cardDiff(before: AnswerCard, after: AnswerCard): SlotChange[] {
  const [old, current] = [cardText(before), cardText(after)]
  return (Object.keys(slots) as Slot[])
    .filter((slot) => old[slot] !== current[slot])
    .map((slot) => ({
      slot,
      parts: diffWordsWithSpace(old[slot], current[slot]).map(({ value, added, removed }) => ({
        text: value,
        kind: added ? 'added' : removed ? 'removed' : 'same',
      })),
    }))
}
