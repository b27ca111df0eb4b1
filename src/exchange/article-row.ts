import type { Payload } from 'payload'
import { z } from 'zod'
import type { Article } from '../../collections/payload-types.ts'
import { momentAt } from '../routing/copenhagen.ts'
import { articleOf, type Pointed } from '../publishing/article-of.ts'
import { contentHash } from '../publishing/content-hash.ts'
import { contentSchema, type GuidanceContent } from '../publishing/content.ts'
import type { Portable } from './columns.ts'

const said = z.string().nullable()

/** A row to be written, as it is kept between looking and writing. */
export const articleRowSchema = z.object({
  line: z.number(),
  /** Id of the working copy that it changes; `null` for a new one. */
  article: said,
  /** Hash of that working copy's content when it was looked at. */
  seenHash: said,
  /** Records stand by id, other guidance by reference. */
  content: contentSchema,
  changeLine: said,
  reviewDate: said,
  wantedFrom: said,
  wantedTo: said,
})
export type ArticleRow = z.infer<typeof articleRowSchema>

const minutesOfDay = 24 * 60

const moment = (day: string, minutes: number): Date => new Date(momentAt(day, minutes, 'first'))

/** The first moment of a day in Denmark, 'YYYY-MM-DD'. */
export const startOf = (day: string): Date => moment(day, 0)

/** The first moment after it. */
const endOf = (day: string): Date => moment(day, minutesOfDay)

/** A content whose references to guidance are written otherwise, its own among them. */
export const withReferences = (
  content: GuidanceContent,
  as: (reference: string) => string,
): GuidanceContent => ({
  ...content,
  reference: as(content.reference),
  related: content.related.map(as),
  askFirst: content.askFirst.map(({ question, answers }) => ({
    question,
    answers: answers.map(({ guidance, ...answer }) => ({
      ...answer,
      guidance: guidance === null ? null : as(guidance),
    })),
  })),
})

/** The fields of a working copy. Guidance that is not there yet is left out. */
export function articleFields(row: ArticleRow, pointed: Pointed): Partial<Article> {
  const { reference, ...fields } = articleOf(row.content, pointed)
  // Without a number it keeps the one that it has, or gets the next free one.
  return { ...fields, ...(reference !== '' && { reference }), ...besideFields(row) }
}

const besideNames = ['changeLine', 'reviewDate', 'wantedFrom', 'wantedTo'] as const
/** What stands beside the content of a working copy; it counts for no hash. */
export type Beside = Pick<Article, (typeof besideNames)[number]>

const besideFields = (row: ArticleRow): Beside => ({
  ...(row.changeLine !== null && { changeLine: row.changeLine }),
  ...(row.reviewDate !== null && { reviewDate: startOf(row.reviewDate).toISOString() }),
  ...(row.wantedFrom !== null && { wantedFrom: startOf(row.wantedFrom).toISOString() }),
  // "Til og med": the first moment at which it no longer holds is the midnight after.
  ...(row.wantedTo !== null && { wantedTo: endOf(row.wantedTo).toISOString() }),
})

/** Does a working copy say all that a row says, so that there is nothing to write? */
export function saysAlready(
  { contentHash: hash, beside }: { contentHash: string; beside: Beside },
  row: ArticleRow,
): boolean {
  const wanted = besideFields(row)
  return (
    hash === contentHash(row.content) &&
    besideNames.every((name) => wanted[name] === undefined || wanted[name] === beside[name])
  )
}

/** The dates of a working copy as a file says them; they are left where the file is silent. */
export const besideContent = (): Omit<Portable, 'content'> => ({
  changeLine: null,
  reviewDate: null,
  wantedFrom: null,
  wantedTo: null,
})

/** Every reference there is, with its id. */
export async function allReferences(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'articles',
    select: { reference: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, reference }) => [reference, id]))
}
