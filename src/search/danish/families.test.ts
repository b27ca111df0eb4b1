import { describe, expect, it } from 'vitest'
import { familyOf, type Lexis } from './families.ts'

const verbs = new Set(
  `flytte ansøge ordne tømme bygge betale registrere definere føde køre forny vie begrave udløbe
  forene regne bo yde hylde ringe bevilge stille renovere afslå opholde syge`.split(/\s+/),
)
const words = new Set(['barn', 'skolebarn', 'tand', 'visdomstand', 'hjemmeside'])

const lexis: Lexis = {
  isVerb: (word) => verbs.has(word),
  isWord: (word) => words.has(word) || verbs.has(word),
}
const family = (lemma: string) => familyOf(lemma, lexis)

describe('a noun made of a verb', () => {
  it.each([
    ['flytning', 'flytte'],
    ['ordning', 'ordne'],
    ['tømning', 'tømme'],
    ['ansøgning', 'ansøge'],
    ['registrering', 'registrere'],
    ['begravelse', 'begrave'],
    ['fornyelse', 'forny'],
    ['vielse', 'vie'],
    ['fødsel', 'føde'],
    ['kørsel', 'køre'],
    ['registration', 'registrere'],
    ['definition', 'definere'],
    ['udløb', 'udløbe'],
    ['ophold', 'opholde'],
  ])('is of its family: %s of %s', (noun, verb) => {
    expect(family(noun)).toBe(verb)
  })

  it.each(['betaling', 'bevilling', 'tyveri', 'salg', 'sygdom', 'tabt', 'loven'])(
    'or of a family that no ending tells: %s',
    (noun) => {
      expect(family(noun)).not.toBe(noun)
    },
  )

  it.each(['udlægning', 'varmning', 'lørdagsgudstjeneste', 'nation'])(
    'is of its own where there is no such verb: %s',
    (noun) => {
      expect(family(noun)).toBe(noun)
    },
  )

  it.each(['forening', 'regning', 'stilling', 'ydelse', 'renovation'])(
    'is of its own where it has gone its own way: %s',
    (noun) => {
      expect(family(noun)).toBe(noun)
    },
  )

  it('leaves a word too short to be made of a verb alone', () => {
    const anyVerb = { isVerb: () => true, isWord: () => true }

    expect(familyOf('ting', anyVerb)).toBe('ting')
    expect(familyOf('else', anyVerb)).toBe('else')
  })
})

describe('a verb', () => {
  it.each(['flytte', 'forny', 'registrere', 'bo'])('names its family: %s', (verb) => {
    expect(family(verb)).toBe(verb)
  })
})

describe('a plural with another vowel', () => {
  it.each([
    ['børn', 'barn'],
    ['mænd', 'mand'],
    ['skolebørn', 'skolebarn'],
    ['visdomstænder', 'visdomstand'],
  ])('is of the family of its singular: %s of %s', (plural, singular) => {
    expect(family(plural)).toBe(singular)
  })

  it('is none where there is no such singular', () => {
    expect(family('hornbørn')).toBe('hornbørn')
  })
})

describe('names that every object has', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'are no words of the tables: %s',
    (name) => {
      expect(family(name)).toBe(name)
    },
  )
})
