import { fieldIds } from './go-to-field.ts'

/** The form of a guidance, and where in it. */
export const formOf = (id: string, field?: string): string =>
  `/admin/collections/articles/${id}${field === undefined ? '' : `#${fieldIds(field)[0] ?? ''}`}`
