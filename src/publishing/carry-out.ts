import { type Payload, ValidationError, type Where } from 'payload'
import type { Article } from '../../collections/payload-types.ts'
import { Refusal } from '../errors.ts'
import type { Act } from './act-on-article.ts'
import { type EditionRow, nextCancellation, nextEdition, nextWithdrawal } from './edition-row.ts'
import type { StoredEdition } from './edition-rows.ts'
import { inForce, plannedIn, standing } from './in-force.ts'
import { publishedAlone } from './published-alone.ts'
import { nextReviewDate } from './review-date.ts'
import type { Action, State } from './workflow.ts'
import type { WorkingContent } from './working-content.ts'
import { writersBetween } from './writers.ts'

/** A working copy as it is judged and acted on, with every row of its editions in order. */
export interface Loaded extends WorkingContent {
  rows: readonly StoredEdition[]
}

/** What an action did, beside what the workflow table says of it. */
export interface Done {
  /** The row that it appended, where it appends one. */
  row?: EditionRow
  /** Number of the edition that it was about, where it appends none. */
  edition?: number | undefined
  /** Where it led, for what the table leaves open. */
  state?: State
}

type Effect = (payload: Payload, loaded: Loaded, act: Act) => Promise<Done>

/** Does what the workflow table has allowed. */
export const carryOut = (payload: Payload, loaded: Loaded, act: Act): Promise<Done> =>
  effects[act.action](payload, loaded, act)

const submit: Effect = async (payload, { article, rows }, { actor, now }) => {
  await setState(payload, article, {
    state: 'inReview',
    rowsAtSubmit: rows.length,
    submittedAt: now.toISOString(),
    submittedBy: actor.name,
  })
  return {}
}

const requestChanges: Effect = async (payload, { article }) => {
  await setState(payload, article, { state: 'changesRequested' })
  return {}
}

const confirm: Effect = async (payload, { article, rows }, { input, now }) => {
  const reviewDate = input.reviewDate ?? (await nextReviewDate(payload, article, now))
  await setState(payload, article, { reviewDate: reviewDate.toISOString() })
  return { edition: inForce(rows, now)?.row.number }
}

/** An event is all of it: the edition stands as it was published. */
const endorse: Effect = async (payload, { rows }, { now }) => ({
  edition: (await publishedAlone(payload, rows, now))?.edition,
})

const withdraw: Effect = async (payload, { article, rows }, { actor, input, now }) => {
  const row = nextWithdrawal(written(rows), {
    article: article.id,
    reference: article.reference,
    approver: actor,
    at: now,
    reason: input.reason ?? null,
    successor: input.successor ?? null,
  })
  await append(payload, row)
  await setState(payload, article, { state: 'withdrawn', lastEdition: null, lastEditionTo: null })
  return { row }
}

const publish: Effect = async (payload, loaded, { action, actor, input, now }) => {
  const { article, content, rows, hash } = loaded
  const row = nextEdition(written(rows), {
    article: article.id,
    content,
    approver: actor,
    at: now,
    ...(input.validFrom && { validFrom: input.validFrom }),
    ...(input.validTo && { validTo: input.validTo }),
    changeLine: article.changeLine ?? null,
    reason: input.reason ?? null,
    forced: action === 'force',
  })
  await append(payload, row)
  await setState(
    payload,
    { ...article, contentHash: article.contentHash ?? hash },
    await afterPublishing(payload, article, row, now),
  )
  return { row }
}

/**
 * Takes back what had not come yet. An edition that will not come is a draft again, with the
 * text that was approved; whoever wrote it may approve it as little as before.
 */
const cancel: Effect = async (payload, { article, rows }, { actor, input, now }) => {
  const planned = plannedIn(rows, now).find(
    ({ sequence }) => sequence === (input.sequence ?? sequence),
  )
  const cancelled = rows.find(({ sequence }) => sequence === planned?.sequence)
  if (!planned || !cancelled) throw new Refusal('nothing-planned')
  const row = nextCancellation(written(rows), {
    article: article.id,
    reference: article.reference,
    approver: actor,
    at: now,
    reason: input.reason ?? null,
    cancels: cancelled.row,
  })
  await append(payload, row)
  if (planned.what === 'end') {
    await setState(payload, article, { lastEditionTo: null })
    return { row }
  }
  const left = standing([...rows, { ...cancelled, ...timesOfCancellation(row) }]).at(-1)
  const state = article.state === 'published' ? 'draft' : (article.state ?? 'draft')
  const writers = await writersBetween(payload, article.id, left?.row.approvedAt, now.toISOString())
  await setState(payload, article, {
    state,
    lastEdition: left?.kind === 'edition' ? left.row.number : null,
    lastEditionTo: left?.validTo?.toISOString() ?? null,
    changedBy: [...writers],
    changeLine: cancelled.row.changeLine,
  })
  return { row, state }
}

const timesOfCancellation = ({ kind, sequence, validFrom, cancels }: EditionRow) => ({
  kind,
  sequence,
  validFrom: new Date(validFrom),
  validTo: null,
  cancels,
})

const effects: Readonly<Record<Action, Effect>> = {
  submit,
  approve: publish,
  requestChanges,
  withdraw,
  cancel,
  confirm,
  force: publish,
  endorse,
}

const written = (rows: readonly StoredEdition[]): EditionRow[] => rows.map(({ row }) => row)

/** What a published row makes of its working copy. */
export const afterPublishing = async (
  payload: Payload,
  article: Article,
  row: EditionRow,
  now: Date,
): Promise<Partial<Article>> => ({
  state: 'published',
  lastEdition: row.number,
  lastEditionTo: row.validTo,
  changedBy: [],
  // It is told with this edition; the next one has another.
  changeLine: null,
  wantedFrom: null,
  wantedTo: null,
  reviewDate:
    article.reviewDate && new Date(article.reviewDate) > now
      ? article.reviewDate
      : (await nextReviewDate(payload, article, now)).toISOString(),
})

async function append(payload: Payload, row: EditionRow): Promise<void> {
  try {
    await payload.create({
      collection: 'editions',
      data: { ...row },
      depth: 0,
      overrideAccess: true,
      // Inside one, the database says that two rows collided in other words.
      disableTransaction: true,
    })
  } catch (error) {
    // Somebody else appended the row with this sequence between our read and this insert.
    if (error instanceof ValidationError) throw new Refusal('content-moved')
    throw error
  }
}

/**
 * A conditional write past hooks and versions: only while the content is the one
 * that was judged. Were it edited meanwhile, the edit's own state stands.
 */
export async function setState(
  payload: Payload,
  article: Article,
  data: Partial<Article>,
): Promise<void> {
  const where: Where = {
    id: { equals: article.id },
    contentHash: { equals: article.contentHash },
  }
  await payload.db.updateOne({ collection: 'articles', where, data, returning: false })
}
