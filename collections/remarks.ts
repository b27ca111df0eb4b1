import type { CollectionConfig } from 'payload'
import { accessFor } from '../src/access/access-for.ts'
import { remarkSlots } from '../src/publishing/remark-slots.ts'
import { optionsFrom } from './options.ts'

/** What editors remarked on a text that waits for approval. No routes: src/publishing/remarks.ts reads and writes it. */
export const Remarks: CollectionConfig = {
  slug: 'remarks',
  labels: { singular: 'Bemærkning', plural: 'Bemærkninger' },
  access: accessFor('remarks'),
  admin: { hidden: true },
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'article', type: 'text', required: true, index: true },
    { name: 'reference', type: 'text', required: true },
    { name: 'slot', type: 'select', required: true, options: optionsFrom(remarkSlots) },
    { name: 'words', type: 'textarea', required: true },
    { name: 'by', type: 'text', required: true },
    { name: 'byName', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'answer', type: 'textarea' },
    { name: 'doneAt', type: 'date' },
    { name: 'doneByName', type: 'text' },
  ],
}
