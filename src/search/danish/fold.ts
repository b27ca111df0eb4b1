/**
 * One spelling for what people type in many: lower case, æ/ø/å as ae/oe/aa,
 * accents and typographic marks gone. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .normalize('NFC')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
}

/**
 * How the word is spelt by someone without Danish letters who leaves the second
 * letter out: kobenhavn, skole pa gaden. Undefined where it is spelt no other way.
 */
export function bareSpelling(word: string): string | undefined {
  const bare = fold(
    word
      .toLowerCase()
      .normalize('NFC')
      .replaceAll('å', 'a')
      .replaceAll('ø', 'o')
      .replaceAll('æ', 'a'),
  )
  return bare === fold(word) ? undefined : bare
}

/** The words of a text, as written: letters, numbers with their dots and commas, § and references (BS01). */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .match(/§|[\p{L}\p{M}]+\d{1,4}(?![\d.,])|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|\p{N}+/gu) ?? []
