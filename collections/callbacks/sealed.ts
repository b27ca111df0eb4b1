import type { FieldHook, TextareaField } from 'payload'
import { systemOnly } from '../../src/access/access-for.ts'
import { seal, unseal } from '../../src/privacy/seal.ts'

const sealValue: FieldHook = ({ req, value }): unknown => {
  if (typeof value !== 'string' || value === '') return value
  const { secret } = req.payload
  // Of a row that is saved again.
  return unseal(value, secret) === undefined ? seal(value, secret) : value
}

const openValue: FieldHook = ({ req, value }): unknown =>
  typeof value === 'string' && value !== ''
    ? (unseal(value, req.payload.secret) ?? 'Kan ikke læses: hemmeligheden er skiftet.')
    : value

/** A text that lies sealed in the database; see src/privacy/seal.ts. */
export const sealed = (field: {
  name: string
  label: string
  /** Written with the call-back, and by nobody afterwards. */
  isFixed?: boolean
}): TextareaField => ({
  name: field.name,
  type: 'textarea',
  label: field.label,
  ...(field.isFixed && { access: systemOnly }),
  ...(field.isFixed && { admin: { readOnly: true } }),
  hooks: { beforeChange: [sealValue], afterRead: [openValue] },
})
