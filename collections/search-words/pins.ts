import type { CollectionConfig } from 'payload'
import { accessFor } from '../../src/access/access-for.ts'
import { nudgesSearch } from './nudges-search.ts'
import { previewEndpoint } from './preview-endpoints.ts'
import { previewField } from './preview-field.ts'
import { listed, rowTitle, titledBy, titleLength } from './titled-by.ts'

/** Its name in lists: the queries it answers. */
export const pinTitle = ({ queries }: { queries?: unknown }): string =>
  listed(queries).slice(0, titleLength)

/** For this query show this first. */
export const Pins: CollectionConfig = {
  slug: 'pins',
  labels: { singular: 'Fremhævet svar', plural: 'Fremhævede svar' },
  access: accessFor('pins'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'guidance', 'updatedAt'],
    hideAPIURL: true,
    group: 'Søgning',
    description:
      'Når en søgning altid skal give bestemte vejledninger øverst. Ordene må bøjes og byttes om, men der må ikke stå flere.',
  },
  defaultSort: 'title',
  disableDuplicate: true,
  hooks: {
    beforeChange: [titledBy(pinTitle)],
    ...nudgesSearch,
  },
  fields: [
    rowTitle,
    {
      name: 'queries',
      type: 'text',
      hasMany: true,
      label: 'Når der søges på',
      required: true,
      minRows: 1,
      maxRows: 20,
      maxLength: 80,
    },
    {
      name: 'guidance',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      label: 'Vises øverst',
      required: true,
      minRows: 1,
      maxRows: 5,
      admin: { allowCreate: false, description: 'I den rækkefølge, de står her.' },
    },
    previewField,
  ],
  endpoints: [previewEndpoint('pins')],
}
