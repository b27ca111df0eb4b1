import { describe, expect, it } from 'vitest'
import { readDictionary } from './dictionary.ts'
import { dictionaryTable, readingsAtMost } from './dictionary-table.ts'

/** Classes as Stavekontrolden has them, a few of each kind. */
const aff = `
SET UTF-8
SFX 1 Y 3
SFX 1 0 r/34 e +NUTID
SFX 1 0 de/34,22 e +DATID
SFX 1 0 t/34 e +PERF_PART
SFX 2 Y 2
SFX 2 0 n/10,34 e +BESTEMT_ENTAL
SFX 2 0 en/10,34 [^e] +BESTEMT_ENTAL
SFX 10 Y 1
SFX 10 0 s/34 [^sxz] +GENITIV
SFX 21 Y 1
SFX 21 e 0/34 e +IMPERATIV
SFX 22 Y 1
SFX 22 0 s/34 . +PASSIV
SFX 27 Y 1
SFX 27 mel le/34 mel +PLURALIS
SFX 29 Y 2
SFX 29 0 s/32,36,35 .
SFX 29 0 s-/33,36,35 .
SFX 30 Y 1
SFX 30 0 e/33,36,35 .
SFX 31 Y 1
SFX 31 0 0/32,36,35 .
SFX 45 Y 2
SFX 45 0 et/10,34 [^e] +BESTEMT_ENTAL
SFX 45 0 t/10,34 e +BESTEMT_ENTAL
SFX 46 Y 1
SFX 46 0 e/34 . +PLUR_UBEK
SFX 60 Y 1
SFX 60 0 t/8,46 t
`

const tableOf = (...words: string[]) =>
  dictionaryTable(aff, [String(words.length), ...words].join('\n'))
const dictionaryOf = (...words: string[]) =>
  readDictionary(new TextEncoder().encode(tableOf(...words)))

describe('the forms of a word', () => {
  it('are made by the rules of its classes', () => {
    const { look } = dictionaryOf('affald/45,10,39', 'møde/45,10,39')

    expect(look('affald')?.families).toEqual(['affald'])
    expect(look('affaldet')?.families).toEqual(['affald'])
    expect(look('moedet')?.families).toEqual(['moede'])
  })

  it('are made where the word ends as the rule says, and not elsewhere', () => {
    const { look } = dictionaryOf('affald/45', 'møde/45')

    expect(look('affaldt')).toBeUndefined()
    expect(look('moedeet')).toBeUndefined()
  })

  it('lose what the rule strips', () => {
    const { look } = dictionaryOf('gammel/27')

    expect(look('gamle')?.families).toEqual(['gammel'])
    expect(look('gammelle')).toBeUndefined()
  })

  it('are made of forms, where only those are words', () => {
    const { look } = dictionaryOf('kat/60')

    expect(look('katte')?.families).toEqual(['kat'])
    expect(look('katt')).toBeUndefined()
  })

  it('may be listed with the word', () => {
    const { look } = dictionaryOf('se/1,22 al:så al:set')

    expect(look('saa')?.families).toEqual(['se'])
    expect(look('set')?.families).toEqual(['se'])
  })

  it('may be listed by themselves, with the word that they are of', () => {
    expect(dictionaryOf('våbnet st:våben').look('vaabnet')?.families).toEqual(['vaaben'])
  })

  it('have no genitives and passives, which only add an s', () => {
    const { look } = dictionaryOf('affald/45,10', 'eje/1,22')

    expect(look('affalds')).toBeUndefined()
    expect(look('affaldets')).toBeUndefined()
    expect(look('ejes')).toBeUndefined()
    expect(look('ejedes')).toBeUndefined()
  })

  it('are folded, and in small letters', () => {
    expect(dictionaryOf('Køge', 'Ærø').look('aeroe')?.families).toEqual(['aeroe'])
    expect(tableOf('Køge', 'Ærø')).toBe('aeroe\t0\nkoege\t0')
  })
})

describe('an imperative', () => {
  const { look } = dictionaryOf('huse/1,21,22,39', 'hus/46,39', 'eje/1,21,22,39')

  it('is meant where the spelling is nothing else', () => {
    expect(look('ej')?.families).toEqual(['eje'])
  })

  it('is not meant where it is another word', () => {
    expect(look('hus')?.families).toEqual(['hus'])
  })

  it('stands last in no compound', () => {
    expect(look('ej')?.asHead).toEqual([])
  })
})

describe('a spelling that is many words', () => {
  it('is a noun before a verb, and the word itself before a form of another', () => {
    expect(dictionaryOf('huse/1,22', 'hus/46').look('huse')?.families).toEqual(['hus', 'huse'])
    expect(dictionaryOf('hus/46', 'huse').look('huse')?.families).toEqual(['huse', 'hus'])
  })

  it('is no rare word that looks like a form of a common one', () => {
    expect(dictionaryOf('passer/39', 'passe/1,22').look('passer')?.families).toEqual(['passe'])
  })

  it('has so many readings and no more', () => {
    const { look } = dictionaryOf('af al:xyz', 'bo al:xyz', 'ce al:xyz', 'de al:xyz')

    expect(look('xyz')?.families).toEqual(['af', 'bo', 'ce'])
    expect(readingsAtMost).toBe(3)
  })

  it('has each family once', () => {
    expect(
      dictionaryOf('flytte/1,22', 'flytning', 'flytning/2').look('flytning')?.families,
    ).toEqual(['flytte'])
  })
})

describe('a compound', () => {
  it('begins with the forms that link, which are no words of their own', () => {
    const { look } = dictionaryOf('affald/29,10,39', 'kat/30', 'bog/31')

    expect(look('affalds')).toEqual({ families: [], asHead: [], asLink: ['affald'] })
    expect(look('kate')).toEqual({ families: [], asHead: [], asLink: ['kat'] })
    expect(look('bog')).toEqual({ families: ['bog'], asHead: [], asLink: ['bog'] })
  })

  it('ends with words that may stand last, in all their forms', () => {
    const { look } = dictionaryOf('affald/45,39', 'kat/46')

    expect(look('affaldet')?.asHead).toEqual(['affald'])
    expect(look('kate')?.asHead).toEqual([])
  })

  it('is found by families, not by words', () => {
    const { look } = dictionaryOf('flytte/1,22', 'flytning/2,29,39')

    expect(look('flytningen')?.asHead).toEqual(['flytte'])
    expect(look('flytnings')?.asLink).toEqual(['flytte'])
  })
})

describe('what is no word of a text', () => {
  it.each(['afskedstagen/6', 'e-mail/2', 'bl.a.', 'a', '90er/2', '', '/', '12'])(
    'is left out: %j',
    (line) => {
      expect(tableOf(line)).toBe('')
    },
  )
})

describe('the table', () => {
  it('has a line for each spelling, in order', () => {
    const spellings = tableOf('pas/45', 'passe/1,21,22', 'åben', 'abe/2', 'ærø', 'pas/46')
      .split('\n')
      .map((line) => line.split('\t')[0])

    expect(spellings).toEqual([...new Set(spellings)].sort())
    expect(spellings).toContain('aaben')
  })

  it('says of a family how it differs', () => {
    expect(tableOf('flytte/22', 'flytning/29,39')).toBe(
      'flytning\t4te\t4te\nflytnings\t\t\t5te\nflytte\t0',
    )
  })

  it('of no words is empty', () => {
    expect(dictionaryTable('', '')).toBe('')
  })
})
