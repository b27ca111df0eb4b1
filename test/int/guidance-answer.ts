import { z } from 'zod'

/** What the tests read of our answers; anything else in them is not their matter. */
const cardSchema = z.object({
  reference: z.string(),
  edition: z.number(),
  publishedAt: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  contentHash: z.string(),
  content: z.looseObject({ shortAnswer: z.string().nullable(), title: z.string() }),
  contactPoints: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      number: z.string().nullable(),
      openNow: z.boolean(),
    }),
  ),
  selfServices: z.array(z.looseObject({ id: z.string(), name: z.string(), url: z.string() })),
  centre: z.looseObject({ name: z.string() }).nullable(),
})
export type Card = z.infer<typeof cardSchema>
export const cardIn = (body: unknown): Card => cardSchema.parse(body)

const searchSchema = z.object({
  hits: z.array(
    z.object({
      reference: z.string(),
      title: z.string(),
      shortAnswer: z.string(),
      centre: z.string(),
      edition: z.number(),
      found: z.string(),
    }),
  ),
  total: z.number(),
  engine: z.string(),
  tookMs: z.number(),
})
export const hitsIn = (body: unknown) => searchSchema.parse(body).hits
export const referencesIn = (body: unknown): string[] =>
  hitsIn(body).map(({ reference }) => reference)

const outcomeSchema = z.object({
  state: z.string(),
  contentHash: z.string(),
  edition: z.number().optional(),
})
export const outcomeIn = (body: unknown) => outcomeSchema.parse(body)

const listSchema = z.object({ docs: z.array(z.looseObject({ id: z.string() })) })
export const docsIn = (body: unknown) => listSchema.parse(body).docs

const docSchema = z.object({ doc: z.looseObject({ id: z.string() }) })
export const docIn = (body: unknown) => docSchema.parse(body).doc

const bookingSchema = z.object({
  contactPoints: z.array(
    z.object({
      booking: z.object({ windows: z.array(z.object({ from: z.string() })) }).nullable(),
    }),
  ),
})
/** When a call-back can first be promised for the guidance of a card. */
export const firstWindowIn = (body: unknown): string | undefined =>
  bookingSchema.parse(body).contactPoints.flatMap(({ booking }) => booking?.windows ?? [])[0]?.from
