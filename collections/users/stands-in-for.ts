import type { FieldHook, TextField } from 'payload'
import { systemOnly } from '../../src/access/access-for.ts'
import { standingInFor } from '../../src/access/stand-ins.ts'

const now: FieldHook = ({ data, req }) =>
  typeof data?.id === 'string' ? standingInFor(req.payload, data.id, new Date()) : []

/**
 * Names of the editors whose role this person has been lent, as of now. Never stored and
 * never taken from a client: read with the account, each time that it is read.
 */
export const standsInFor: TextField = {
  name: 'standsInFor',
  type: 'text',
  hasMany: true,
  virtual: true,
  label: 'Stedfortræder for',
  access: systemOnly,
  hooks: { afterRead: [now] },
  admin: {
    readOnly: true,
    condition: ({ standsInFor: names }) => Array.isArray(names) && names.length > 0,
  },
}
