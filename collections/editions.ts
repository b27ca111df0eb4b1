import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'
import { rowKinds } from '../src/publishing/in-force.ts'
import { refuseAnyChange, soundEdition } from './append-only.ts'
import { momentPicker } from './date-pickers.ts'
import { optionsFrom } from './options.ts'

/**
 * One row is one act of publishing, withdrawing, or cancelling what was planned. Rows are only ever added:
 * append-only.ts refuses every change, whoever asks and by whatever way.
 */
export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: 'Udgave', plural: 'Udgaver' },
  access: accessFor('editions'),
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'kind', 'validFrom', 'validTo', 'approvedByName'],
    hideAPIURL: true,
    group: 'Vejledninger',
  },
  defaultSort: '-approvedAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  indexes: [{ fields: ['article', 'sequence'], unique: true }],
  hooks: { beforeOperation: [refuseAnyChange], beforeChange: [soundEdition] },
  fields: [
    { name: 'label', type: 'text', label: 'Udgave', required: true },
    {
      // By id, not as a relationship: deleting nothing else can touch a published row, and no
      // `where` can reach from here into the working copy.
      name: 'article',
      type: 'text',
      label: 'Vejledning (id)',
      required: true,
      index: true,
      admin: { hidden: true },
    },
    { name: 'reference', type: 'text', label: 'Nummer', required: true, index: true },
    { name: 'sequence', type: 'number', label: 'Række', required: true },
    { name: 'number', type: 'number', label: 'Udgave nr.', required: true },
    {
      name: 'kind',
      type: 'select',
      label: 'Art',
      required: true,
      options: optionsFrom(rowKinds),
    },
    {
      name: 'validFrom',
      type: 'date',
      label: 'Gælder fra',
      required: true,
      index: true,
      admin: momentPicker,
    },
    { name: 'validTo', type: 'date', label: 'Gælder til', admin: momentPicker },
    { name: 'changeLine', type: 'text', label: 'Hvad betyder det for kontaktcentret?' },
    { name: 'reason', type: 'text', label: 'Begrundelse' },
    { name: 'forced', type: 'checkbox', label: 'Udgivet uden fire øjne' },
    { name: 'cancels', type: 'number', label: 'Aflyser række' },
    { name: 'successor', type: 'text', label: 'Brug i stedet' },
    { name: 'content', type: 'json', label: 'Indhold' },
    { name: 'contentHash', type: 'text', label: 'Indholdets kontrolsum' },
    { name: 'previousHash', type: 'text', label: 'Forrige rækkes kontrolsum' },
    { name: 'form', type: 'number', label: 'Kontrolsummens form' },
    { name: 'rowHash', type: 'text', label: 'Rækkens kontrolsum', required: true },
    { name: 'approvedBy', type: 'text', label: 'Godkendt af (id)', required: true },
    { name: 'approvedByName', type: 'text', label: 'Godkendt af' },
    {
      name: 'approvedAt',
      type: 'date',
      label: 'Godkendt',
      required: true,
      index: true,
      admin: momentPicker,
    },
  ],
}
