import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'

/** What was searched for and not found. No routes: src/insights writes and reads it. */
export const SearchMisses: CollectionConfig = {
  slug: 'search-misses',
  access: accessFor('search-misses'),
  admin: { hidden: true },
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'query', type: 'text', required: true, maxLength: 200 },
    { name: 'at', type: 'date', required: true, index: true },
  ],
}
