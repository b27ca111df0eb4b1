import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedPieces } from './marked-words.ts'

const marked = (text: string, ...matched: string[]) =>
  markedPieces(text, matched)
    .map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece))
    .join('')

describe('marking', () => {
  it('marks a word that was found, whatever its letters', () => {
    expect(marked('Flytning til Ærø i år', 'flytning', 'aeroe')).toBe('[Flytning] til [Ærø] i år')
  })

  it('marks only the part of a compound that was found', () => {
    expect(marked('navne- og adressebeskyttelse', 'adresse')).toBe('navne- og [adresse]beskyttelse')
  })

  it('marks no short part by accident', () => {
    expect(marked('kompas', 'pas')).toBe('kompas')
  })

  it('never changes the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, matched) => {
        const joined = markedPieces(text, matched).map((piece) => piece.text)
        expect(joined.join('')).toBe(text.normalize('NFC'))
      }),
    )
  })
})
