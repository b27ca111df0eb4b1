import type { Payload } from 'payload'
import type { AnswerCard, EditionLine } from './answer-card.ts'
import { cardContactPoints } from './card-contact-points.ts'
import { centreOnCard, leadsOnTo, selfServiceOnCard } from './drawn-in.ts'
import type { GuidanceContent } from './content.ts'
import { rowsOfReference, rowsOfReferences, type StoredEdition } from './edition-rows.ts'
import { openFlagsOn } from './flags.ts'
import { inForce, reigns } from './in-force.ts'
import { recordsAt } from './record-at.ts'

/** Which card: what is in force now, what was at a moment, or exactly one edition. */
export interface CardMoment {
  now: Date
  at?: Date
  edition?: number
}

/**
 * The answer card of a guidance with all that it draws in, or `undefined` where
 * nothing was in force. An old edition is resolved as of its last moment in force,
 * so that the number on it is the one agents were given then.
 */
export async function cardAt(
  payload: Payload,
  reference: string,
  { now, at: asked, edition }: CardMoment,
): Promise<AnswerCard | undefined> {
  // What will be said is not known yet: the future is answered with now.
  const at = asked && asked < now ? asked : undefined
  const rows = await rowsOfReference(payload, reference)
  const current = inForce(rows, now)
  const wanted = edition === undefined ? inForce(rows, at ?? now) : reignOf(rows, edition, now)?.row
  if (!wanted?.row.content) return undefined
  const isCurrent = wanted.id === current?.id && at === undefined
  const moment = isCurrent ? undefined : (at ?? lastMoment(rows, wanted, now))
  const [drawn, underReviewSince, openFlags] = await Promise.all([
    drawnIn(payload, wanted.row.content, moment, now),
    isCurrent ? overdueSince(payload, wanted.row.article, now) : null,
    isCurrent ? openFlagsOn(payload, wanted.row.reference) : 0,
  ])
  return {
    reference: wanted.row.reference,
    edition: wanted.row.number,
    publishedAt: wanted.row.approvedAt,
    validFrom: wanted.row.validFrom,
    validTo: wanted.validTo?.toISOString() ?? null,
    changeLine: wanted.row.changeLine,
    contentHash: wanted.row.contentHash ?? '',
    content: wanted.row.content,
    ...drawn,
    underReviewSince,
    openFlags,
    at: (moment ?? now).toISOString(),
    isCurrent,
  }
}

/** The card that a content would give if it were in force now; nobody has approved it. */
export async function cardOfContent(
  payload: Payload,
  content: GuidanceContent,
  { edition, contentHash, changeLine }: Pick<AnswerCard, 'edition' | 'contentHash' | 'changeLine'>,
  now: Date,
): Promise<AnswerCard> {
  return {
    reference: content.reference,
    edition,
    publishedAt: now.toISOString(),
    validFrom: now.toISOString(),
    validTo: null,
    changeLine,
    contentHash,
    content,
    ...(await drawnIn(payload, content, undefined, now)),
    underReviewSince: null,
    openFlags: 0,
    at: now.toISOString(),
    isCurrent: true,
  }
}

/** Every edition of a guidance that has come into force, newest first. */
export async function editionLines(
  payload: Payload,
  reference: string,
  now: Date,
): Promise<EditionLine[]> {
  const rows = await rowsOfReference(payload, reference)
  const current = inForce(rows, now)
  return reigns(rows, now)
    .toReversed()
    .map(({ row: { id, row }, until }) => ({
      edition: row.number,
      kind: row.kind === 'withdrawal' ? 'withdrawal' : 'edition',
      changeLine: row.kind === 'withdrawal' ? row.reason : row.changeLine,
      validFrom: row.validFrom,
      validTo: until?.toISOString() ?? null,
      inForce: id === current?.id,
    }))
}

/** Not for an edition that is still to come, nor for one that never came: agents did not see it. */
const reignOf = (rows: readonly StoredEdition[], number: number, now: Date) =>
  reigns(rows, now).find(({ row: { kind, row } }) => kind === 'edition' && row.number === number)

/** The last moment an edition was in force: just before whatever followed it. */
function lastMoment(rows: readonly StoredEdition[], edition: StoredEdition, now: Date): Date {
  const until = reignOf(rows, edition.row.number, now)?.until
  return until && until <= now ? new Date(until.getTime() - 1) : now
}

async function drawnIn(
  payload: Payload,
  content: GuidanceContent,
  moment: Date | undefined,
  now: Date,
): Promise<Pick<AnswerCard, 'centre' | 'contactPoints' | 'selfServices' | 'titles'>> {
  const [centres, selfServices, contactPoints, titles] = await Promise.all([
    recordsAt(payload, 'centres', content.centre === null ? [] : [content.centre], moment),
    recordsAt(payload, 'self-services', content.selfServices, moment),
    cardContactPoints(payload, content, moment, now),
    titlesOf(payload, content, moment ?? now),
  ])
  const centre = centres.get(content.centre ?? '')
  return {
    centre: centre ? centreOnCard(centre) : null,
    selfServices: content.selfServices
      .map((id) => selfServices.get(id))
      .filter((service) => service !== undefined)
      .map(selfServiceOnCard),
    contactPoints,
    titles,
  }
}

/** Titles of the guidance this one leads on to, where it is in force. */
async function titlesOf(
  payload: Payload,
  content: GuidanceContent,
  at: Date,
): Promise<Record<string, string>> {
  const references = leadsOnTo(content)
  const rows = await rowsOfReferences(payload, references)
  return Object.fromEntries(
    references.flatMap((reference) => {
      const title = inForce(rows.get(reference) ?? [], at)?.row.content?.title
      return title === undefined ? [] : [[reference, title]]
    }),
  )
}

async function overdueSince(payload: Payload, article: string, now: Date): Promise<string | null> {
  const found = await payload.find({
    collection: 'articles',
    where: { id: { equals: article } },
    select: { reviewDate: true },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const reviewDate = found.docs[0]?.reviewDate
  return reviewDate && new Date(reviewDate) <= now ? new Date(reviewDate).toISOString() : null
}
