/** Every version is kept for ever: the card of an old date shows the record as it was then. */
export const keepEveryVersion = { drafts: false, maxPerDoc: 0 } as const
