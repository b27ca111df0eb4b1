import type { CollectionBeforeValidateHook } from 'payload'
import { Refusal } from '../src/errors.ts'
import { cprFields } from '../src/privacy/cpr-in-fields.ts'

/** Refuses a CPR number in any text: what is kept here is kept for ever, in the versions too. */
export const tellsOfNobody: CollectionBeforeValidateHook = ({ collection, data }) => {
  const fields = cprFields(collection.flattenedFields, data)
  if (fields.length > 0) {
    throw new Refusal(fields.map((field) => ({ code: 'looks-like-cpr', field })))
  }
  return data
}
