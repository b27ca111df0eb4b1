import type { CollectionBeforeChangeHook, TextField } from 'payload'

export const titleLength = 300

/** A row's name in lists, which Payload can take from one plain field only. */
export const rowTitle: TextField = {
  name: 'title',
  type: 'text',
  maxLength: titleLength,
  admin: { hidden: true, disableBulkEdit: true },
}

/** Keeps `title` at what the row says, whatever was sent for it. */
export const titledBy =
  (
    say: (row: Record<string, unknown>) => string,
  ): CollectionBeforeChangeHook<Record<string, unknown> & { id: string }> =>
  ({ data, originalDoc }) => ({ ...data, title: say({ ...originalDoc, ...data }) })
