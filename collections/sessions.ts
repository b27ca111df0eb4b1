import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'

/** One row for each log-in that has not ended. No routes: src/access/sessions.ts alone reads and writes it. */
export const Sessions: CollectionConfig = {
  slug: 'sessions',
  access: accessFor('sessions'),
  admin: { hidden: true },
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    // A plain id: nothing that happens to an account may stop on a row here.
    { name: 'user', type: 'text', required: true, index: true },
    { name: 'expiresAt', type: 'date', required: true },
  ],
}
