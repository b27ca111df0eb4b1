import { copyHoldsForMs, type DeskCopy, deskCopySchema } from './desk-copy.ts'
import { type CopySeal, readSeal, sealHeader, signedText } from './seal-of-copy.ts'

export interface OpenedCopy {
  copy: DeskCopy
  seal: CopySeal
}

/**
 * Reads a copy as it was sent or kept.
 *
 * @param key the server's public key, as of sign-copy.ts.
 * @returns `undefined` for what this server did not sign, what was changed since, and
 *   what is too old.
 */
export async function openCopy(
  kept: Response,
  key: string,
  now: Date,
): Promise<OpenedCopy | undefined> {
  const seal = readSeal(kept.headers.get(sealHeader))
  if (!seal || now.getTime() - Date.parse(seal.takenAt) > copyHoldsForMs) return undefined
  const body = await kept.arrayBuffer()
  if ((await sha256(body)) !== seal.version || !(await isSignedBy(key, seal))) return undefined
  const copy = deskCopySchema.safeParse(JSON.parse(new TextDecoder().decode(body)))
  return copy.success ? { copy: copy.data, seal } : undefined
}

/** Is what the seal says signed by the server of that key? */
export async function isSignedBy(key: string, seal: CopySeal): Promise<boolean> {
  const publicKey = await crypto.subtle.importKey(
    'jwk',
    { kty: 'OKP', crv: 'Ed25519', x: key },
    { name: 'Ed25519' },
    false,
    ['verify'],
  )
  const says = new TextEncoder().encode(signedText(seal))
  return crypto.subtle.verify({ name: 'Ed25519' }, publicKey, bytesOf(seal.signature), says)
}

async function sha256(body: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', body)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** @param written base64url. */
const bytesOf = (written: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(written.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  )
