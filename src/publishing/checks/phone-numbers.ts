/** Between groups; never a new line, where another text begins. */
const space = '[^\\S\\n]'
/** "33 66 33 66", "33.66.33.66", "33-66-33-66", and how else eight digits are spoken. */
const groupings = [
  `\\d{2}(?<between>${space}|[.-])\\d{2}\\k<between>\\d{2}\\k<between>\\d{2}`,
  ...[[2, 3, 3], [3, 3, 2], [3, 2, 3], [4, 4], [2, 2, 4], [4, 2, 2], [2, 6], [8]].map((lengths) =>
    lengths.map((length) => `\\d{${length}}`).join(space),
  ),
]

/** With or without Denmark's country code; no part of a longer number, a date or a decimal. */
const eightDigits = new RegExp(
  `(?<![\\d.,/-])(?<country>(?:\\+|00)45(?:${space}|[.-])?)?` +
    `(?<number>${groupings.join('|')})(?![\\d/-]|[.,]\\d)`,
  'gu',
)

const isYear = (digits: string): boolean => /^(?:19|20)\d{2}$/.test(digits)

/** "01 12 2026", "2026 12 01", "2026 2027". */
function isDateOrYears(number: string): boolean {
  const groups = number.split(/\s/)
  const [first = '', second = '', third = ''] = groups
  if (groups.length === 2) return isYear(first) && isYear(second)
  return groups.length === 3 && (isYear(first) || isYear(third)) && Number(second) <= 12
}

/** "12 345 678 kr.", "kr. 12345678". */
const isAmount = (before: string, after: string): boolean =>
  /^\s*(?:kr(?!\p{L})|kroner|mio|%|,-)/iu.test(after) || /(?<!\p{L})kr\.?\s*$/iu.test(before)

const otherNumber =
  /(?<!\p{L})(?:(?:\p{L}*sag\p{L}*|journal\p{L}*|cvr|ean)(?:[-. ]*(?:nr|nummer|id))?|[jp][-. ]*(?:nr|nummer))\.?:?\s*$/iu

/** "Sag 12345678", "CVR-nr. 12345678": written in one, and told by the word before. */
const isOtherNumber = (number: string, before: string): boolean =>
  /^\d+$/.test(number) && otherNumber.test(before)

/**
 * Danish phone numbers in a text, as they are written there. Dates, amounts, and numbers of
 * cases and companies are left alone; eight digits in one with nothing to tell them by are not.
 */
export const phoneNumbersIn = (text: string): string[] =>
  [...text.matchAll(eightDigits)].flatMap((match) => {
    const { country, number = '' } = match.groups ?? {}
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length)
    const isOther =
      country === undefined &&
      (isDateOrYears(number) || isAmount(before, after) || isOtherNumber(number, before))
    return isOther ? [] : [match[0]]
  })
