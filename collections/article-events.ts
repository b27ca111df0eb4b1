import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'
import { eventActions } from '../src/publishing/article-event.ts'
import { refuseAnyChange } from './append-only.ts'
import { optionsFrom } from './options.ts'

/** Who did what to which guidance, when, and in what words. Only ever added to. */
export const ArticleEvents: CollectionConfig = {
  slug: 'article-events',
  labels: { singular: 'Hændelse', plural: 'Hændelser' },
  access: accessFor('article-events'),
  admin: {
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'action', 'actorName', 'at', 'comment'],
    hideAPIURL: true,
    group: 'Vejledninger',
  },
  defaultSort: '-at',
  disableDuplicate: true,
  disableBulkEdit: true,
  timestamps: false,
  hooks: { beforeOperation: [refuseAnyChange] },
  fields: [
    { name: 'article', type: 'text', label: 'Vejledning (id)', required: true, index: true },
    { name: 'reference', type: 'text', label: 'Nummer', required: true },
    {
      name: 'action',
      type: 'select',
      label: 'Handling',
      required: true,
      options: optionsFrom(eventActions),
    },
    { name: 'actor', type: 'text', label: 'Hvem (id)' },
    { name: 'actorName', type: 'text', label: 'Hvem' },
    { name: 'at', type: 'date', label: 'Hvornår', required: true, index: true },
    { name: 'comment', type: 'text', label: 'Bemærkning' },
    { name: 'contentHash', type: 'text', label: 'Indholdets kontrolsum' },
    { name: 'edition', type: 'number', label: 'Udgave' },
  ],
}
