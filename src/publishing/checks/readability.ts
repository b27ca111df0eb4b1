/**
 * LIX, the readability index of Scandinavian languages: mean words per sentence plus
 * the share of words longer than six letters, in per cent.
 *
 * @see C.-H. Björnsson, Läsbarhet, Stockholm 1968.
 */
export function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return 0
  const sentences = text.split(/[.!?:\n]+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
  const long = words.filter((word) => [...word].length > longFrom).length
  return Math.round(words.length / Math.max(1, sentences) + (100 * long) / words.length)
}

/** A word of more letters than this is a long one. */
const longFrom = 6

/** Upper bounds and what they mean; Björnsson's scale. */
const scale: readonly (readonly [below: number, meaning: string])[] = [
  [25, 'let som en børnebog'],
  [35, 'let som skønlitteratur'],
  [45, 'som en avis'],
  [55, 'svær, som en fagartikel'],
  [Infinity, 'meget svær, som en lovtekst'],
]

/** What a LIX figure means, in words. */
export const sayLix = (figure: number): string => scale.find(([below]) => figure < below)?.[1] ?? ''
