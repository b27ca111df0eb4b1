import * as z from 'zod/mini'

const fields = {
  /** References, in the order they are shown. */
  favourites: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(30)),
  /** Chord of each command that has another than its own; an empty text turns it off. */
  keys: z.record(
    z.string().check(z.regex(/^[a-z]{1,20}\d{0,2}$/i)),
    z.string().check(z.maxLength(30)),
  ),
  /** Critical notices that were read, each with its version. */
  readNotices: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(100)),
}

/** How someone has arranged their desk; what they never touched is as it comes. */
export const settingsSchema = z.object({
  favourites: z._default(fields.favourites, []),
  keys: z._default(fields.keys, {}),
  readNotices: z._default(fields.readNotices, []),
})
export type DeskSettings = z.output<typeof settingsSchema>

/** What a browser may send: only what changes. */
export const settingsChangeSchema = z.partial(z.object(fields))
