import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { danishAnalyser, wordsAtMost } from './analyser.ts'
import { partsAtMost } from './compounds.ts'
import { readingsAtMost } from './dictionary-table.ts'
import { fold } from './fold.ts'
import { loadDictionary } from './load-dictionary.ts'

const dictionary = loadDictionary()
const analyser = danishAnalyser(dictionary)

const asked = (text: string, { query } = analyser) => query(text).map(({ folded }) => folded)
const written = (text: string) => asked(text).join(' ')

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...Array.from('aeøåÆs §01.,-\n\u030aǽßİﬁ½')), maxLength: 300 }),
  // Halves of surrogate pairs too.
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('constructor', '__proto__', 'bolig', 'støtte', 'jeg', 'og', 'BS', '01'))
    .map((words) => words.join(' ')),
)

const danishWord = fc.oneof(
  fc.constantFrom(
    'ansøgning',
    'Børnehave',
    'på',
    'ÆNDRING',
    'åbningstiderne',
    'kørselsgodtgørelse',
  ),
  fc.string({ unit: fc.constantFrom(...Array.from('abdeglmnorstvæøåÆØÅ')), minLength: 1 }),
)
const danishText = fc.array(danishWord).map((words) => words.join(' '))

describe('what a caller says around the matter', () => {
  it.each([
    ['jeg skal bare høre om pas ', 'pas'],
    ['Jeg vil gerne høre om boligstøtte ', 'boligstoette'],
    ['jeg ringer fordi skraldespanden er væk ', 'skraldespanden vaek'],
    ['borger spørger om sundhedskort ', 'sundhedskort'],
    ['Borgeren ringer om rotter ', 'rotter'],
    ['bgr vil gerne vide hvornår storskrald ', 'storskrald'],
    ['kan du hjælpe mig med MitID ', 'mitid'],
    ['det drejer sig om hjemmehjælp ', 'hjemmehjaelp'],
    ['hvad gør jeg hvis kortet er tabt ', 'kortet tabt'],
    ['hvordan får jeg friplads ', 'friplads'],
  ])('goes: %j', (text, matter) => {
    expect(written(text)).toBe(matter)
  })

  it.each([
    ['jeg skal høre om høreapparat ', 'hoereapparat'],
    ['ringeklokke ', 'ringeklokke'],
    ['videregående ', 'videregaaende'],
    ['hotelkunden siger nej ', 'hotelkunden nej'],
    ['jeg ringer omgående ', 'omgaaende'],
  ])('goes as whole words only: %j', (text, matter) => {
    expect(written(text)).toBe(matter)
  })
})

describe('words that say nothing', () => {
  it('go, wherever they stand', () => {
    expect(written('kan jeg få et pas til min datter ')).toBe('pas datter')
  })

  it('leave what says something: a no is no filler', () => {
    expect(written('ikke uden pas ')).toBe('ikke uden pas')
  })

  it('stay while nothing else is typed, as the beginning of a word', () => {
    expect(written('hvor')).toBe('hvor')
    expect(written('hvor kan')).toBe('kan')
    expect(written('jeg skal bare høre om')).toBe('om')
  })

  it('go when the word is finished', () => {
    expect(written('hvor ')).toBe('')
    expect(written('hvor kan\n')).toBe('')
  })

  it('go while they are typed after a word that says something', () => {
    expect(written('pas hvor')).toBe('pas')
  })

  it.each(['', '   ', '?!', '🙂'])('leave nothing of %j', (text) => {
    expect(analyser.query(text)).toEqual([])
  })
})

describe('words that editors have called empty', () => {
  const ignoring = danishAnalyser(dictionary, { ignored: new Set(['soeborg', 'kunden']) })

  it('go from a query, however they are spelt', () => {
    expect(asked('Søborg affald ', ignoring)).toEqual(['affald'])
    expect(asked('kunden soeborg affald ', ignoring)).toEqual(['affald'])
  })

  it('stay in a text', () => {
    expect(ignoring.words('Søborg affald').map(({ folded }) => folded)).toEqual([
      'soeborg',
      'affald',
    ])
  })

  it('go in that spelling only', () => {
    expect(asked('kunder ', ignoring)).toEqual(['kunder'])
  })
})

describe('the word being typed', () => {
  const last = (text: string) =>
    analyser.query(text).flatMap(({ isLast, folded }) => (isLast ? [folded] : []))

  it('is the last one', () => {
    expect(last('forny pas')).toContain('pas')
    expect(last('forny pas')).not.toContain('forny')
  })

  it('is none once a space follows', () => {
    expect(last('forny pas ')).toEqual([])
  })

  it('is none of the others when it says nothing itself', () => {
    expect(last('pas hvor')).toEqual([])
  })

  it('is also last in what it is joined to', () => {
    expect(last('bolig stø')).toEqual(['stoe', 'boligstoe'])
  })
})

describe('compounds written apart', () => {
  const joined = (text: string) =>
    analyser
      .query(text)
      .flatMap(({ folded, joinedFrom }) => (joinedFrom ? [{ folded, joinedFrom }] : []))

  it.each([
    ['bolig støtte ', 'boligstoette'],
    ['skole fritidsordning ', 'skolefritidsordning'],
    ['kontant hjælp ', 'kontanthjaelp'],
    ['børne hjem ', 'boernehjem'],
  ])('are also one word: %j', (text, together) => {
    expect(joined(text)).toEqual([{ folded: together, joinedFrom: [0, 1] }])
  })

  it.each([
    ['affald plads ', 'affaldsplads'],
    ['barn dåb ', 'barnedaab'],
  ])('find the letter between them: %j', (text, together) => {
    expect(joined(text)).toEqual([{ folded: together, joinedFrom: [0, 1] }])
  })

  it('stand after the words themselves, and say which those were', () => {
    expect(asked('ansøge bolig støtte ')).toEqual(['ansoege', 'bolig', 'stoette', 'boligstoette'])
    expect(joined('ansøge bolig støtte ')).toEqual([{ folded: 'boligstoette', joinedFrom: [1, 2] }])
  })

  it('are read as any compound', () => {
    expect(analyser.query('bolig støtte ').at(-1)).toMatchObject({
      roots: ['boligstoette'],
      parts: ['bolig', 'stoette'],
      isKnown: true,
    })
  })

  it('are none where no dictionary has the word', () => {
    expect(joined('pas rotte ')).toEqual([])
  })

  it('may still be one while the second is typed', () => {
    expect(joined('pas rott')).toEqual([{ folded: 'pasrott', joinedFrom: [0, 1] }])
  })
})

describe('references, paragraphs and amounts', () => {
  it.each([
    ['bs01 ', ['bs01']],
    ['BS 01 ', ['bs', '01', 'bs01']],
    ['§ 11 ', ['§', '11', '§11']],
    ['893,50 kr ', ['893,50', 'kr']],
    ['1.250,00 ', ['1.250,00']],
  ])('are kept whole: %j', (text, expected) => {
    expect(asked(text)).toEqual(expected)
  })

  it.each(['BS01', '893,50', '2026'])('have themselves as their only root: %s', (text) => {
    const [word] = analyser.words(text)

    expect(word).toMatchObject({ roots: [fold(text)], parts: [], isKnown: false })
  })
})

describe('whatever is typed', () => {
  it('gives words with one to three roots and few parts, without a throw', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { folded, roots, parts, directParts, isKnown } of [
          ...analyser.words(text),
          ...analyser.query(text),
        ]) {
          expect(roots.length).toBeGreaterThanOrEqual(1)
          expect(roots.length).toBeLessThanOrEqual(readingsAtMost)
          expect(new Set(roots).size).toBe(roots.length)
          expect(folded !== '' && roots.includes('')).toBe(false)
          expect(parts.length).toBeLessThanOrEqual(partsAtMost)
          expect(new Set(parts).size).toBe(parts.length)
          expect(directParts).toBeLessThanOrEqual(parts.length)
          expect(isKnown || parts.length === 0).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('gives the longest word no more parts than that, its own before theirs', () => {
    const [word] = analyser.words('kontanthjælpsmodtagersygedagpengeboligstøtteansøgningsbil')

    expect(word?.parts).toHaveLength(partsAtMost)
    expect(word?.parts.slice(0, word.directParts)).toEqual([
      'kontanthjaelpsmodtager',
      'sygedagpenge',
      'boligstoette',
      'ansoege',
      'bil',
    ])
  })

  it('gives a query of no more than the first words, and those they join to', () => {
    const sentence = Array.from({ length: 200 }, () => 'bolig støtte').join(' ')
    expect(analyser.query(sentence).length).toBeLessThanOrEqual(2 * wordsAtMost)
    expect(2 * wordsAtMost).toBe(80)

    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 20 }), (texts) => {
        expect(analyser.query(texts.join(' ')).length).toBeLessThanOrEqual(2 * wordsAtMost)
      }),
      { numRuns: 200 },
    )
  })

  it('joins neighbours only, and no words that it left out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = analyser.query(text)
        const single = words.filter(({ joinedFrom }) => !joinedFrom)
        for (const { joinedFrom, folded } of words) {
          if (!joinedFrom) continue
          const [first, second] = joinedFrom
          expect(second).toBe(first + 1)
          expect(folded.startsWith(single[first]?.folded ?? '?')).toBe(true)
          expect(folded.endsWith(single[second]?.folded ?? '?')).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is read the same again, also by an analyser that has read nothing yet', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const fresh = danishAnalyser(dictionary)
        expect(analyser.words(text)).toEqual(fresh.words(text))
        expect(analyser.query(text)).toEqual(fresh.query(text))
      }),
      { numRuns: 200 },
    )
  })

  it('is read the same once it has been taken apart into words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = analyser.words(text)
        expect(analyser.words(words.map((word) => word.written).join(' '))).toEqual(words)
      }),
      { numRuns: 500 },
    )
  })
})

describe('Danish without its letters', () => {
  it('is of the same families as Danish with them', () => {
    const families = (text: string) =>
      analyser.words(text).map(({ roots, parts }) => ({ roots, parts }))
    fc.assert(
      fc.property(danishText, (text) => {
        expect(families(fold(text))).toEqual(families(text))
        expect(families(text.toUpperCase())).toEqual(families(text))
        expect(families(text.normalize('NFD'))).toEqual(families(text))
      }),
      { numRuns: 500 },
    )
  })

  it('has a bare spelling of each word that has another', () => {
    expect(analyser.words('kørekort og pas').map(({ bare }) => bare)).toEqual([
      'korekort',
      undefined,
      undefined,
    ])
  })
})
