import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentHash } from './content-hash.ts'
import { guidance } from './guidance.fixture.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The same value with every object's keys written in another order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, held]) => [key, turned(held)] as const)
      .reverse(),
  )
}

const anyJson = fc.jsonValue({ stringUnit: 'grapheme' })

describe('the hash of a content', () => {
  it('is SHA-256 over JSON with sorted keys and no whitespace', () => {
    expect(contentHash({ b: ['æ', 1.0, null], a: { d: true, c: '"' } })).toBe(
      sha256('{"a":{"c":"\\"","d":true},"b":["æ",1,null]}'),
    )
  })

  it('is the same whatever order the keys were written in', () => {
    expect(contentHash(turned(guidance()))).toBe(contentHash(guidance()))
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(contentHash(turned(value))).toBe(contentHash(value))
      }),
    )
  })

  it('is the same however the JSON was laid out', () => {
    fc.assert(
      fc.property(anyJson, fc.nat(8), (value, indent) => {
        const read: unknown = JSON.parse(JSON.stringify(value, null, indent))

        expect(contentHash(read)).toBe(contentHash(value))
      }),
    )
  })

  it('is another for another content', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (one, other) => {
        fc.pre(JSON.stringify(turned(one)) !== JSON.stringify(turned(other)))
        // -0 and 0 are one number in JSON, keys in another order one object.
        fc.pre(!isSame(one, other))

        expect(contentHash(one)).not.toBe(contentHash(other))
      }),
    )
  })

  it.each([
    ['a word', { shortAnswer: 'Bestil tid i dag.' }],
    ['a capital', { title: 'forny pas' }],
    ['a space', { title: 'Forny  pas' }],
    ['the order of the phrases', { citizenPhrases: ['b', 'a'] }],
    ['nothing instead of an empty text', { shortAnswer: null }],
    ['a mark', { notRelevant: ['exempt' as const] }],
  ])('is another when only %s differs', (_what, own) => {
    const before = guidance({ citizenPhrases: ['a', 'b'], shortAnswer: '' })

    expect(contentHash({ ...before, ...own })).not.toBe(contentHash(before))
  })

  it.each([
    ['undefined', undefined],
    ['a number that is none', { fee: Number.NaN }],
    ['a number without end', { fee: Infinity }],
    ['a BigInt', { fee: 893n }],
    ['half an emoji', { title: '\ud83d' }],
  ])('is not made for %s, which JSON cannot carry', (_what, value) => {
    expect(() => contentHash(value)).toThrow()
  })

  it('is not made for a content that holds itself', () => {
    const content: Record<string, unknown> = { title: 'Forny pas' }
    content.related = [content]

    expect(() => contentHash(content)).toThrow()
  })
})

/** Do two values say the same, as far as JSON can tell? */
function isSame(one: unknown, other: unknown): boolean {
  try {
    expect(JSON.parse(JSON.stringify(one))).toEqual(JSON.parse(JSON.stringify(other)))
    return true
  } catch {
    return false
  }
}
