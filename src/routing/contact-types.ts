/** What a call can be about; a contact point's hours may differ by it. */
export const contactTypes = {
  selfServiceHelp: 'Hjælp til selvbetjening',
  gettingStarted: 'Komme i gang eller information',
  received: 'Har I modtaget?',
  reporting: 'Indberette enkle oplysninger',
  lookUp: 'Slå enkle oplysninger op',
  fact: 'Faktuelt spørgsmål',
  advice: 'Generel rådgivning',
} as const
export type ContactType = keyof typeof contactTypes

const isContactType = (word: string): word is ContactType => Object.hasOwn(contactTypes, word)
export const everyContactType: readonly ContactType[] =
  Object.keys(contactTypes).filter(isContactType)
