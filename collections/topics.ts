import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'

export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: 'Emne', plural: 'Emner (KLE)' },
  access: accessFor('topics'),
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'number'], group: 'Organisation' },
  defaultSort: 'number',
  disableDuplicate: true,
  fields: [
    {
      name: 'number',
      type: 'text',
      label: 'KLE-nummer',
      required: true,
      unique: true,
      maxLength: 8,
      validate: (value: unknown) =>
        (typeof value === 'string' && /^\d{2}\.\d{2}\.\d{2}$/.test(value)) ||
        'Skriv KLE-nummeret som 23.05.10.',
    },
    { name: 'title', type: 'text', label: 'Emne', required: true, maxLength: 200 },
  ],
}
