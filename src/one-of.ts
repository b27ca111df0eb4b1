import * as z from 'zod/mini'

/** One of the code words of a vocabulary such as `slots`: code word → Danish word. */
export const oneOf = <Words extends Record<string, string>>(words: Words) =>
  z.enum(Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]])
