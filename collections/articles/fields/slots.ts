import type { Field } from 'payload'
import { shortAnswerMax } from '../../../src/publishing/empty-slots.ts'
import {
  identifications,
  mandateLevels,
  slots as slotWords,
  termKinds,
} from '../../../src/publishing/guidance-terms.ts'
import { dayPicker } from '../../date-pickers.ts'
import { optionsFrom } from '../../options.ts'
import { rowsNamedBy } from '../../rows-named-by.ts'
import { counted } from './counted.ts'
import { escalationRows, questionRows } from './slot-rows.ts'
import { prose } from './prose.ts'
import { slot } from './slot.ts'

const lines = (name: string, label: string, description?: string): Field => ({
  name,
  type: 'text',
  hasMany: true,
  label,
  maxLength: 200,
  maxRows: 20,
  admin: { description: description ?? 'Tryk Enter efter hver linje.' },
})

/** The ten slots, in the order of the card. */
export const slots: Field[] = [
  {
    name: 'notRelevant',
    type: 'select',
    hasMany: true,
    label: 'Felter, der ikke er relevante',
    options: optionsFrom(slotWords),
    admin: { hidden: true },
  },
  slot('ongoingCase', 'Næsten hver anden ringer om en sag, der allerede kører.', [
    {
      name: 'ongoingCase',
      type: 'group',
      label: false,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'system', type: 'text', label: 'Slå op i', maxLength: 120 },
            { name: 'field', type: 'text', label: 'Felt', maxLength: 120 },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'identification',
              type: 'select',
              label: 'Legitimation, før der siges noget',
              options: optionsFrom(identifications),
            },
            {
              name: 'citizenFollows',
              type: 'text',
              label: 'Her følger borgeren selv sagen',
              maxLength: 200,
            },
          ],
        },
        { name: 'needsArchive', type: 'checkbox', label: 'Kræver opslag i sagsarkivet' },
        prose({ name: 'text', label: 'Sådan gør du' }),
      ],
    },
  ]),
  slot('shortAnswer', `Det, der kan siges nu. Højst ${shortAnswerMax} tegn.`, [
    {
      name: 'shortAnswer',
      type: 'textarea',
      label: 'Kort svar',
      maxLength: shortAnswerMax,
      admin: { rows: 4, ...counted('shortAnswer', shortAnswerMax) },
    },
  ]),
  slot('askFirst', 'Spørgsmål, der afklarer, og hvor hvert svar fører hen.', [questionRows]),
  slot('selfService', 'Det digitale først.', [
    {
      name: 'selfServices',
      type: 'relationship',
      label: 'Selvbetjening',
      relationTo: 'self-services',
      hasMany: true,
      admin: { allowCreate: false },
    },
  ]),
  slot('exempt', 'Alternativet, når borgeren er fritaget eller ikke kan selv.', [
    prose({ name: 'exempt', label: 'Hvis fritaget / kan ikke selv' }),
  ]),
  slot('mandate', 'Hvad må kontaktcentret gøre eller afgøre?', [
    {
      name: 'mandate',
      type: 'group',
      label: false,
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'level',
              type: 'select',
              label: 'Hvor langt må kontaktcentret gå?',
              options: optionsFrom(mandateLevels),
            },
            { name: 'lookUpIn', type: 'text', label: 'Slå op i', maxLength: 120 },
          ],
        },
        lines('may', 'Må'),
        lines('mayNot', 'Må ikke'),
      ],
    },
  ]),
  slot('escalation', 'Kriterier, som kan afgøres i telefonen. Ét pr. række.', [escalationRows]),
  slot('handOver', 'Et omstillingspunkt, aldrig et nummer i teksten.', [
    {
      name: 'handOver',
      type: 'group',
      label: false,
      fields: [
        {
          name: 'contactPoint',
          type: 'relationship',
          label: 'Omstillingspunkt',
          relationTo: 'contact-points',
          admin: { allowCreate: false },
        },
        { name: 'note', type: 'text', label: 'Bemærkning', maxLength: 200 },
      ],
    },
  ]),
  slot('deadlinesAndFees', 'Hver frist og takst med de datoer, den gælder.', [
    {
      name: 'deadlinesAndFees',
      type: 'array',
      label: 'Frister og takster',
      labels: { singular: 'Frist eller takst', plural: 'Frister og takster' },
      maxRows: 30,
      admin: rowsNamedBy('label'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'kind', type: 'select', label: 'Art', options: optionsFrom(termKinds) },
            { name: 'label', type: 'text', label: 'Hvad', maxLength: 120 },
            { name: 'value', type: 'text', label: 'Frist, tid eller beløb', maxLength: 120 },
          ],
        },
        {
          type: 'row',
          fields: [
            { name: 'validFrom', type: 'date', label: 'Gælder fra', admin: dayPicker },
            { name: 'validTo', type: 'date', label: 'Gælder til', admin: dayPicker },
          ],
        },
      ],
    },
  ]),
  slot('legalBasis', 'Lov og paragraf hver for sig.', [
    {
      name: 'legalBasis',
      type: 'array',
      label: 'Lovgrundlag',
      labels: { singular: 'Lov', plural: 'Lovgrundlag' },
      maxRows: 20,
      admin: rowsNamedBy('act'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'act', type: 'text', label: 'Lov', maxLength: 200 },
            { name: 'section', type: 'text', label: 'Paragraf', maxLength: 120 },
          ],
        },
      ],
    },
  ]),
]
