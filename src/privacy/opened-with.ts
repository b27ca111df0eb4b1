import { withoutCprNumbers, wordsToSearchFor } from './cpr.ts'

/** A Danish telephone number, with or without its country code, however it is spaced. */
const phoneNumber = /(?<!\d)(?:(?:\+|00)\s?\d{1,3}[\s-]?)?(?:\d[\s-]?){7}\d(?!\d)/g

/**
 * What a telephony client may put in the address: words, and nothing that tells who
 * calls. A CPR number, whole or begun, or a telephone number in it is dropped unread.
 */
export function wordsToOpenWith(query: string): string {
  const words = withoutCprNumbers(query).text.replaceAll(phoneNumber, ' ')
  return wordsToSearchFor(words.replaceAll(/\s+/g, ' ').trim())
}
