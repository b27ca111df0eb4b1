import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutCprNumbers, wordsToSearchFor } from './cpr.ts'
import { spellings } from './cpr.fixture.ts'

const twoDigits = (min: number, max: number) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, '0'))
const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'))
const day = fc.oneof(twoDigits(1, 31), twoDigits(61, 91))
const date = fc.tuple(day, twoDigits(1, 12), twoDigits(0, 99)).map((parts) => parts.join(''))
const words = fc.constantFrom(
  '',
  'cpr ',
  'pas til Ib ',
  '2 børn: ',
  'æøå🙂 ',
  'BS01 og ',
  '600 kr. ',
)

const withCentury: typeof spellings = {
  'with the century in one': (date, serial) => `${centuryIn(date)}${serial}`,
  'with the century and a dash': (date, serial) => `${centuryIn(date)}-${serial}`,
  'with the century, as a date': (date, serial) =>
    `${date.slice(0, 2)}-${date.slice(2, 4)}-19${date.slice(4)}-${serial}`,
  'in digits one by one': (date, serial) => [...(date + serial)].join(' '),
  'in pairs after the date': (date, serial) => `${date} ${serial.slice(0, 2)} ${serial.slice(2)}`,
}
const centuryIn = (date: string) => `${date.slice(0, 4)}19${date.slice(4)}`

/** What is searched for, key by key; the field is emptied of a number that is whole. */
function searchedWhileTyping(text: string): string[] {
  let field = ''
  return Array.from(text, (key) => {
    field = withoutCprNumbers(field + key).text
    return wordsToSearchFor(field)
  })
}

const countDigits = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0
/** A date with full stops and nothing after it is a KLE number as well. */
const kle = /^\d\d\.\d\d\.\d\d$/

describe('a CPR number that is being typed', () => {
  const all = { ...spellings, ...withCentury }

  it.each(Object.entries(all))('is not searched for digit by digit: %s', (_, spell) => {
    fc.assert(
      fc.property(words, date, digits(4), (before, date, serial) => {
        const told = searchedWhileTyping(before + spell(date, serial))
          .map((searched) => ({ searched, more: countDigits(searched) - countDigits(before) }))
          .filter(({ searched, more }) => more >= 6 && !kle.test(searched.slice(before.length)))
        expect(told).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['pas 01018', 'pas 01018'],
    ['pas 010180', 'pas'],
    ['pas 010180-', 'pas'],
    ['pas 010180 – ', 'pas'],
    ['010180-123', ''],
    ['01.01.80-', ''],
    ['01 01 80 12', ''],
    ['01011980', ''],
    ['01-01-1980-12', ''],
    ['0 1 0 1 8 0', ''],
    ['０１０１８０', ''],
    ['cpr010180', 'cpr'],
    ['010180     ', ''],
    ['BS01 010180-1', 'BS01'],
    ['20 30 40 50 010180', '20 30 40 50'],
    ['pas 010180-1234 og 0202', 'pas og 0202'],
    ['pas 010180-1234 og 020279', 'pas og'],
    ['010180 020279', ''],
    ['0 1 0 1 8 0 1 2 3 4 020279', ''],
  ])('%j leaves %j', (written, searched) => {
    expect(wordsToSearchFor(written)).toBe(searched)
  })

  it.each(['BS01', '600', '20 30 40 50'])('is told from %s right before it', (before) => {
    const searched = searchedWhileTyping(`${before} 010180-1234`)

    expect(searched.slice(before.length + ' 01018'.length).map((text) => text.trim())).toEqual(
      Array.from('0-1234', () => before),
    )
  })

  it('leaves nothing behind that it would take itself', () => {
    const text = fc.string({
      unit: fc.constantFrom('0', '1', '2', '3', ' ', '\n', '-', '.', '/', 'a'),
    })
    fc.assert(
      fc.property(text, (text) => {
        const searched = wordsToSearchFor(text)
        expect(wordsToSearchFor(searched)).toBe(searched)
        expect(wordsToSearchFor(searched.trim())).toBe(searched.trim())
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('what is searched for as it stands', () => {
  const pair = twoDigits(0, 99)
  const facet = fc.constantFrom('A', 'G', 'K', 'P')
  const topic = fc.tuple(twoDigits(0, 85), twoDigits(0, 60), pair).map((all) => all.join('.'))
  const phone = digits(8).map((eight) => `+45 ${eight.match(/../g)?.join(' ') ?? ''}`)
  const others = {
    'a KLE number': topic,
    'a KLE number with its facet': fc.tuple(topic, facet).map((all) => all.join('-')),
    'a telephone number with its country code': phone,
    'an amount': fc
      .integer({ min: 1_000, max: 999_999_999 })
      .map((kroner) => kroner.toLocaleString('da-DK')),
    'a year': fc.integer({ min: 1900, max: 2100 }).map((year) => `lov fra ${year}`),
    'two years': fc.integer({ min: 2013, max: 2100 }).map((year) => `${year}-${year + 1}`),
    'what is not a day and a month': fc
      .tuple(twoDigits(32, 60), digits(6))
      .map((all) => all.join('')),
    'a date in a sentence': date.map((date) => `født ${date}, pas`),
    'no digits': fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '-', '/') }),
  }

  it.each(Object.entries(others))('is %s', (_, other) => {
    fc.assert(
      fc.property(other, (text) => {
        expect(wordsToSearchFor(text)).toBe(text)
      }),
    )
  })

  it.each(['20 30 40 50', '20304050', '32.06.04', '23.05.10', '23.05.10 ', '211.300', '2025-1234'])(
    'is %s',
    (text) => {
      expect(wordsToSearchFor(text)).toBe(text)
    },
  )

  it.each([
    ['a telephone number that may be the beginning of one', '21 12 34 56'],
    ['a date with its year', '01.09.2026'],
  ])('is %s once something else follows it', (_, held) => {
    expect(wordsToSearchFor(held)).toBe('')
    expect(wordsToSearchFor(`${held} b`)).toBe(`${held} b`)
  })
})
