import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { accessFor } from '../src/access/access-for.ts'
import { contactPointKinds, weekdays } from '../src/routing/contact-point.ts'
import { contactTypes } from '../src/routing/contact-types.ts'
import { mainNumber } from '../src/routing/main-number.ts'
import { isClockTime } from '../src/routing/clock-time.ts'
import { dayPicker } from './date-pickers.ts'
import { keepEveryVersion } from './history.ts'
import { optionsFrom } from './options.ts'
import { tellsDesks } from './tells-desks.ts'
import { tellsOfNobody } from './tells-of-nobody.ts'
import { pointLeadsOn, staysOffMain } from './ways-on.ts'

const clockTime = (value: unknown) =>
  isClockTime(value) || 'Skriv klokkeslættet som 09:00. Døgnet slutter 24:00.'

/** Hours across midnight are two rows: 22:00 to 24:00, and 00:00 to 06:00 the day after. */
const closingTime: TextFieldSingleValidation = (value, { siblingData }) => {
  const isTime = clockTime(value)
  if (isTime !== true) return isTime
  const opensAt = 'opensAt' in siblingData ? siblingData.opensAt : undefined
  return (
    typeof opensAt !== 'string' ||
    opensAt < String(value) ||
    'Lukketiden skal ligge efter åbningstiden. Over midnat skrives som to rækker.'
  )
}

const main = mainNumber(process.env)

export const ContactPoints: CollectionConfig = {
  slug: 'contact-points',
  labels: { singular: 'Omstillingspunkt', plural: 'Omstillingspunkter' },
  access: accessFor('contact-points'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'number', 'centre', 'lastVerified'],
    hideAPIURL: true,
    group: 'Henvisninger',
  },
  defaultSort: 'name',
  disableDuplicate: true,
  versions: keepEveryVersion,
  hooks: { ...tellsDesks, beforeValidate: [tellsOfNobody, pointLeadsOn(main), staysOffMain(main)] },
  fields: [
    { name: 'name', type: 'text', label: 'Navn', required: true, maxLength: 120 },
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
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Art',
          required: true,
          defaultValue: 'queue',
          options: optionsFrom(contactPointKinds),
        },
        { name: 'number', type: 'text', label: 'Nummer', maxLength: 40 },
        { name: 'ivrChoice', type: 'text', label: 'Tastevalg', maxLength: 40 },
      ],
    },
    {
      name: 'centre',
      type: 'relationship',
      relationTo: 'centres',
      label: 'Fagcenter',
      required: true,
      admin: { position: 'sidebar', allowCreate: false },
    },
    {
      name: 'hours',
      type: 'array',
      label: 'Åbningstider',
      labels: { singular: 'Åbningstid', plural: 'Åbningstider' },
      maxRows: 40,
      fields: [
        {
          name: 'days',
          type: 'select',
          hasMany: true,
          label: 'Dage',
          required: true,
          options: optionsFrom(weekdays),
        },
        {
          type: 'row',
          fields: [
            {
              name: 'opensAt',
              type: 'text',
              label: 'Åbner',
              required: true,
              validate: clockTime,
              admin: { placeholder: '09:00' },
            },
            {
              name: 'closesAt',
              type: 'text',
              label: 'Lukker',
              required: true,
              validate: closingTime,
              admin: { placeholder: '15:00' },
            },
          ],
        },
        {
          name: 'contactTypes',
          type: 'select',
          hasMany: true,
          label: 'Kun for disse henvendelser (tom: alle)',
          options: optionsFrom(contactTypes),
        },
      ],
    },
    {
      name: 'closures',
      type: 'array',
      label: 'Lukket i perioder',
      labels: { singular: 'Lukkeperiode', plural: 'Lukkeperioder' },
      maxRows: 60,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'from', type: 'date', label: 'Fra', required: true, admin: dayPicker },
            {
              name: 'to',
              type: 'date',
              label: 'Til og med',
              required: true,
              admin: dayPicker,
            },
            { name: 'reason', type: 'text', label: 'Grund', maxLength: 120 },
          ],
        },
      ],
    },
    {
      name: 'keepsPublicHolidays',
      type: 'checkbox',
      label: 'Holder lukket på helligdage',
      defaultValue: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'mayBook',
          type: 'checkbox',
          label: 'Kontaktcentret må booke tilbagekald',
        },
        {
          name: 'callbackWindowHours',
          type: 'number',
          label: 'Længste lovede tidsrum for tilbagekald (timer)',
          min: 1,
          max: 72,
        },
      ],
    },
    {
      name: 'fallback',
      type: 'relationship',
      relationTo: 'contact-points',
      label: 'Når her er lukket',
      admin: { allowCreate: false },
    },
    {
      name: 'lastVerified',
      type: 'date',
      label: 'Sidst kontrolleret',
      admin: { position: 'sidebar', ...dayPicker },
    },
  ],
}
