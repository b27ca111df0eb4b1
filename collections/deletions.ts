import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'
import { refuseAnyChange } from './append-only.ts'
import { momentPicker } from './date-pickers.ts'

/** That personal data was deleted, when and by which rule; not whose. Only ever added to. */
export const Deletions: CollectionConfig = {
  slug: 'deletions',
  labels: { singular: 'Sletning', plural: 'Sletninger' },
  access: accessFor('deletions'),
  admin: {
    useAsTitle: 'what',
    defaultColumns: ['what', 'row', 'rule', 'at'],
    hideAPIURL: true,
    group: 'Organisation',
  },
  defaultSort: '-at',
  disableDuplicate: true,
  disableBulkEdit: true,
  timestamps: false,
  hooks: { beforeOperation: [refuseAnyChange] },
  fields: [
    { name: 'what', type: 'text', label: 'Hvad', required: true },
    { name: 'row', type: 'text', label: 'Nummer', required: true },
    { name: 'rule', type: 'text', label: 'Regel', required: true },
    {
      name: 'at',
      type: 'date',
      label: 'Hvornår',
      required: true,
      index: true,
      admin: momentPicker,
    },
  ],
}
