import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDictionary } from './dictionary.ts'

const dictionaryOf = (...lines: string[]) =>
  readDictionary(new TextEncoder().encode(lines.join('\n')))

// Few letters, so that many spellings begin alike and are beginnings of others.
const anySpelling = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'e'), minLength: 1, maxLength: 7 }),
  fc.string({ unit: fc.constantFrom(...Array.from('aeflnotyz09')), minLength: 1, maxLength: 12 }),
)
const anySpellings = fc.uniqueArray(anySpelling, { maxLength: 60 }).map((all) => all.sort())

describe('the dictionary', () => {
  it('finds every spelling of its table, and nothing else', () => {
    fc.assert(
      fc.property(anySpellings, fc.array(anySpelling, { maxLength: 60 }), (spellings, others) => {
        const { look } = dictionaryOf(...spellings.map((spelling) => `${spelling}\t0x`))

        for (const spelling of spellings) {
          expect(look(spelling)).toEqual({ families: [`${spelling}x`], asHead: [], asLink: [] })
        }
        const have = new Set(spellings)
        for (const other of others) expect(look(other) !== undefined).toBe(have.has(other))
      }),
      { numRuns: 500 },
    )
  })

  it('finds the first line, the last one, and the last one with a line break', () => {
    const { look } = dictionaryOf('aaben\t0', 'pas\t0', 'vej\t0')

    expect(look('aaben')?.families).toEqual(['aaben'])
    expect(look('vej')?.families).toEqual(['vej'])
    expect(dictionaryOf('pas\t0', 'vej\t0', '').look('vej')?.families).toEqual(['vej'])
  })

  it('finds nothing in an empty table', () => {
    expect(dictionaryOf().look('pas')).toBeUndefined()
    expect(dictionaryOf().look('')).toBeUndefined()
  })

  it('finds no beginning, no longer word and no part of a line', () => {
    const { look } = dictionaryOf('pas\t0\t0\t0', 'passe\t0')

    for (const spelling of ['', 'p', 'pa', 'pass', 'passes', 'pas\t0', '0', 'passe\t0', '\n']) {
      expect(look(spelling), JSON.stringify(spelling)).toBeUndefined()
    }
  })

  it('finds nothing for letters that no folded word has, and does not throw', () => {
    const { look } = dictionaryOf('aeble\t0', 'pas\t0')

    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (spelling) => {
        expect(look(spelling) !== undefined).toBe(['aeble', 'pas'].includes(spelling))
      }),
    )
    expect(look('æble')).toBeUndefined()
    // U+0170 has the last byte of p.
    expect(look('\u0170as')).toBeUndefined()
  })
})

describe('a line of the dictionary', () => {
  it('gives the families of the word, of it as the last of a compound and as an earlier one', () => {
    const { look } = dictionaryOf('flytning\t4te,0\t4te\t0')

    expect(look('flytning')).toEqual({
      families: ['flytte', 'flytning'],
      asHead: ['flytte'],
      asLink: ['flytning'],
    })
  })

  it('may leave columns empty', () => {
    const { look } = dictionaryOf('affalds\t\t\t1')

    expect(look('affalds')).toEqual({ families: [], asHead: [], asLink: ['affald'] })
  })

  it('may have a family with nothing in common with the spelling', () => {
    expect(dictionaryOf('tyveri\t6stjaele').look('tyveri')?.families).toEqual(['stjaele'])
    expect(dictionaryOf('arbejdsgiver\t12x').look('arbejdsgiver')?.families).toEqual(['x'])
  })
})
