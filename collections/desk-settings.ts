import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'

/** How each has arranged their desk. No routes: src/desk/settings.ts alone reads and writes it. */
export const DeskSettings: CollectionConfig = {
  slug: 'desk-settings',
  access: accessFor('desk-settings'),
  admin: { hidden: true },
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'user', type: 'text', required: true, unique: true },
    { name: 'settings', type: 'json', required: true },
  ],
}
