import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lix, sayLix } from './readability.ts'

describe('LIX', () => {
  it('is words per sentence plus the per cent of long words', () => {
    // Ten words, two sentences, two words of more than six letters: 5 + 20.
    expect(lix('Du skal melde flytningen nu. Det gør du på borger.dk'.replace('.dk', ''))).toBe(15)
    expect(lix('En to tre fire fem. Kommunen bestemmer det ikke selv.')).toBe(25)
  })

  it('counts letters as people do: æ, ø, å are one each', () => {
    expect(lix('Køkkenvæg.')).toBe(101)
    expect(lix('Æøåæøå.')).toBe(1)
  })

  it('is nothing of nothing, and never less', () => {
    expect(lix(' … ')).toBe(0)
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(lix(text)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('means something at every figure', () => {
    expect([20, 30, 40, 50, 60].map(sayLix)).toEqual([
      'let som en børnebog',
      'let som skønlitteratur',
      'som en avis',
      'svær, som en fagartikel',
      'meget svær, som en lovtekst',
    ])
  })
})
