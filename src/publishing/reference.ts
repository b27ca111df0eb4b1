/** Letters and digits, and a point or hyphen after the first: it stands in addresses, and is spoken. */
const form = /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,11}$/u

export const referenceMax = 12

/** Can it be the number of a guidance? */
export const isReference = (text: string): boolean => form.test(text)

/** What is said of one that is none. */
export const sayReferenceForm = `Skriv nummeret med bogstaver og tal, fx BS01. Højst ${referenceMax} tegn.`
