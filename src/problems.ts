import type * as z from 'zod/v4/core'
import { isRefusalCode, type Problem } from './errors.ts'

/** At most this many are told of at once. */
const toldAtMost = 20

/**
 * What a schema found wrong, one problem for each field. A check that names a code of
 * ours as its message gives that code; all else is `bad-input`.
 */
export const problemsIn = ({ issues }: z.$ZodError): Problem[] =>
  issues.slice(0, toldAtMost).map(({ message, path }) => {
    const field = path.length > 0 ? { field: path.join('.') } : {}
    return isRefusalCode(message)
      ? { code: message, ...field }
      : { code: 'bad-input', ...field, message: 'Feltet har fået en værdi, det ikke kan have.' }
  })
