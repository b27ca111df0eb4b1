import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'

/** Who of several app processes does a piece of work just now. No routes: src/lease.ts alone reads and writes it. */
export const Leases: CollectionConfig = {
  slug: 'leases',
  access: accessFor('leases'),
  admin: { hidden: true },
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'until', type: 'date', required: true },
  ],
}
