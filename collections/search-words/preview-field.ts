import type { UIField } from 'payload'

/** Shows what saving the row would change in what agents find. */
export const previewField: UIField = {
  name: 'preview',
  type: 'ui',
  label: 'Hvad ændrer det',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/search-preview.tsx#SearchPreview' },
  },
}
