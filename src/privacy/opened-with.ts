import { withoutCprNumbers } from './cpr.ts'

/** A Danish telephone number, with or without its country code, however it is spaced. */
const phoneNumber = /(?<!\d)(?:(?:\+|00)\s?\d{1,3}[\s-]?)?(?:\d[\s-]?){7}\d(?!\d)/g

/**
 * What a telephony client may put in the address: words, and nothing that tells who
 * calls. A CPR or telephone number in it is dropped unread.
 */
export function wordsToOpenWith(query: string): string {
  return withoutCprNumbers(query).text.replaceAll(phoneNumber, ' ').replaceAll(/\s+/g, ' ').trim()
}
