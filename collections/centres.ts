import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'
import { mainNumber } from '../src/routing/main-number.ts'
import { dayPicker } from './date-pickers.ts'
import { keepEveryVersion } from './history.ts'
import { tellsDesks } from './tells-desks.ts'
import { centreLeadsOn } from './ways-on.ts'

export const Centres: CollectionConfig = {
  slug: 'centres',
  labels: { singular: 'Fagcenter', plural: 'Fagcentre' },
  access: accessFor('centres'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'abbreviation', 'wave', 'takeoverDate'],
    hideAPIURL: true,
    group: 'Organisation',
  },
  defaultSort: 'name',
  disableDuplicate: true,
  versions: keepEveryVersion,
  hooks: { ...tellsDesks, beforeValidate: [centreLeadsOn(mainNumber(process.env))] },
  fields: [
    { name: 'name', type: 'text', label: 'Navn', required: true, maxLength: 120 },
    {
      type: 'row',
      fields: [
        {
          name: 'abbreviation',
          type: 'text',
          label: 'Forkortelse',
          required: true,
          unique: true,
          maxLength: 12,
        },
        {
          name: 'referencePrefix',
          type: 'text',
          label: 'Nye vejledninger nummereres med',
          maxLength: 4,
          admin: { description: 'Fx BS giver BS01, BS02 …' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'wave', type: 'number', label: 'Ibrugtagningsbølge', min: 1, max: 99 },
        {
          name: 'takeoverDate',
          type: 'date',
          label: 'Overtages den',
          admin: dayPicker,
        },
      ],
    },
    {
      name: 'reviewMonths',
      type: 'number',
      label: 'Måneder mellem kontrol af en vejledning',
      min: 1,
      max: 60,
      admin: { description: 'Tomt: 6 måneder. En vejledning kan have sit eget tal.' },
    },
    {
      name: 'fallback',
      type: 'relationship',
      relationTo: 'contact-points',
      label: 'Omstillingspunkt, når ingen vejledning passer',
      admin: { allowCreate: false },
    },
  ],
}
