import type { PayloadRequest } from 'payload'

/** What the address of an empty form calls the words that agents searched for in vain. */
export const askedName = 'siger'

/** Fills an empty form with the words of its address: `create?siger=sort%20skrald`. */
export const wordsAsked =
  (maxLength: number) =>
  ({ req }: { req: PayloadRequest }): string[] => {
    const words = req.query[askedName]
    return typeof words === 'string' && words.trim() !== ''
      ? [words.trim().slice(0, maxLength)]
      : []
  }
