import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareSpelling, fold, wordsOf } from './fold.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('æ', 'Ø', 'å', 'A\u030a', 'ǽ', 'Ǻ', 'Å', 'é', 'ß', 'İ', 'ﬁ') }),
  // Halves of surrogate pairs too.
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
)

describe('folding', () => {
  it.each([
    ['æble', 'aeble'],
    ['ÆBLE', 'aeble'],
    ['øl', 'oel'],
    ['Århus', 'aarhus'],
    ['A\u030arhus', 'aarhus'],
    ['A\u030aRHUS', 'aarhus'],
    ['\u212brhus', 'aarhus'],
    ['Aarhus', 'aarhus'],
    ['rødgrød på æbleskål', 'roedgroed paa aebleskaal'],
    ['Café', 'cafe'],
    ['Müller', 'muller'],
    ['ǽ ǿ', 'ae oe'],
    ['ﬁl', 'fil'],
    ['BS01', 'bs01'],
    ['', ''],
  ])('writes %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('does not mind capitals, nor whether a ring is a mark of its own', () => {
    const anyDanish = fc.string({ unit: fc.constantFrom(...Array.from('abcæøåÆØÅéö 1')) })
    fc.assert(
      fc.property(anyDanish, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text))
        expect(fold(text.normalize('NFD'))).toBe(fold(text))
      }),
    )
  })

  it('leaves no Danish letters and no capitals', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).not.toMatch(/[æøåÆØÅA-Z]/)
      }),
    )
  })
})

describe('the bare spelling', () => {
  it.each([
    ['København', 'kobenhavn'],
    ['på', 'pa'],
    ['PÅ', 'pa'],
    ['pa\u030a', 'pa'],
    ['skæg', 'skag'],
    ['bølgevænge', 'bolgevange'],
  ])('of %s is %s', (word, bare) => {
    expect(bareSpelling(word)).toBe(bare)
  })

  it.each(['pas', 'aarhus', 'café', ''])('of %j is no other', (word) => {
    expect(bareSpelling(word)).toBeUndefined()
  })
})

describe('the words of a text', () => {
  it.each([
    ['Mit pas er udløbet!', ['Mit', 'pas', 'er', 'udløbet']],
    ['§ 11, stk. 2', ['§', '11', 'stk', '2']],
    ['893,50 kr.', ['893,50', 'kr']],
    ['BS01', ['BS01']],
    ['BS 01', ['BS', '01']],
    ['e-mail', ['e', 'mail']],
    ['a\u030aben', ['åben']],
    ['  \n', []],
    ['🙂 !?', []],
  ])('%j: %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('are found without a throw, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text)

        expect(words.every((word) => text.normalize('NFC').includes(word))).toBe(true)
        expect(() => words.map(bareSpelling)).not.toThrow()
      }),
    )
  })
})
