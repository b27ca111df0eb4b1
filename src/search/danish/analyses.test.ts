import { describe, expect, it } from 'vitest'
import { danishAnalyser, type Word } from './analyser.ts'
import { compounds, inflections, strangers, typed, undivided } from './analyses.fixture.ts'
import { loadDictionary } from './load-dictionary.ts'

const { words, query } = danishAnalyser(loadDictionary())

/** The one word that a text is. */
function wordOf(text: string): Word {
  const [word, ...more] = words(text)
  if (!word || more.length > 0) throw new Error(`${text} is not one word`)
  return word
}

describe('a compound', () => {
  it.each(compounds)('is found by its parts: %s by %s', (compound, expected) => {
    const { parts, directParts, isKnown } = wordOf(compound)

    expect(parts.slice(0, directParts).join(' ')).toBe(expected)
    expect(isKnown).toBe(true)
  })

  it('is found by the parts of its parts after its own', () => {
    const { parts, directParts } = wordOf('Folkeregisteradressen')

    expect(parts).toEqual(['folkeregister', 'adresse', 'folk', 'register'])
    expect(directParts).toBe(2)
  })

  it('has each part once', () => {
    expect(wordOf('børnebørn').parts).toEqual(['barn'])
  })
})

describe('an inflected or derived word', () => {
  it.each(inflections)('is of a family: %s of %s', (word, family) => {
    expect(wordOf(word).roots[0]).toBe(family)
  })

  it('is of every family that it may be of', () => {
    expect(wordOf('passer').roots).toEqual(['pas', 'passe'])
  })
})

describe('a word that is no compound', () => {
  it.each(undivided)('stays whole: %s', (word) => {
    const { parts, directParts, isKnown } = wordOf(word)

    expect(parts).toEqual([])
    expect(directParts).toBe(0)
    expect(isKnown).toBe(true)
  })
})

describe('words that look alike', () => {
  it.each(strangers)('are no family: %s and %s', (one, other) => {
    const [first, second] = [wordOf(one), wordOf(other)]

    expect(first.roots.filter((root) => second.roots.includes(root))).toEqual([])
    expect(first.isKnown && second.isKnown).toBe(true)
  })
})

describe('a word typed in a hurry', () => {
  it.each(typed)('is understood: %s as %s', (spelling, family) => {
    expect(query(spelling)[0]?.roots[0]).toBe(family)
  })

  it('means what it says where that is a word too', () => {
    expect(query('andre')[0]?.roots[0]).not.toBe('aendre')
  })
})

describe('a word of guidance', () => {
  it('is not guessed at: who writes guidance has Danish letters', () => {
    expect(wordOf('korekort').isKnown).toBe(false)
    expect(wordOf('koerekort').isKnown).toBe(true)
  })

  it('that no dictionary has is found without its ending', () => {
    expect(wordOf('Blarkussen').roots).toEqual(['blarkuss'])
    expect(wordOf('Blarkussen').isKnown).toBe(false)
  })
})

describe('the table of analyses', () => {
  it.each([
    ['compounds', compounds.map(([word]) => word)],
    ['inflections', inflections.map(([word]) => word)],
    ['whole words', undivided],
    ['hurried spellings', typed.map(([word]) => word)],
  ])('has each of its %s once', (_name, column) => {
    expect(new Set(column).size).toBe(column.length)
  })
})
