/** Select options from a vocabulary of code word → Danish word. */
export const optionsFrom = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
