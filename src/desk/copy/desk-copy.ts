import * as z from 'zod/mini'
import { oneOf } from '../../one-of.ts'
import type { CardSelfService } from '../../publishing/answer-card.ts'
import { contentSchema } from '../../publishing/content.ts'
import { type ContactPoint, contactPointKinds, weekdays } from '../../routing/contact-point.ts'
import { contactTypes } from '../../routing/contact-types.ts'
import { centreSchema, selfServiceSchema } from '../answers.ts'

/**
 * What the browser keeps to answer by itself: everything in force, the records it draws
 * in as they are stored, so that opening hours are told by the browser's own clock, and
 * what editors have told the search. Times are ISO 8601 in UTC.
 */

const contactPointSchema = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  kind: oneOf(contactPointKinds),
  number: z.exactOptional(z.string()),
  ivrChoice: z.exactOptional(z.string()),
  centreId: z.string(),
  hours: z.array(
    z.object({
      days: z.array(oneOf(weekdays)),
      opensAt: z.string(),
      closesAt: z.string(),
      contactTypes: z.array(oneOf(contactTypes)),
    }),
  ),
  closures: z.array(
    z.object({ from: z.string(), to: z.string(), reason: z.exactOptional(z.string()) }),
  ),
  keepsPublicHolidays: z.boolean(),
  fallbackId: z.exactOptional(z.string()),
  mayBook: z.boolean(),
  callbackWindowHours: z.exactOptional(z.number()),
  lastVerified: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<ContactPoint>

const copiedGuidanceSchema = z.object({
  edition: z.int(),
  publishedAt: z.string(),
  validFrom: z.string(),
  validTo: z.nullable(z.string()),
  changeLine: z.nullable(z.string()),
  contentHash: z.string(),
  reviewDate: z.nullable(z.string()),
  content: contentSchema,
  /** References of withdrawn guidance in whose place it is. */
  formerly: z.array(z.string()),
  /** What else it is found by, from the editors' search words. */
  terms: z.array(z.object({ text: z.string(), shown: z.string() })),
})
export type CopiedGuidance = z.infer<typeof copiedGuidanceSchema>

export const deskCopySchema = z.object({
  guidance: z.array(copiedGuidanceSchema),
  centres: z.array(z.extend(centreSchema, { fallback: z.nullable(z.string()) })),
  contactPoints: z.array(contactPointSchema),
  selfServices: z.array(selfServiceSchema satisfies z.ZodMiniType<CardSelfService>),
  topics: z.array(z.object({ number: z.string(), title: z.string() })),
  pins: z.array(z.object({ queries: z.array(z.string()), guidance: z.array(z.string()) })),
  ignored: z.array(z.string()),
  /** Which dictionary the words are to be read by. */
  dictionary: z.string(),
})
export type DeskCopy = z.infer<typeof deskCopySchema>

/** A copy that nobody has confirmed for this long is not used: rights and guidance have changed. */
export const copyHoldsForMs = 3 * 24 * 60 * 60 * 1000
