/**
 * A short fingerprint of a text: FNV-1a from two starting points, enough to tell two
 * versions of one guidance apart, and no more: never for anything that someone might
 * want to forge. Synchronous and without Node, since the embedded engine is.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export const digest = (text: string): string =>
  [0x811c9dc5, 0x5bd1e995].map((start) => fnv1a(text, start).toString(36)).join('.')

function fnv1a(text: string, start: number): number {
  let hash = start
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}
