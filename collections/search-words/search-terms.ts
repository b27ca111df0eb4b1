import type { CollectionConfig } from 'payload'
import { accessFor } from '../../src/access/access-for.ts'
import { wordsAsked } from '../asked-words.ts'
import { nudgesSearch } from './nudges-search.ts'
import { previewEndpoint } from './preview-endpoints.ts'
import { previewField } from './preview-field.ts'
import { listed, rowTitle, titledBy, titleLength } from './titled-by.ts'

/** What citizens say ↔ what the guidance writes; put to use in src/search/vocabulary.ts. */
export const SearchTerms: CollectionConfig = {
  slug: 'search-terms',
  labels: { singular: 'Søgeord', plural: 'Søgeord' },
  access: accessFor('search-terms'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'guidance', 'centre', 'updatedAt'],
    hideAPIURL: true,
    group: 'Søgning',
    listSearchableFields: ['title'],
    description:
      'Når borgeren siger ét og vejledningen skriver noget andet. Virker ved næste søgning. Bøjninger, stavemåder og dele af sammensatte ord kender søgningen i forvejen.',
  },
  defaultSort: 'title',
  disableDuplicate: true,
  hooks: {
    beforeChange: [titledBy(searchTermTitle)],
    ...nudgesSearch,
  },
  fields: [
    rowTitle,
    {
      name: 'says',
      type: 'text',
      hasMany: true,
      label: 'Borgeren siger',
      defaultValue: wordsAsked(80),
      required: true,
      minRows: 1,
      maxRows: 200,
      maxLength: 80,
      admin: {
        description:
          'Ord eller korte udtryk, fx "skraldespand" eller "mistet arbejde". Enter efter hvert.',
      },
    },
    {
      name: 'means',
      type: 'text',
      hasMany: true,
      label: 'Vejledningen skriver',
      maxRows: 20,
      maxLength: 80,
      admin: {
        description:
          'Ord fra titel, borgerens ord eller selvbetjening, fx "affaldsbeholder". Alle vejledninger med ordet findes.',
      },
      validate: (value: unknown, { data }: { data: { guidance?: unknown } }) =>
        isFilled(value) ||
        isFilled(data.guidance) ||
        'Skriv, hvad vejledningen skriver, eller vælg de vejledninger, det skal føre til.',
    },
    {
      name: 'guidance',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      label: 'Eller fører til bestemte vejledninger',
      maxRows: 20,
      admin: { allowCreate: false },
    },
    {
      name: 'bothWays',
      type: 'checkbox',
      label: 'Virker også den anden vej',
      admin: {
        description: 'Den, der skriver det officielle ord, finder også vejledninger med borgerens.',
      },
    },
    {
      name: 'centre',
      type: 'relationship',
      relationTo: 'centres',
      label: 'Kun i ét fagcenters vejledninger',
      admin: { allowCreate: false, position: 'sidebar' },
    },
    previewField,
  ],
  endpoints: [previewEndpoint('search-terms')],
}

/** Its name in lists: `skraldespand, skraldebøtte → affaldsbeholder`. */
function searchTermTitle({ says, means }: { says?: unknown; means?: unknown }): string {
  return [listed(says), listed(means)]
    .filter((list) => list !== '')
    .join(' → ')
    .slice(0, titleLength)
}

const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0
