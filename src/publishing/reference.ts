/** Letters and digits, and a point or hyphen after the first: it stands in addresses, and is spoken. */
const form = /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,11}$/u

export const referenceMax = 12

/** Can it be the number of a guidance? */
export const isReference = (text: string): boolean => form.test(text)

/**
 * The guidance that an address of ours leads to, `/v/BS01`, whichever edition is in force;
 * `undefined` for any other address, one edition of a guidance (`/v/BS01/3`) among them.
 */
export function referenceLinked(url: string): string | undefined {
  const [, written] = /^\/v\/([^/?#]+)\/?(?:[?#].*)?$/u.exec(url) ?? []
  if (written === undefined) return undefined
  try {
    const reference = decodeURIComponent(written)
    return isReference(reference) ? reference.toUpperCase() : undefined
  } catch {
    // A stray "%" is no address of ours.
    return undefined
  }
}

/** What is said of one that is none. */
export const sayReferenceForm = `Skriv nummeret med bogstaver og tal, fx BS01. Højst ${referenceMax} tegn.`
