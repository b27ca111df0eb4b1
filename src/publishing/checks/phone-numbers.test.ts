import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phoneNumbersIn } from './phone-numbers.ts'

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''))
const year = fc.integer({ min: 1990, max: 2049 })
const day = fc.integer({ min: 1, max: 28 }).map((one) => String(one).padStart(2, '0'))
const month = fc.integer({ min: 1, max: 12 }).map((one) => String(one).padStart(2, '0'))

/** Sentences, so that what stands around a number is tried too. */
const inSentence = (written: string) => [
  written,
  `${written}.`,
  `Se ${written}, og sig det videre.`,
  `(${written})`,
]

describe('phone numbers in a text', () => {
  it.each([
    '33663366',
    '33 66 33 66',
    '33.66.33.66',
    '33-66-33-66',
    '33 663 366',
    '336 633 66',
    '3366 3366',
    '33 66 3366',
    '33\u00a066\u00a033\u00a066',
    '+45 33663366',
    '+4533663366',
    '+45 33 66 33 66',
    '004533663366',
    '0045 33 66 33 66',
    '0045 33.66.33.66',
  ])('are seen however they are grouped: %s', (number) => {
    for (const sentence of inSentence(number)) expect(phoneNumbersIn(sentence)).toEqual([number])
  })

  it('are seen in pairs with any one sign between, with or without the country', () => {
    const pairs = fc.tuple(digits(2), digits(2), digits(2), digits(2))
    const between = fc.constantFrom('', ' ', '.', '-')
    const country = fc.constantFrom('', '+45', '+45 ', '0045', '0045 ')
    fc.assert(
      fc.property(pairs, between, country, (four, sign, code) => {
        const number = code + four.join(sign)
        expect(phoneNumbersIn(`Ring ${number} i dag`)).toEqual([number])
      }),
    )
  })

  const others: Record<string, fc.Arbitrary<string>> = {
    'a date': fc
      .tuple(day, month, year, fc.constantFrom('.', '-', '/', ' '))
      .map(([d, m, y, sign]) => [d, m, y].join(sign)),
    'a short date': fc
      .tuple(day, month, year, fc.constantFrom('.', '-', '/'))
      .map(([d, m, y, sign]) => [d, m, String(y).slice(2)].join(sign)),
    'a date as machines write it': fc.tuple(year, month, day).map((parts) => parts.join('-')),
    'a stretch of time': fc
      .tuple(day, month, year, day, month, year)
      .map(([d, m, y, e, n, z]) => `${d}.${m}.${y}-${e}.${n}.${z}`),
    years: fc
      .tuple(year, year, fc.constantFrom('-', ' ', '/'))
      .map(([a, b, sign]) => [a, b].join(sign)),
    'an amount': fc
      .tuple(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(' kr.', ',00 kr.', ' kroner', ',-'),
      )
      .map(([amount, unit]) => amount.toLocaleString('da-DK') + unit),
    'an amount without points': fc
      .integer({ min: 0, max: 99_999_999 })
      .map((amount) => `${amount} kr.`),
    'an amount with spaces': fc
      .tuple(digits(2), digits(3), digits(3))
      .map((groups) => `kr. ${groups.join(' ')}`),
    'a KLE number': fc
      .tuple(
        digits(2),
        digits(2),
        digits(2),
        fc.constantFrom('', 'A', 'P', 'G', ' G', '-K'),
        digits(2),
      )
      .map(([a, b, c, facet, d]) => `${a}.${b}.${c}${facet === '' ? '' : facet + d}`),
    'a case number': fc.oneof(
      fc.tuple(year, fc.integer({ min: 4, max: 8 }).chain(digits)).map(([y, no]) => `${y}-${no}`),
      fc
        .tuple(digits(2), fc.integer({ min: 4, max: 7 }).chain(digits))
        .map(([y, no]) => `${y}/${no}`),
      fc.tuple(year, digits(6)).map(([y, no]) => `EMN-${y}-${no}`),
      fc
        .tuple(fc.constantFrom('sag', 'Sagsnr.', 'j.nr.', 'journalnummer'), digits(8))
        .map(([word, no]) => `${word} ${no}`),
    ),
    'a company': digits(8).map((no) => `CVR-nr. ${no}`),
    'a longer or a shorter number': fc
      .oneof(fc.integer({ min: 9, max: 16 }), fc.integer({ min: 1, max: 7 }))
      .chain(digits)
      .filter((number) => !/^0045\d{8}$/.test(number)),
  }

  it.each(Object.entries(others))('are not taken from %s', (_what, written) => {
    fc.assert(
      fc.property(written, (number) => {
        for (const sentence of inSentence(number)) expect(phoneNumbersIn(sentence)).toEqual([])
      }),
    )
  })
})
