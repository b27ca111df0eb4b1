import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CardChange, cardDiff } from './card-diff.ts'
import { cardText } from './card-text.ts'
import { answerCard } from './card.fixture.ts'

const saying = (shortAnswer: string) => answerCard({}, { shortAnswer })
const textOf = ({ parts }: CardChange, left: 'added' | 'removed') =>
  parts
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('')

describe('what an edition says otherwise', () => {
  it('is nothing where the words are the same', () => {
    expect(cardDiff(saying('Ring til os.'), saying('Ring til os.'))).toEqual([])
  })

  it('is the words that came and went, and nothing of the other slots', () => {
    expect(cardDiff(saying('Fristen er 5 dage.'), saying('Fristen er 7 dage.'))).toEqual([
      {
        part: 'shortAnswer',
        name: 'Kort svar',
        parts: [
          { text: 'Fristen er ', kind: 'same' },
          { text: '5', kind: 'removed' },
          { text: '7', kind: 'added' },
          { text: ' dage.', kind: 'same' },
        ],
      },
    ])
  })

  it('is told in phrases, not word by word in turns', () => {
    const before = saying('Regn med op til syv uger, før du får svar.')
    const after = saying('Søg senest 30 dage efter, før du får svar.')

    expect(cardDiff(before, after)[0]?.parts.map(({ text }) => text)).toEqual([
      'Regn med op til syv uger',
      'Søg senest 30 dage efter',
      ', før du får svar.',
    ])
  })

  it('names contact points and self-services, not their numbers in the database', () => {
    const card = answerCard()

    expect(cardText(card).handOver).toBe('Pas og kørekort')
    expect(cardText(card).selfService).toBe('Ansøg om pas (https://www.borger.dk/pas)')
  })

  it('holds both texts whole, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (before, after) => {
        const [change] = cardDiff(saying(before), saying(after))
        if (before === after) expect(change).toBeUndefined()
        else {
          expect(change && textOf(change, 'added')).toBe(before)
          expect(change && textOf(change, 'removed')).toBe(after)
        }
      }),
    )
  })
})
