import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { isStopWord } from './stop-words.ts'

describe('a word that says nothing of the matter', () => {
  it.each([
    'jeg',
    'skal',
    'have',
    'på',
    'når',
    'være',
    'borgeren',
    'ringer',
    'hvorhen',
    'goddag',
    'vedrørende',
  ])('is left out: %s', (word) => {
    expect(isStopWord(fold(word))).toBe(true)
  })

  it('is known in both spellings of its letters', () => {
    expect(isStopWord(fold('NÅR'))).toBe(true)
    expect(isStopWord(fold('naar'))).toBe(true)
  })
})

describe('a word that says something', () => {
  it.each(['ikke', 'uden', 'ude', 'far', 'mor', 'barn', 'pas', 'flytte', 'mitid', 'bs', '01', ''])(
    'is kept: %j',
    (word) => {
      expect(isStopWord(fold(word))).toBe(false)
    },
  )

  it.each(['constructor', 'toString', '__proto__', 'has'])('is kept, also %s', (word) => {
    expect(isStopWord(word)).toBe(false)
  })
})
