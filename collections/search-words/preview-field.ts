import type { UIField } from 'payload'

/** Shows what saving the row would change in what agents find. */
export const previewField: UIField = {
  name: 'preview',
  type: 'ui',
  admin: { components: { Field: '/src/admin/search-preview.tsx#SearchPreview' } },
}
