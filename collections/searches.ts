import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'

/**
 * What was searched for and found, counted by the day: the words and how often, and nothing
 * of who searched or when in the day. No routes: src/insights writes and reads it.
 */
export const Searches: CollectionConfig = {
  slug: 'searches',
  access: accessFor('searches'),
  admin: { hidden: true },
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'query', type: 'text', required: true, maxLength: 200 },
    // Midnight in Denmark.
    { name: 'day', type: 'date', required: true, index: true },
    // Rows from when each search was one have neither: they go with their season.
    { name: 'key', type: 'text', unique: true, maxLength: 220 },
    { name: 'times', type: 'number' },
  ],
}
