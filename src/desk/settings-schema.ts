import { z } from 'zod'

const fields = {
  /** References, in the order they are shown. */
  favourites: z.array(z.string().max(20)).max(30),
  /** Chord of each command that has another than its own; an empty text turns it off. */
  keys: z.record(z.string().regex(/^[a-z]{1,20}$/i), z.string().max(30)),
  /** Critical notices that were read, each with its version. */
  readNotices: z.array(z.string().max(120)).max(100),
}

/** How someone has arranged their desk; what they never touched is as it comes. */
export const settingsSchema = z.object({
  favourites: fields.favourites.default([]),
  keys: fields.keys.default({}),
  readNotices: fields.readNotices.default([]),
})
export type DeskSettings = z.output<typeof settingsSchema>

/** What a browser may send: only what changes. */
export const settingsChangeSchema = z.object(fields).partial()
