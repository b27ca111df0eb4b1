import * as z from 'zod/mini'
import type { AnswerCard, EditionLine } from '../publishing/answer-card.ts'
import { oneOf } from '../one-of.ts'
import { contentSchema } from '../publishing/content.ts'
import { flagResults } from '../publishing/flag-terms.ts'
import { severities } from '../publishing/notice-terms.ts'
import type { Notice } from '../publishing/notices.ts'
import type { FrontOfDesk, GuidanceLine } from './front-of-desk.ts'
import { settingsSchema } from './settings-schema.ts'

/** What the server answers, checked at the border: the desk trusts nothing by its type alone. */

const foundSchema = z.object({
  how: z.string(),
  text: z.string(),
  /** Words in `text`, folded as in search/danish/fold.ts. */
  matched: z.array(z.string()),
})

const hitSchema = z.pipe(
  z.object({
    reference: z.string(),
    title: z.string(),
    centre: z.nullable(z.string()),
    edition: z.int(),
    /** One Danish line for people, or the reason in parts; the parts may stand in `match`. */
    found: z.union([foundSchema, z.string()]),
    match: z.optional(foundSchema),
    hasSelfService: z._default(z.boolean(), false),
    openNow: z._default(z.nullable(z.boolean()), null),
    requiresMitId: z._default(z.boolean(), false),
    changedAt: z._default(z.nullable(z.string()), null),
    changeLine: z._default(z.nullable(z.string()), null),
    isUnderReview: z._default(z.boolean(), false),
  }),
  z.transform(({ found, match, centre, ...hit }) => ({
    ...hit,
    centre: centre ?? '',
    found: match ?? (typeof found === 'string' ? { how: '', text: found, matched: [] } : found),
  })),
)

export const searchAnswerSchema = z.object({
  hits: z.array(hitSchema),
  total: z.int(),
  engine: z.string(),
  /** The search engine is away, and the one in the server answered. */
  isStandby: z._default(z.boolean(), false),
})
export type SearchAnswer = z.infer<typeof searchAnswerSchema>
export type Hit = SearchAnswer['hits'][number]

const offerCommon = {
  contactPoint: z.string(),
  name: z.string(),
  via: z.boolean(),
  says: z.string(),
}
const offerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('transfer'),
    ...offerCommon,
    number: z.nullable(z.string()),
    ivrChoice: z.nullable(z.string()),
  }),
  z.object({ kind: z.literal('callback'), ...offerCommon, from: z.string(), to: z.string() }),
  z.object({ kind: z.literal('message'), ...offerCommon }),
  z.object({ kind: z.literal('closed'), ...offerCommon }),
])

const contactPointSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  kindLabel: z.string(),
  number: z.nullable(z.string()),
  ivrChoice: z.nullable(z.string()),
  mayBook: z.boolean(),
  openNow: z.boolean(),
  opensAt: z.nullable(z.string()),
  closesAt: z.nullable(z.string()),
  says: z.string(),
  state: z.string(),
  opens: z.nullable(z.string()),
  only: z.nullable(z.string()),
  offer: offerSchema,
  booking: z.nullable(
    z.object({
      contactPoint: z.string(),
      name: z.string(),
      windows: z.array(z.object({ from: z.string(), to: z.string(), says: z.string() })),
    }),
  ),
})

export const selfServiceSchema = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  authority: z.string(),
  requiresMitId: z.boolean(),
  mandatory: z.boolean(),
  alternative: z.nullable(z.string()),
  benefit: z.string(),
  walkThrough: z.array(z.string()),
  whenStuck: z.nullable(z.string()),
})

export const centreSchema = z.object({
  id: z.string(),
  name: z.string(),
  abbreviation: z.string(),
})

export const answerCardSchema = z.object({
  reference: z.string(),
  edition: z.int(),
  publishedAt: z.string(),
  validFrom: z.string(),
  validTo: z.nullable(z.string()),
  changeLine: z.nullable(z.string()),
  contentHash: z.string(),
  content: contentSchema,
  centre: z.nullable(centreSchema),
  contactPoints: z.array(contactPointSchema),
  selfServices: z.array(selfServiceSchema),
  titles: z.record(z.string(), z.string()),
  underReviewSince: z.nullable(z.string()),
  openFlags: z.int(),
  at: z.string(),
  isCurrent: z.boolean(),
}) satisfies z.ZodMiniType<AnswerCard>

const editionLineSchema = z.object({
  edition: z.int(),
  kind: z.enum(['edition', 'withdrawal']),
  changeLine: z.nullable(z.string()),
  validFrom: z.string(),
  validTo: z.nullable(z.string()),
  inForce: z.boolean(),
}) satisfies z.ZodMiniType<EditionLine>
export const editionsSchema = z.object({ editions: z.array(editionLineSchema) })

export const guidanceLineSchema = z.object({
  reference: z.string(),
  title: z.string(),
  centre: z.string(),
  openNow: z.nullable(z.boolean()),
}) satisfies z.ZodMiniType<GuidanceLine>

const noticeSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  severity: oneOf(severities),
  from: z.string(),
  to: z.string(),
  centres: z.array(z.object({ id: z.string(), name: z.string() })),
  references: z.array(z.string()),
  version: z.string(),
}) satisfies z.ZodMiniType<Notice>

export const frontSchema = z.object({
  now: z.string(),
  changed: z.array(
    z.object({
      reference: z.string(),
      title: z.string(),
      edition: z.int(),
      publishedAt: z.string(),
      changeLine: z.string(),
    }),
  ),
  changedBeyond: z._default(z.int(), 0),
  openNow: z.array(z.object({ name: z.string(), openNow: z.boolean(), says: z.string() })),
  centres: z.array(z.object({ id: z.string(), name: z.string() })),
  fallbacks: z.array(
    z.object({
      centre: z.string(),
      contactPoint: z.string(),
      number: z.nullable(z.string()),
      openNow: z.boolean(),
      says: z.string(),
    }),
  ),
  mostUsed: z.array(guidanceLineSchema),
  favourites: z.array(guidanceLineSchema),
  notices: z.array(noticeSchema),
  answers: z.array(
    z.object({
      reference: z.nullable(z.string()),
      title: z.nullable(z.string()),
      about: z.string(),
      result: oneOf(flagResults),
      answer: z.string(),
      answeredAt: z.string(),
    }),
  ),
  settings: settingsSchema,
}) satisfies z.ZodMiniType<FrontOfDesk>
export type Line = z.infer<typeof guidanceLineSchema>
export type Front = z.infer<typeof frontSchema>

/** `{ errors: [{ code, message }] }`: how every refusal comes. */
export const refusalSchema = z.object({
  errors: z
    .array(
      z.object({
        code: z.optional(z.string()),
        message: z.string(),
        field: z.optional(z.string()),
      }),
    )
    .check(z.minLength(1)),
  /** Reference of the guidance to use instead of a withdrawn one. */
  successor: z.optional(z.string()),
})
