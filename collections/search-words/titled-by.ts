import type { CollectionBeforeChangeHook, TextField } from 'payload'

export const titleLength = 300

/** A row's name in lists, which Payload can take from one plain field only. */
export const rowTitle: TextField = {
  name: 'title',
  type: 'text',
  label: 'Ord',
  maxLength: titleLength,
  admin: { hidden: true, disableBulkEdit: true },
}

/** Words that a row is known by; the rest of a long list stands in the row itself. */
const namedBy = 4

/** `skraldespand, bøtte, spand, dunk …` */
export function listed(words: unknown): string {
  if (!Array.isArray(words)) return ''
  return words.slice(0, namedBy).join(', ') + (words.length > namedBy ? ' …' : '')
}

/** Keeps `title` at what the row says, whatever was sent for it. */
export const titledBy =
  (
    say: (row: Record<string, unknown>) => string,
  ): CollectionBeforeChangeHook<Record<string, unknown> & { id: string }> =>
  ({ data, originalDoc }) => ({ ...data, title: say({ ...originalDoc, ...data }) })
