import { z } from 'zod'
import { cprNumbersIn } from './cpr.ts'

/** Words that someone writes down: so many characters, and refused with a CPR number in them. */
export const wordsUpTo = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .refine((text) => cprNumbersIn(text).length === 0, 'looks-like-cpr')
