import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'
import { mailKinds, mailStates } from '../src/mail/kinds.ts'
import { momentPicker } from './date-pickers.ts'
import { optionsFrom } from './options.ts'

const moment = { type: 'date', admin: momentPicker } as const
const hidden = { admin: { hidden: true } } as const

/**
 * The outbox: what people are to be told, each thing once, and what became of it. Nobody
 * writes here but src/mail/outbox.ts. Addresses and texts stand nowhere: they are looked
 * up when a mail is sent. Rows go in time: see src/privacy/retention.ts.
 */
export const Mails: CollectionConfig = {
  slug: 'mails',
  labels: { singular: 'Mail', plural: 'Mails' },
  access: accessFor('mails'),
  admin: {
    useAsTitle: 'about',
    defaultColumns: ['about', 'kind', 'to', 'state', 'queuedAt', 'problem'],
    hideAPIURL: true,
    group: 'Organisation',
  },
  defaultSort: '-queuedAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'about', type: 'text', label: 'Det drejer sig om', required: true },
    {
      name: 'kind',
      type: 'select',
      label: 'Art',
      required: true,
      options: optionsFrom(mailKinds),
    },
    { name: 'to', type: 'relationship', relationTo: 'users', label: 'Til', required: true },
    {
      name: 'state',
      type: 'select',
      label: 'Status',
      required: true,
      index: true,
      options: optionsFrom(mailStates),
    },
    { name: 'problem', type: 'text', label: 'Hvad gik galt sidst' },
    {
      type: 'row',
      fields: [
        { name: 'queuedAt', label: 'Lagt i kø', required: true, index: true, ...moment },
        { name: 'handedAt', label: 'Afleveret til mailserveren', ...moment },
        { name: 'nextTryAt', label: 'Prøves igen', ...moment },
      ],
    },
    { name: 'attempts', type: 'number', label: 'Forgæves forsøg', defaultValue: 0 },
    // What makes two passes put the same thing here once.
    { name: 'key', type: 'text', required: true, unique: true, ...hidden },
    /** Ids of the guidance, and of the event, edition or flag that it is about. */
    { name: 'article', type: 'text', ...hidden },
    { name: 'source', type: 'text', ...hidden },
    { name: 'at', type: 'date', required: true, ...hidden },
    /** Id of the digest that a thing was told in. */
    { name: 'digest', type: 'text', index: true, ...hidden },
    /** Could the server not be reached at all, the last time? */
    { name: 'isUnreached', type: 'checkbox', ...hidden },
    /** Payload's own mails, sealed: there is a key to an account in them. Empty once sent. */
    { name: 'sealed', type: 'textarea', access: { read: () => false }, ...hidden },
  ],
}
