import { withoutCprNumbers, wordsToSearchFor } from '../privacy/cpr.ts'

const cprRemoved = 'CPR-nummeret er fjernet. Det må hverken sendes eller gemmes.'
const cprBegun =
  'De sidste cifre kan blive et CPR-nummer. Dem søges der ikke på. Er det et telefonnummer, så skriv +45 foran.'

/**
 * What stands in the field when so much was written, and what is said about it. A whole CPR
 * number goes; one that is being typed stays, so that nobody is stopped in a sentence.
 */
export function fieldWith(written: string): { typed: string; fieldNote: string | null } {
  const { text: typed, removed } = withoutCprNumbers(written)
  if (removed > 0) return { typed, fieldNote: cprRemoved }
  return { typed, fieldNote: wordsToSearchFor(typed) === typed ? null : cprBegun }
}

/**
 * The part of what stands in the field that leaves it: for the search, the address bar and
 * whatever is sent or noted. Trimmed; empty when there is nothing to search for.
 */
export const askedIn = ({ typed }: { typed: string }): string => wordsToSearchFor(typed).trim()
