import type { CollectionConfig } from 'payload'
import { accessFor } from '../../src/access/access-for.ts'
import { nudgesSearch } from './nudges-search.ts'
import { previewEndpoint } from './preview-endpoints.ts'
import { previewField } from './preview-field.ts'

/** Words that callers say and that tell nothing of the matter. */
export const IgnoredWords: CollectionConfig = {
  slug: 'ignored-words',
  labels: { singular: 'Ord uden betydning', plural: 'Ord uden betydning' },
  access: accessFor('ignored-words'),
  admin: {
    useAsTitle: 'word',
    defaultColumns: ['word', 'updatedAt'],
    hideAPIURL: true,
    group: 'Søgning',
    description: 'Ord, som søgningen springer over. Småord som "jeg" og "skal" kender den selv.',
  },
  defaultSort: 'word',
  disableDuplicate: true,
  hooks: nudgesSearch,
  fields: [
    {
      name: 'word',
      type: 'text',
      label: 'Ord',
      required: true,
      unique: true,
      maxLength: 40,
      validate: (value: unknown) =>
        (typeof value === 'string' && /^\p{L}+$/u.test(value.normalize('NFC'))) ||
        'Skriv ét ord, kun bogstaver.',
    },
    previewField,
  ],
  endpoints: [previewEndpoint('ignored-words')],
}
