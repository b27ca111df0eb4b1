import type { Field } from 'payload'
import { isAllowedLink } from '../../../src/publishing/rich-text.ts'
import { refusals } from '../../../src/errors.ts'
import { dayPicker, momentPicker } from '../../date-pickers.ts'
import { counted } from './counted.ts'
import { prose } from './prose.ts'

/** What stands around the slots. */
export const aroundTheSlots: Field[] = [
  {
    type: 'collapsible',
    label: 'Færdige tekster til borgeren',
    fields: [
      {
        name: 'readyTexts',
        type: 'group',
        label: false,
        fields: [
          {
            name: 'sms',
            type: 'textarea',
            label: 'SMS',
            maxLength: 480,
            admin: {
              ...counted('readyTexts.sms', 480),
              description: '{selvbetjening} bliver til linket, {kommune} til kommunens navn.',
            },
          },
          { name: 'chat', type: 'textarea', label: 'Chat', maxLength: 2000 },
          { name: 'emailSubject', type: 'text', label: 'Emne i mail', maxLength: 200 },
          { name: 'emailBody', type: 'textarea', label: 'Mail', maxLength: 8000 },
        ],
      },
    ],
  },
  {
    type: 'collapsible',
    label: 'Særlige hensyn, blanketter og beslægtede vejledninger',
    admin: { initCollapsed: true },
    fields: [
      prose({ name: 'specialConsiderations', label: 'Særlige hensyn (sprog, handicap)' }),
      {
        name: 'attachments',
        type: 'array',
        label: 'Blanketter',
        labels: { singular: 'Blanket', plural: 'Blanketter' },
        maxRows: 20,
        fields: [
          {
            type: 'row',
            fields: [
              { name: 'name', type: 'text', label: 'Navn', maxLength: 200 },
              {
                name: 'url',
                type: 'text',
                label: 'Adresse',
                maxLength: 500,
                validate: (url: unknown) =>
                  url === null ||
                  url === undefined ||
                  url === '' ||
                  (typeof url === 'string' && isAllowedLink(url)) ||
                  refusals['link-not-allowed'].message,
              },
            ],
          },
        ],
      },
      {
        name: 'related',
        type: 'relationship',
        label: 'Beslægtede vejledninger',
        relationTo: 'articles',
        hasMany: true,
        admin: { allowCreate: false },
      },
    ],
  },
  {
    name: 'changeLine',
    type: 'text',
    label: 'Hvad betyder ændringen for kontaktcentret?',
    maxLength: 200,
    admin: {
      ...counted('changeLine', 200),
      description: 'Én linje. Den står øverst hos redaktøren og på kontaktcentrets forside.',
    },
  },
  {
    name: 'reviewDate',
    type: 'date',
    label: 'Kontroldato',
    admin: {
      position: 'sidebar',
      description: 'Senest her skal fagcentret bekræfte, at indholdet stadig holder.',
      ...dayPicker,
    },
  },
  {
    name: 'reviewMonths',
    type: 'number',
    label: 'Måneder mellem kontrol',
    min: 1,
    max: 60,
    admin: { position: 'sidebar', description: 'Tomt: som fagcentret.' },
  },
  {
    type: 'row',
    admin: { position: 'sidebar' },
    fields: [
      {
        name: 'wantedFrom',
        type: 'date',
        label: 'Ønskes gyldig fra',
        admin: momentPicker,
      },
      {
        name: 'wantedTo',
        type: 'date',
        label: 'Ønskes gyldig til',
        admin: momentPicker,
      },
    ],
  },
]
