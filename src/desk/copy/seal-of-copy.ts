/**
 * How a copy says whose it is and how old: a fingerprint of what it holds, the moment
 * the server last called that true, and the server's signature on both (Ed25519,
 * RFC 8032). Browser and server both read this file: it imports nothing.
 */

export const sealHeader = 'straks-copy'

export interface CopySeal {
  /** SHA-256 of the copy as sent, in hexadecimal. */
  version: string
  /** ISO 8601 in UTC. */
  takenAt: string
  /** Base64url. */
  signature: string
}

/** What is signed. */
export const signedText = ({ version, takenAt }: Pick<CopySeal, 'version' | 'takenAt'>): string =>
  `straks copy\n${version}\n${takenAt}`

/** The seal as the header carries it: three words that {@link readSeal} reads again. */
export const writeSeal = ({ version, takenAt, signature }: CopySeal): string =>
  [version, takenAt, signature].join(' ')

/** @returns `undefined` for what is no seal. */
export function readSeal(written: string | null): CopySeal | undefined {
  const [version, takenAt, signature, ...more] = (written ?? '').split(' ')
  if (!version || !takenAt || !signature || more.length > 0) return undefined
  return Number.isNaN(Date.parse(takenAt)) ? undefined : { version, takenAt, signature }
}
