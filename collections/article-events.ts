import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'
import { eventActions } from '../src/publishing/article-event.ts'
import { refuseAnyChange, soundEvent } from './append-only.ts'
import { momentPicker } from './date-pickers.ts'
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
  hooks: { beforeOperation: [refuseAnyChange], beforeChange: [soundEvent] },
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
    {
      name: 'at',
      type: 'date',
      label: 'Hvornår',
      required: true,
      index: true,
      admin: momentPicker,
    },
    { name: 'comment', type: 'text', label: 'Bemærkning' },
    { name: 'contentHash', type: 'text', label: 'Indholdets kontrolsum' },
    { name: 'edition', type: 'number', label: 'Udgave' },
    // Of these, events from before there were checksums have none; see src/publishing/event-row.ts.
    { name: 'key', type: 'text', label: 'Nøgle', unique: true },
    { name: 'sequence', type: 'number', label: 'Række' },
    { name: 'previousHash', type: 'text', label: 'Forrige hændelses kontrolsum' },
    { name: 'place', type: 'number', label: 'Plads i hele loggen', unique: true },
    { name: 'previousInSystem', type: 'text', label: 'Forrige kontrolsum i hele loggen' },
    { name: 'eventHash', type: 'text', label: 'Hændelsens kontrolsum' },
  ],
}
