import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cprNumbersIn, withoutCprNumbers } from './cpr.ts'
import { spellings } from './cpr.fixture.ts'

const twoDigits = (min: number, max: number) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, '0'))
const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'))

// Days from 61 are replacement numbers; no check digit is looked at, and 30.02. counts too.
const date = fc
  .tuple(fc.oneof(twoDigits(1, 31), twoDigits(61, 91)), twoDigits(1, 12), twoDigits(0, 99))
  .map((parts) => parts.join(''))
const number = fc.tuple(date, digits(4))
const words = fc.constantFrom(
  '',
  'cpr ',
  'Hej, jeg hedder Ib og mit nummer er ',
  '2 børn: ',
  'æøå🙂 ',
)
const runs = { numRuns: 500 }

describe('a CPR number', () => {
  it.each(Object.entries(spellings))('is told %s, wherever it stands', (_, spell) => {
    fc.assert(
      fc.property(words, number, words, (before, [date, serial], after) => {
        const text = `${before}${spell(date, serial)} ${after}`
        const [place, ...others] = cprNumbersIn(text)
        expect(others).toEqual([])
        expect(text.slice(place?.start, place?.end)).toBe(spell(date, serial))
        expect(withoutCprNumbers(text)).toEqual({
          text: `${before} ${after}`.replaceAll(/\s+/g, ' ').trim(),
          removed: 1,
        })
      }),
      runs,
    )
  })

  it.each([
    ['with the century', '01011980-1234'],
    ['with the century, as a date', '01.01.1980-1234'],
    ['with a date that is none', '999999-1234'],
    ['in digits one by one', '0 1 0 1 8 0 1 2 3 4'],
    ['in Arabic digits', '٠١٠١٨٠-١٢٣٤'],
    ['right after a word', 'cpr0101801234'],
    ['before what looks like money', '010180 1234 kr.'],
    ['before what looks like money, with a dash', '010180 - 1234 kr.'],
    ['on a line between others', 'Ring 1234\n0101801234\n1200 kr.'],
  ])('is told %s', (_, text) => {
    expect(cprNumbersIn(text)).toHaveLength(1)
  })

  it.each(['+45 20 30 40 50', '+4520304050', '20 30 40 50', '20304050', '004520304050'])(
    'is told beside the telephone number %s',
    (phone) => {
      expect(withoutCprNumbers(`${phone} 010180-1234`)).toEqual({ text: phone, removed: 1 })
      expect(withoutCprNumbers(`010180-1234 ${phone}`)).toEqual({ text: phone, removed: 1 })
    },
  )

  it('is told from the guidance named right before it', () => {
    expect(withoutCprNumbers('BS01 010180-12')).toEqual({ text: 'BS01 010180-12', removed: 0 })
    expect(withoutCprNumbers('BS01 010180-1234')).toEqual({ text: 'BS01', removed: 1 })
  })

  it('is told apart from the one beside it', () => {
    const text = 'mor 010180-1234 og far 0202791235, barn 03 03 10 1236'

    expect(withoutCprNumbers(text)).toEqual({ text: 'mor og far , barn', removed: 3 })
  })
})

describe('what is no CPR number', () => {
  const year = twoDigits(15, 30)
  const kle = fc
    .tuple(twoDigits(0, 85), twoDigits(0, 60), twoDigits(0, 99))
    .map((parts) => parts.join('.'))
  const facet = fc
    .tuple(fc.constantFrom('A', 'G', 'K', 'P'), twoDigits(0, 60))
    .map((all) => all.join(''))
  const phone = fc
    .tuple(fc.integer({ min: 20, max: 99 }), digits(6))
    .map(([start, rest]) => `${start}${rest}`)
  const others = {
    'a telephone number': phone,
    'a telephone number in pairs': phone.map((digits) => digits.match(/../g)?.join(' ') ?? ''),
    'a telephone number with a country code': phone.map((digits) => `+45 ${digits}`),
    'a country code in one': phone.map((digits) => `+45${digits}`),
    'a country code with zeros': phone.map((digits) => `0045${digits}`),
    'a country code without a plus': phone.map((digits) => `45${digits}`),
    'two telephone numbers': fc.tuple(phone, phone).map((both) => both.join(' ')),
    'a case number by year': fc.tuple(year, digits(6)).map(([year, no]) => `20${year}-${no}`),
    'a case number in one': fc.tuple(year, digits(6)).map(([year, no]) => `20${year}${no}`),
    'a short case number': fc.tuple(year, digits(5)).map(([year, no]) => `${year}/${no}`),
    'a lettered case number': fc.tuple(year, digits(5)).map(([year, no]) => `EMN-20${year}-${no}`),
    'a KLE number': kle,
    'a KLE number with its facet': fc.tuple(kle, facet).map(([kle, facet]) => `${kle}-${facet}`),
    'a case by KLE number': fc
      .tuple(kle, facet, digits(3), year)
      .map(([kle, facet, no, year]) => `${kle}-${facet}-${no}-${year}`),
    'a date and an amount': fc
      .tuple(year, digits(3))
      .map(([year, kr]) => `1.7.20${year} ${kr} kr.`),
    'a whole date and an amount': fc
      .tuple(date, year, digits(3), fc.constantFrom(' 1.', ' 1', ' - 3.'))
      .map(([date, year, kr, before]) => {
        const [day, month] = date.match(/../g) ?? []
        return `${day}.${month}.20${year}${before}${kr} kr.`
      }),
    'a date at the end of a line, and an amount on the next': fc
      .tuple(date, year, digits(4))
      .map(([date, year, kr]) => `${date.slice(0, 2)}.${date.slice(2, 4)}.20${year}\n${kr} timer`),
    'a production unit': digits(8).map((rest) => `P-nr. 10${rest}`),
  }

  it.each(Object.entries(others))('is hardly ever taken for one: %s', (_, other) => {
    const alarms = fc
      .sample(fc.tuple(words, other), { numRuns: 2_000, seed: 7 })
      .filter(([before, text]) => cprNumbersIn(before + text).length > 0)

    expect(alarms.length).toBeLessThanOrEqual(20)
  })

  it('leaves every other text as it is, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: kept, removed } = withoutCprNumbers(text)
        if (removed === 0) expect(kept).toBe(text)
        expect(withoutCprNumbers(kept).removed).toBe(0)
      }),
    )
  })
})
