import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'
import { isAllowedLink } from '../src/publishing/rich-text.ts'
import { dayPicker } from './date-pickers.ts'
import { keepEveryVersion } from './history.ts'
import { tellsDesks } from './tells-desks.ts'
import { tellsOfNobody } from './tells-of-nobody.ts'

export const SelfServices: CollectionConfig = {
  slug: 'self-services',
  labels: { singular: 'Selvbetjening', plural: 'Selvbetjeninger' },
  access: accessFor('self-services'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'authority', 'mandatory', 'linkCheckedAt'],
    hideAPIURL: true,
    group: 'Henvisninger',
  },
  defaultSort: 'name',
  disableDuplicate: true,
  versions: keepEveryVersion,
  hooks: { ...tellsDesks, beforeValidate: [tellsOfNobody] },
  fields: [
    { name: 'name', type: 'text', label: 'Navn', required: true, maxLength: 200 },
    {
      name: 'key',
      type: 'text',
      label: 'Nøgle',
      required: true,
      unique: true,
      maxLength: 80,
      admin: { position: 'sidebar' },
    },
    {
      name: 'url',
      type: 'text',
      label: 'Adresse',
      required: true,
      maxLength: 500,
      validate: (value: unknown) =>
        (typeof value === 'string' && value.startsWith('https://') && isAllowedLink(value)) ||
        'Skriv en adresse, der begynder med https://',
    },
    { name: 'authority', type: 'text', label: 'Hvem driver den?', maxLength: 120 },
    {
      type: 'row',
      fields: [
        { name: 'requiresMitId', type: 'checkbox', label: 'Kræver MitID' },
        { name: 'mandatory', type: 'checkbox', label: 'Obligatorisk' },
      ],
    },
    {
      name: 'alternative',
      type: 'textarea',
      label: 'Alternativ for den, der er fritaget eller ikke kan selv',
      maxLength: 500,
      validate: (value: unknown, { data }: { data: { mandatory?: boolean | null } }) =>
        !data.mandatory ||
        (typeof value === 'string' && value.trim() !== '') ||
        'En obligatorisk selvbetjening skal have et alternativ.',
    },
    {
      name: 'benefit',
      type: 'textarea',
      label: 'Fordel for borgeren, som den siges i telefonen',
      maxLength: 300,
    },
    {
      name: 'walkThrough',
      type: 'array',
      label: 'Klik for klik',
      labels: { singular: 'Trin', plural: 'Trin' },
      maxRows: 20,
      fields: [{ name: 'step', type: 'text', label: 'Trin', required: true, maxLength: 200 }],
    },
    { name: 'whenStuck', type: 'textarea', label: 'Hvis det går i stå', maxLength: 500 },
    {
      name: 'linkCheckedAt',
      type: 'date',
      label: 'Link sidst kontrolleret',
      admin: {
        position: 'sidebar',
        ...dayPicker,
      },
    },
  ],
}
