import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'
import { importKinds, importStates } from '../src/exchange/import-terms.ts'
import { optionsFrom } from './options.ts'

const closed = {
  admin: { hidden: true },
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
} as const

/**
 * Files that someone has looked at before letting them in, and how far they have come. No
 * routes: src/exchange/import-job.ts alone reads and writes them, and they go in time
 * (src/privacy/retention.ts).
 */
export const Imports: CollectionConfig = {
  slug: 'imports',
  access: accessFor('imports'),
  ...closed,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'kind', type: 'select', required: true, options: optionsFrom(importKinds) },
    { name: 'fileName', type: 'text', required: true },
    { name: 'by', type: 'text', required: true, index: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'state', type: 'select', required: true, options: optionsFrom(importStates) },
    /** Rows that are to be written, and how many of them were come to. */
    { name: 'toWrite', type: 'number', required: true },
    { name: 'done', type: 'number', required: true },
    /** What could not be written after all: line, code and words. */
    { name: 'failures', type: 'json' },
  ],
}

/** The rows of an import, some at a time: MongoDB keeps no document above 16 MB. */
export const ImportParts: CollectionConfig = {
  slug: 'import-parts',
  access: accessFor('import-parts'),
  ...closed,
  fields: [
    { name: 'import', type: 'text', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'rows', type: 'json', required: true },
  ],
}
