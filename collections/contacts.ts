import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'
import { outcomes } from '../src/insights/outcomes.ts'
import { contactTypes } from '../src/routing/contact-types.ts'
import { optionsFrom } from './options.ts'

/**
 * One row for each contact that was logged: what it was about and how it ended, and
 * nothing of who called or who answered. No routes: src/insights writes and reads it.
 */
export const Contacts: CollectionConfig = {
  slug: 'contacts',
  access: accessFor('contacts'),
  admin: { hidden: true },
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    // Chosen by the desk, so that what is sent twice is logged once.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'outcome', type: 'select', required: true, options: optionsFrom(outcomes) },
    { name: 'reference', type: 'text', index: true },
    { name: 'edition', type: 'number' },
    // Escalation row, counted from 1.
    { name: 'criterion', type: 'number' },
    { name: 'contactType', type: 'select', options: optionsFrom(contactTypes) },
    { name: 'isOngoingCase', type: 'checkbox' },
    { name: 'at', type: 'date', required: true, index: true },
    // When it came in: what was logged without connection comes later.
    { name: 'receivedAt', type: 'date', required: true },
  ],
}
