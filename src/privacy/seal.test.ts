import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seal, unseal } from './seal.ts'

const secret = 'en hemmelighed på mindst 32 tegn, ja'

describe('personal data at rest', () => {
  it('comes back as it was written, and shows nothing of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 8 }), (text) => {
        const sealed = seal(text, secret)
        expect(sealed).not.toContain(text)
        expect(unseal(sealed, secret)).toBe(text)
      }),
    )
  })

  it('is sealed otherwise each time, so that equal numbers cannot be told', () => {
    expect(seal('20 30 40 50', secret)).not.toBe(seal('20 30 40 50', secret))
  })

  it('opens for no other secret', () => {
    expect(unseal(seal('20 30 40 50', secret), `${secret}!`)).toBeUndefined()
  })

  it('does not open when a single character was changed', () => {
    const sealed = seal('20 30 40 50', secret)
    for (let at = 0; at < sealed.length; at += 1) {
      const other = sealed[at] === 'A' ? 'B' : 'A'
      const changed = sealed.slice(0, at) + other + sealed.slice(at + 1)
      // The last character carries bits that base64 does not count.
      if (Buffer.from(changed, 'base64url').equals(Buffer.from(sealed, 'base64url'))) continue
      expect(unseal(changed, secret)).toBeUndefined()
    }
  })

  it.each(['', 'v1', 'v1.', 'v1.AAAA', 'v2.AAAA', '20 30 40 50'])('is not read into %j', (text) => {
    expect(unseal(text, secret)).toBeUndefined()
  })
})
