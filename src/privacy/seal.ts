import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/**
 * Personal data as it lies in the database: AES-256-GCM (NIST SP 800-38D) under a key
 * made from the secret, so that a copy of the database alone tells nothing.
 */

const version = 'v1'
const ivBytes = 12
const tagBytes = 16

const keyFrom = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'straks', 'personal data', 32))

/** @param secret changed, it leaves everything sealed before unreadable. */
export function seal(text: string, secret: string): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), iv)
  const sealed = Buffer.concat([
    iv,
    cipher.update(text, 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  return `${version}.${sealed.toString('base64url')}`
}

/** @returns what was sealed; `undefined` for what this secret did not seal, or what was changed. */
export function unseal(sealed: string, secret: string): string | undefined {
  const [stamp, body, ...more] = sealed.split('.')
  if (stamp !== version || body === undefined || more.length > 0) return undefined
  const bytes = Buffer.from(body, 'base64url')
  if (bytes.length < ivBytes + tagBytes) return undefined
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), bytes.subarray(0, ivBytes))
    decipher.setAuthTag(bytes.subarray(-tagBytes))
    const text = decipher.update(bytes.subarray(ivBytes, -tagBytes))
    return Buffer.concat([text, decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
