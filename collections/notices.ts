import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'
import { Refusal } from '../src/errors.ts'
import { cprNumbersIn } from '../src/privacy/cpr.ts'
import { severities } from '../src/publishing/notice-terms.ts'
import type { Notice } from './payload-types.ts'
import { momentPicker } from './date-pickers.ts'
import { optionsFrom } from './options.ts'

/** A notice ends after it begins, and tells of nobody. */
const soundNotice: CollectionBeforeValidateHook<Notice> = ({ data, originalDoc }) => {
  const { from, to, title, text } = { ...originalDoc, ...data }
  for (const [field, words] of Object.entries({ title, text })) {
    if (words && cprNumbersIn(words).length > 0) {
      throw new Refusal([{ code: 'looks-like-cpr', field }])
    }
  }
  if (from && to && Date.parse(to) <= Date.parse(from)) {
    throw new Refusal([
      { code: 'bad-input', field: 'to', message: 'Beskeden skal slutte, efter at den begynder.' },
    ])
  }
  return data
}

/** What agents must know just now: a bin round that is late, a system that is down. */
export const Notices: CollectionConfig = {
  slug: 'notices',
  labels: { singular: 'Driftsbesked', plural: 'Driftsbeskeder' },
  access: accessFor('notices'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'severity', 'from', 'to'],
    hideAPIURL: true,
    group: 'Vejledninger',
    description: 'Vises på skrivebordet og over de søgeresultater, den handler om.',
  },
  defaultSort: '-from',
  disableDuplicate: true,
  hooks: { beforeValidate: [soundNotice] },
  fields: [
    { name: 'title', type: 'text', label: 'Hvad sker der', required: true, maxLength: 80 },
    {
      name: 'text',
      type: 'textarea',
      label: 'Hvad skal der siges',
      required: true,
      maxLength: 280,
    },
    {
      name: 'severity',
      type: 'select',
      label: 'Hvor vigtig er den',
      required: true,
      defaultValue: 'information',
      options: optionsFrom(severities),
    },
    {
      type: 'row',
      fields: [
        { name: 'from', type: 'date', label: 'Fra', required: true, admin: momentPicker },
        { name: 'to', type: 'date', label: 'Til', required: true, admin: momentPicker },
      ],
    },
    {
      name: 'centres',
      type: 'relationship',
      relationTo: 'centres',
      hasMany: true,
      label: 'Fagcentre, den vedrører',
      admin: { allowCreate: false },
    },
    {
      name: 'guidance',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      label: 'Vejledninger, den vedrører',
      admin: { allowCreate: false },
    },
  ],
}
