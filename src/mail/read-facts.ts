import type { Payload, Where } from 'payload'
import type { Article, Edition } from '../../collections/payload-types.ts'
import { holdsWhere } from '../publishing/holds.ts'
import { inForce } from '../publishing/in-force.ts'
import { writersIn } from '../publishing/writers.ts'
import type { EditionFact, Facts, FlagFact, Guidance, SentFact, Writing } from './news.ts'
import { hearsNews, readPeople } from './people.ts'
import { lastToRemind } from './review-steps.ts'

const common = { depth: 0, pagination: false, overrideAccess: true } as const

/** A stretch of time to look at. */
export interface Look {
  since: Date
  now: Date
  /** Look for review dates too? They move by the day, and each look reads all that are near. */
  withReviews: boolean
}

/** Reads what happened, and only then what is needed to tell of it. */
export async function readFacts(payload: Payload, look: Look): Promise<Facts> {
  const [sent, approved, begun, flags, reviews] = await Promise.all([
    readSent(payload, look),
    readApproved(payload, look),
    readBegun(payload, look),
    readFlags(payload, look),
    look.withReviews ? readReviews(payload, look.now) : [],
  ])
  const articles = [...new Set([...sent, ...approved, ...begun].map(({ article }) => article))]
  const isNothing = articles.length + flags.length + reviews.length === 0
  const [guidance, writing, people] = await Promise.all([
    readGuidance(payload, articles),
    readWriting(payload, articles),
    isNothing ? [] : readPeople(payload),
  ])
  const hearing = people.filter(hearsNews)
  return { sent, approved, begun, flags, reviews, guidance, writing, people: hearing }
}

const between = ({ since, now }: Look): Record<string, string> => ({
  greater_than: since.toISOString(),
  less_than_equal: now.toISOString(),
})

async function readSent(payload: Payload, look: Look): Promise<SentFact[]> {
  const { docs } = await payload.find({
    ...common,
    collection: 'article-events',
    where: { and: [{ at: between(look) }, { action: { in: ['submit', 'requestChanges'] } }] },
    select: { article: true, action: true, actor: true, at: true },
  })
  return docs.map(({ id, action, article, actor, at }) => ({
    id,
    action: action === 'submit' ? action : 'requestChanges',
    article,
    actor: actor ?? null,
    at: new Date(at),
  }))
}

/** All but the content, which is large. */
const editionFields = {
  article: true,
  sequence: true,
  kind: true,
  validFrom: true,
  validTo: true,
  cancels: true,
  forced: true,
  approvedBy: true,
  approvedAt: true,
} as const
type EditionRow = Pick<Edition, 'id' | keyof typeof editionFields>

async function editionsWhere(payload: Payload, where: Where): Promise<EditionRow[]> {
  const { docs } = await payload.find({
    ...common,
    collection: 'editions',
    where,
    select: editionFields,
  })
  return docs
}

const factOf = (row: EditionRow, at: string): EditionFact => ({
  id: row.id,
  article: row.article,
  sequence: row.sequence,
  approvedBy: row.approvedBy,
  isForced: row.forced ?? false,
  at: new Date(at),
})

async function readApproved(payload: Payload, look: Look): Promise<EditionFact[]> {
  const rows = await editionsWhere(payload, {
    and: [{ approvedAt: between(look) }, { kind: { equals: 'edition' } }],
  })
  return rows.map((row) => factOf(row, row.approvedAt))
}

/** Only what is in force by then: another edition, or a withdrawal, may have come between. */
async function readBegun(payload: Payload, look: Look): Promise<EditionFact[]> {
  const rows = await editionsWhere(payload, {
    and: [{ validFrom: between(look) }, { kind: { equals: 'edition' } }],
  })
  const planned = rows.filter((row) => new Date(row.validFrom) > new Date(row.approvedAt))
  const begun = await Promise.all(
    planned.map(async (row) => ((await isInForce(payload, row, look.now)) ? [row] : [])),
  )
  return begun.flat().map((row) => factOf(row, row.validFrom))
}

/** Is this the edition that agents see? */
export async function isInForce(
  payload: Payload,
  { id, article }: { id: string; article: string },
  now: Date,
): Promise<boolean> {
  const rows = await editionsWhere(payload, { article: { equals: article } })
  const times = rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    sequence: row.sequence,
    validFrom: new Date(row.validFrom),
    validTo: row.validTo ? new Date(row.validTo) : null,
    cancels: row.cancels ?? null,
  }))
  return inForce(times, now)?.id === id
}

async function readFlags(payload: Payload, look: Look): Promise<FlagFact[]> {
  const { docs } = await payload.find({
    ...common,
    collection: 'flags',
    where: { and: [{ at: between(look) }, { answeredAt: { exists: false } }] },
    select: { reference: true, centre: true, at: true },
  })
  return docs.map(({ id, reference, centre, at }) => ({
    id,
    reference: reference ?? null,
    centre: centreId(centre) ?? null,
    at: new Date(at),
  }))
}

async function readReviews(
  payload: Payload,
  now: Date,
): Promise<(Guidance & { reviewDate: Date })[]> {
  const { docs } = await payload.find({
    ...common,
    collection: 'articles',
    where: {
      and: [holdsWhere(now), { reviewDate: { less_than_equal: lastToRemind(now).toISOString() } }],
    },
    select: { ...guidanceFields, reviewDate: true },
  })
  return docs.flatMap(({ reviewDate, ...article }) =>
    reviewDate ? [{ ...guidanceOf(article), reviewDate: new Date(reviewDate) }] : [],
  )
}

const guidanceFields = { reference: true, title: true, centre: true, changedBy: true } as const

const guidanceOf = (article: Pick<Article, 'id' | keyof typeof guidanceFields>): Guidance => ({
  id: article.id,
  reference: article.reference,
  title: article.title,
  centre: centreId(article.centre) ?? '',
  changedBy: writersIn(article.changedBy),
})

const centreId = (centre: Article['centre'] | null | undefined): string | undefined =>
  typeof centre === 'object' && centre !== null ? centre.id : (centre ?? undefined)

async function readGuidance(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, Guidance>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    ...common,
    collection: 'articles',
    where: { id: { in: [...ids] } },
    select: guidanceFields,
  })
  return new Map(docs.map((article) => [article.id, guidanceOf(article)]))
}

async function readWriting(
  payload: Payload,
  articles: readonly string[],
): Promise<Map<string, Writing>> {
  if (articles.length === 0) return new Map()
  const [acts, editions] = await Promise.all([
    payload.find({
      ...common,
      collection: 'article-events',
      where: {
        and: [
          { article: { in: [...articles] } },
          { action: { in: ['create', 'edit', 'restore', 'submit'] } },
        ],
      },
      select: { article: true, actor: true, at: true },
    }),
    editionsWhere(payload, {
      and: [{ article: { in: [...articles] } }, { kind: { equals: 'edition' } }],
    }),
  ])
  return new Map(
    articles.map((id) => [
      id,
      {
        acts: acts.docs
          .filter(({ article }) => article === id)
          .map(({ actor, at }) => ({ actor: actor ?? null, at: new Date(at) })),
        editions: editions
          .filter(({ article }) => article === id)
          .map(({ sequence, approvedAt }) => ({ sequence, approvedAt: new Date(approvedAt) })),
      },
    ]),
  )
}
