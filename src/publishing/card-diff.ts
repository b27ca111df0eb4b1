import { diffWordsWithSpace } from 'diff'
import type { AnswerCard } from './answer-card.ts'
import { aroundText } from './around-text.ts'
import { cardText } from './card-text.ts'
import { type ContentPart, contentPartNames, isSameIn } from './content-parts.ts'

export interface DiffPart {
  text: string
  kind: 'same' | 'added' | 'removed'
}

/** One part of a card that is otherwise than it was; unchanged ones are left out. */
export interface CardChange {
  part: ContentPart
  /** In Danish. */
  name: string
  /** The text after, with what was taken out in its place. */
  parts: DiffPart[]
}

/** Every part of a card in words: the ten slots, then what stands around them. */
export const partTexts = (card: AnswerCard): Record<ContentPart, string> => ({
  ...cardText(card),
  ...aroundText(card),
})

/** Said where a part holds something else and the words are the same: nothing approved is left out. */
export const notInWords =
  'Ordene er de samme, men opsætningen er en anden, eller der er valgt noget andet med samme navn.'

/**
 * What one edition of a guidance is otherwise than another, part by part in their order.
 * Two cards whose contents have different hashes differ in one part at least.
 */
export function cardDiff(before: AnswerCard, after: AnswerCard): CardChange[] {
  const [old, current] = [partTexts(before), partTexts(after)]
  const parts = Object.keys(contentPartNames) as ContentPart[]
  return parts.flatMap((part): CardChange[] => {
    const change = { part, name: contentPartNames[part] }
    if (old[part] !== current[part]) {
      return [{ ...change, parts: textDiff(old[part], current[part]) }]
    }
    if (isSameIn(part, before.content, after.content)) return []
    const same: DiffPart[] =
      current[part] === '' ? [] : [{ text: `${current[part]}\n`, kind: 'same' }]
    return [{ ...change, parts: [...same, { text: notInWords, kind: 'added' }] }]
  })
}

/** A text with what came and what went. */
const textDiff = (old: string, current: string): DiffPart[] =>
  readable(
    diffWordsWithSpace(old, current).map(({ value, added, removed }) => ({
      text: value,
      kind: added ? 'added' : removed ? 'removed' : 'same',
    })),
  )

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
