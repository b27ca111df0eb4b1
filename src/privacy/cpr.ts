/**
 * CPR numbers in what people type. A number is told by its shape and never by its
 * check digit: numbers given out after October 2007 need not have one, and a number
 * with a slip of the finger in it still points to somebody.
 *
 * @see https://cpr.dk/cpr-systemet/personnumre-uden-kontrolciffer-modulus-11-kontrol
 */

export interface Place {
  start: number
  /** Of the first character after it. */
  end: number
}

/** Digits that stand together. */
interface Group extends Place {
  digits: string
  /** Right after a letter, as in »BS01«. */
  isInWord: boolean
}

interface Shape {
  /** How many digits stand together, group by group; unset: any ten, by themselves. */
  lengths?: readonly number[]
  /** Must the first digits be a day and a month? */
  isDate: boolean
}

/** Each shape, and what tells it from telephone, case and KLE numbers. */
const shapes: readonly Shape[] = [
  // 010180-1234: nothing else is written six and four, so a date that is none counts too.
  { lengths: [6, 4], isDate: false },
  { lengths: [10], isDate: true },
  { lengths: [2, 2, 2, 4], isDate: true },
  { lengths: [2, 2, 4, 4], isDate: true },
  { lengths: [8, 4], isDate: true },
  { lengths: [12], isDate: true },
  { lengths: [2, 2, 2, 2, 2], isDate: true },
  { lengths: [6, 2, 2], isDate: true },
  // 0 1 0 1 8 0 1 2 3 4
  { isDate: true },
]

/** Groups with at most three of these between them may be one number. */
const run = /\d+(?:[ ./_-]{1,3}\d+)*/g
/** A country code is on its way. */
const afterPlus = /\+ ?$/
/** Of a Danish number: the country code's two and its own eight. */
const phoneDigits = 10
// Replacement numbers add 60 to the day.
const dayAndMonth = /^(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])/
/** With the century written out, twelve digits; without it ten. */
const digitCount = /^(?:\d{4}(?:19|20)\d{6}|\d{10})$/
/** From a whole date on, and short of that. */
const begunDigitCount = /^(?:\d{4}(?:19|20)\d{0,5}|\d{6,9})$/
const separators = /^[ \n./_-]*$/
/** Begins with a day and a month now and then, and is searched for every day. */
const searchedDaily = [
  // A KLE number: 23.05.10
  /^\d\d\.\d\d\.\d\d *$/,
  // An amount: 211.300
  /^[1-9]\d{0,2}(?:\.\d{3})+ *$/,
]

/** What follows says that it is money; "010180 1234 kr." is no amount. */
const amount =
  /(?<= )(?<!(?<!\d)\d{6}[ -]{1,3})(?:\d{1,3}(?:\.\d{3})+|\d{1,5})(?:,\d\d)?(?= ?(?:kr(?!\p{L})|kroner|mio|,-|%))/giu
/** A production unit of the business register: ten digits from 1 billion on, and its name before. */
const productionUnit = /(?<=(?<!\p{L})p[-. ]{0,2}(?:nr|nummer)[.:]{0,2} ?)10\d{8}(?!\d)/giu

/** What is told by the words beside it, with letters in place of its digits. */
const withoutOtherNumbers = (plain: string): string =>
  [amount, productionUnit].reduce(
    (text, other) => text.replace(other, (found) => 'x'.repeat(found.length)),
    plain,
  )

/** Where CPR numbers stand in a text, in order, none over another. */
export function cprNumbersIn(text: string): Place[] {
  const { plain, places } = readable(text)
  return runsIn(plain)
    .flatMap(numbersInRun)
    .map(({ start, end }) => ({
      start: places[start] ?? 0,
      end: places[end] ?? text.length,
    }))
}

/** @returns the text without its CPR numbers, and how many there were. */
export function withoutCprNumbers(text: string): { text: string; removed: number } {
  const places = cprNumbersIn(text)
  if (places.length === 0) return { text, removed: 0 }
  const ends = [0, ...places.map(({ end }) => end)]
  const starts = [...places.map(({ start }) => start), text.length]
  const kept = ends.map((end, at) => text.slice(end, starts[at]))
  return {
    text: kept
      .join('')
      .replaceAll(/\s{2,}/g, ' ')
      .trim(),
    removed: places.length,
  }
}

/**
 * What of a text may be searched for and noted: neither CPR numbers, nor the beginning of
 * one at its end. Every key searches, so a number would otherwise leave the browser digit
 * by digit before it is whole.
 *
 * What is held back begins with a day and a month, has at least six digits and is spelt as
 * the whole number may be. With fewer digits it is nobody's date of birth. Once a character
 * follows that no number goes on with, it was none, and is searched for.
 *
 * Three others begin alike now and then. KLE numbers and amounts with full stops are looked
 * up every day and let through as long as nothing follows, though a date of birth with full
 * stops then is too. A telephone number may look like eight digits of a CPR number
 * (21 12 34 56), and is then searched for only with a plus and its country code. A date with
 * its year (01.09.2026) is just what a number with the century begins with: the words beside
 * it find what there is.
 *
 * @returns the text as it is where there is nothing to take.
 */
export function wordsToSearchFor(text: string): string {
  const whole = withoutCprNumbers(text).text
  const begun = begunNumberAt(whole)
  // Before it another may stand.
  return begun === undefined ? whole : wordsToSearchFor(whole.slice(0, begun).trimEnd())
}

/** Where the number at the end of a text begins that is not whole yet, if there is one. */
function begunNumberAt(text: string): number | undefined {
  const { plain, places } = readable(text)
  const groups = runsIn(plain).at(-1) ?? []
  if (!separators.test(plain.slice(groups.at(-1)?.end))) return undefined
  const isBegun = (at: number, { lengths }: Shape): boolean => {
    const tail = groups.slice(at)
    const digits = tail.map((group) => group.digits).join('')
    const written = plain.slice(tail[0]?.start)
    const fits = lengths ? fitsSoFar(tail, lengths) : isByItself(groups, at)
    const mayBecome = begunDigitCount.test(digits) && dayAndMonth.test(digits)
    return fits && mayBecome && !searchedDaily.some((daily) => daily.test(written))
  }
  // By the shapes' order: in »BS01 010180« the number is the last six.
  for (const shape of shapes) {
    const found = groups.find((_, at) => isBegun(at, shape))
    if (found) return places[found.start]
  }
  return undefined
}

const fitsSoFar = (groups: readonly Group[], lengths: readonly number[]): boolean =>
  groups.every(({ digits: { length } }, at) =>
    at === groups.length - 1 ? length <= (lengths[at] ?? 0) : length === lengths[at],
  )

/** Groups that may be one number, run by run. */
const runsIn = (plain: string): (readonly Group[])[] =>
  [...withoutOtherNumbers(plain).matchAll(run)].map(({ 0: digits, index }) => {
    const before = plain.slice(0, index)
    const groups = [...digits.matchAll(/\d+/g)].map(({ 0: group, index: from }) => ({
      digits: group,
      start: index + from,
      end: index + from + group.length,
      isInWord: from === 0 && /\p{L}$/u.test(before),
    }))
    return afterPlus.test(before) ? afterPhoneNumber(groups) : groups
  })

/** All of the run, and no word before it ends in it. */
const isByItself = (groups: readonly Group[], at: number): boolean =>
  at === 0 && groups[0]?.isInWord === false

/** What follows a telephone number with its country code. */
function afterPhoneNumber(groups: readonly Group[]): readonly Group[] {
  let digits = 0
  const end = groups.findIndex((group) => (digits += group.digits.length) >= phoneDigits)
  return end === -1 ? [] : groups.slice(end + 1)
}

function numbersInRun(groups: readonly Group[]): Place[] {
  const found: Place[] = []
  let at = 0
  while (at < groups.length) {
    const number = numberAt(groups, at)
    if (number) found.push({ start: number[0]?.start ?? 0, end: number.at(-1)?.end ?? 0 })
    at += number?.length ?? 1
  }
  return found
}

function numberAt(groups: readonly Group[], at: number): readonly Group[] | undefined {
  return shapes
    .map(({ lengths, isDate }) => {
      const end = lengths ? at + lengths.length : isByItself(groups, at) ? groups.length : at
      const window = groups.slice(at, end)
      const digits = window.map((group) => group.digits).join('')
      const isShaped = !lengths || lengths.every((length, i) => window[i]?.digits.length === length)
      const fits = isShaped && digitCount.test(digits) && (!isDate || dayAndMonth.test(digits))
      return fits ? window : undefined
    })
    .find((window) => window !== undefined)
}

const dashes = /\p{Dash_Punctuation}|\u2212/u
const invisible = /\p{Default_Ignorable_Code_Point}/u

/** One plain character for each that counts, and where in the text it stood. */
function readable(text: string): { plain: string; places: number[] } {
  let plain = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    // Full-width and the like become plain; one sign can be several digits.
    for (const one of [...character.normalize('NFKC')].map(plainCharacter).join('')) {
      plain += one
      for (let unit = 0; unit < one.length; unit += 1) places.push(at)
    }
    at += character.length
  }
  places.push(at)
  return { plain, places }
}

function plainCharacter(character: string): string {
  if (invisible.test(character)) return ''
  if (dashes.test(character)) return '-'
  // Where a line ends, another text begins.
  if (/[\n\r\u2028\u2029]/.test(character)) return '\n'
  if (/\s/.test(character)) return ' '
  return digitValue(character) ?? character
}

/** The ASCII digit of any script's digit: each script has its ten in a row. */
function digitValue(character: string): string | undefined {
  if (!/\p{Decimal_Number}/u.test(character)) return undefined
  let code = character.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Decimal_Number}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1
    value += 1
  }
  return String(value)
}
