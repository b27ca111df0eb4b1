import type { Payload } from 'payload'
import type { Mail } from '../../collections/payload-types.ts'
import { holds } from '../publishing/holds.ts'
import { fieldOfSlot } from '../publishing/empty-slots.ts'
import { remarkSlots } from '../publishing/remark-slots.ts'
import { remarksOn } from '../publishing/remarks.ts'
import { isNewsKind } from './kinds.ts'
import { isInForce } from './read-facts.ts'
import type { Matter, Named } from './tell.ts'

const common = { depth: 0, overrideAccess: true, disableErrors: true } as const

/** What a row of the outbox is about. */
export type Row = Pick<Mail, 'article' | 'source' | 'kind'>

/**
 * What is to be told, read as it is now. Nothing where it is no longer so: what was
 * approved meanwhile waits for nobody.
 */
export async function readMatter(
  payload: Payload,
  row: Row,
  now: Date,
): Promise<Matter | undefined> {
  const { kind } = row
  if (!isNewsKind(kind)) return undefined
  if (kind === 'flag') return readFlag(payload, row)
  const article = await readArticle(payload, row)
  if (!article) return undefined
  switch (kind) {
    case 'sentBack':
    case 'submitted':
      return readSending(payload, row, article)
    case 'approved':
    case 'forced':
    case 'published':
      return readEdition(payload, { ...row, kind }, article, now)
    case 'review':
      return readReview(row, article, now)
  }
}

type Article = NonNullable<Awaited<ReturnType<typeof readArticle>>>

const readArticle = (payload: Payload, { article }: Row) =>
  article
    ? payload.findByID({
        ...common,
        collection: 'articles',
        id: article,
        select: {
          reference: true,
          title: true,
          state: true,
          submittedAt: true,
          changeLine: true,
          lastEdition: true,
          lastEditionTo: true,
          reviewDate: true,
        },
      })
    : null

const named = ({ id, reference, title }: Article): Named => ({ id, reference, title })

/** Sent in or back, while it lies there: neither mended, nor sent on, nor decided. */
async function readSending(
  payload: Payload,
  { source }: Row,
  article: Article,
): Promise<Matter | undefined> {
  const event = source
    ? await payload.findByID({ ...common, collection: 'article-events', id: source })
    : null
  if (!event) return undefined
  const { actorName, comment } = event
  if (event.action === 'submit') {
    const isLast =
      article.state === 'inReview' &&
      article.submittedAt &&
      new Date(article.submittedAt).getTime() === new Date(event.at).getTime()
    return isLast
      ? {
          kind: 'submitted',
          guidance: named(article),
          by: actorName ?? 'Nogen',
          changeLine: article.changeLine ?? null,
        }
      : undefined
  }
  if (article.state !== 'changesRequested') return undefined
  const { totalDocs: later } = await payload.count({
    collection: 'article-events',
    where: {
      and: [
        { article: { equals: article.id } },
        { action: { equals: 'requestChanges' } },
        { at: { greater_than: event.at } },
      ],
    },
    overrideAccess: true,
  })
  if (later > 0) return undefined
  const remarks = await remarksOn(payload, article.id)
  return {
    kind: 'sentBack',
    guidance: named(article),
    by: actorName ?? 'En redaktør',
    words: comment ?? '',
    remarks: remarks
      .filter(({ doneAt }) => doneAt === null)
      .map(({ slot, words }) => ({
        field: slot === 'around' ? null : fieldOfSlot(slot),
        label: remarkSlots[slot],
        words,
      })),
  }
}

/**
 * While nothing was published or withdrawn after it; a date that has come, while agents
 * see it. The working copy is not asked: its state is written after the edition is.
 */
async function readEdition(
  payload: Payload,
  { kind, source }: Row & { kind: 'approved' | 'forced' | 'published' },
  article: Article,
  now: Date,
): Promise<Matter | undefined> {
  const edition = source
    ? await payload.findByID({
        ...common,
        collection: 'editions',
        id: source,
        // All but the content, which is large.
        select: {
          article: true,
          sequence: true,
          number: true,
          validFrom: true,
          changeLine: true,
          reason: true,
          forced: true,
          approvedByName: true,
        },
      })
    : null
  if (!edition) return undefined
  const isSo =
    kind === 'published'
      ? await isInForce(payload, edition, now)
      : await isLast(payload, edition.article, edition.sequence)
  if (!isSo) return undefined
  const publication = {
    guidance: named(article),
    edition: edition.number,
    validFrom: new Date(edition.validFrom),
    changeLine: edition.changeLine ?? null,
  }
  const by = edition.approvedByName ?? 'En redaktør'
  switch (kind) {
    case 'approved':
      return { kind, ...publication, by, isForced: edition.forced ?? false }
    case 'forced':
      return { kind, ...publication, by, words: edition.reason ?? '' }
    case 'published':
      return { kind, ...publication }
  }
}

async function isLast(payload: Payload, article: string, sequence: number): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'editions',
    where: { and: [{ article: { equals: article } }, { sequence: { greater_than: sequence } }] },
    overrideAccess: true,
  })
  return totalDocs === 0
}

/** While the date stands and the guidance holds. */
function readReview({ source }: Row, article: Article, now: Date): Matter | undefined {
  const { reviewDate } = article
  const isSameDate = reviewDate && source && +new Date(reviewDate) === +new Date(source)
  return holds(article, now) && isSameDate
    ? { kind: 'review', guidance: named(article), reviewDate: new Date(reviewDate) }
    : undefined
}

/** Until it is answered. */
async function readFlag(payload: Payload, { source }: Row): Promise<Matter | undefined> {
  const flag = source
    ? await payload.findByID({ ...common, collection: 'flags', id: source })
    : null
  if (!flag || flag.answeredAt) return undefined
  const { id, reference, kind, words, dueAt } = flag
  return {
    kind: 'flag',
    id,
    guidance: reference ? { reference, title: await titleOf(payload, reference) } : null,
    flagKind: kind,
    words: words ?? null,
    dueAt: new Date(dueAt),
  }
}

async function titleOf(payload: Payload, reference: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { reference: { equals: reference } },
    select: { title: true },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.title ?? ''
}
