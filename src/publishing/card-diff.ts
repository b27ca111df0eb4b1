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
export const cardDiff = (before: AnswerCard, after: AnswerCard): SlotChange[] =>
  textDiff(Object.keys(slots) as Slot[], cardText(before), cardText(after)).map(
    ({ name, parts }) => ({ slot: name, parts }),
  )

/** Which of some texts say something else than they did; unchanged ones are left out. */
export const textDiff = <Name extends string>(
  names: readonly Name[],
  old: Readonly<Record<Name, string>>,
  current: Readonly<Record<Name, string>>,
): { name: Name; parts: DiffPart[] }[] =>
  names
    .filter((name) => old[name] !== current[name])
    .map((name) => ({
      name,
      parts: readable(
        diffWordsWithSpace(old[name], current[name]).map(({ value, added, removed }) => ({
          text: value,
          kind: added ? 'added' : removed ? 'removed' : 'same',
        })),
      ),
    }))

/** A space or a comma that stayed between two changed words does not part them. */
const partsNothing = /^[\s.,;:–-]*$/

/** Whole phrases for single words: what went, then what came, not the two in turns. */
function readable(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = []
  let removed = ''
  let added = ''
  const settle = () => {
    if (removed !== '') joined.push({ text: removed, kind: 'removed' })
    if (added !== '') joined.push({ text: added, kind: 'added' })
    removed = ''
    added = ''
  }
  parts.forEach(({ text, kind }, at) => {
    const isBetween = removed + added !== '' && at < parts.length - 1 && partsNothing.test(text)
    if (kind === 'same' && !isBetween) {
      settle()
      joined.push({ text, kind })
    }
    if (kind === 'removed' || (kind === 'same' && isBetween)) removed += text
    if (kind === 'added' || (kind === 'same' && isBetween)) added += text
  })
  settle()
  return joined
}
