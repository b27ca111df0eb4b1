import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign } from 'node:crypto'
import { type CopySeal, signedText } from './seal-of-copy.ts'

/** PKCS #8 before the 32 bytes of an Ed25519 seed (RFC 8410, section 10.3). */
const beforeSeed = Buffer.from('302e020100300506032b657004220420', 'hex')

function privateKeyFrom(secret: string) {
  const seed = Buffer.from(hkdfSync('sha256', secret, 'straks', 'desk copy', 32))
  const key = Buffer.concat([beforeSeed, seed])
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
}

/** Signs a copy as true at a moment. @param body as it is sent. */
export function signCopy(body: string, takenAt: Date, secret: string): CopySeal {
  const version = createHash('sha256').update(body).digest('hex')
  const says = { version, takenAt: takenAt.toISOString() }
  const signature = sign(null, Buffer.from(signedText(says)), privateKeyFrom(secret))
  return { ...says, signature: signature.toString('base64url') }
}

/** What a browser tells our copies by: the 32 bytes of the public key, base64url. */
export function copyKey(secret: string): string {
  const { x } = createPublicKey(privateKeyFrom(secret)).export({ format: 'jwk' })
  if (x === undefined) throw new Error('copyKey: the key has no public part')
  return x
}
