import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/**
 * SHA-256 in hex over canonical JSON (RFC 8785: keys sorted, no whitespace), so
 * that the same content has one hash whatever wrote it.
 *
 * @throws {Error} on a value JSON cannot carry (a cycle, a BigInt, NaN, half a surrogate pair).
 */
export function contentHash(value: unknown): string {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('contentHash: not JSON')
  return createHash('sha256').update(json, 'utf8').digest('hex')
}
