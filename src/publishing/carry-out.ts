import { type Payload, ValidationError, type Where } from 'payload'
import type { Article } from '../../collections/payload-types.ts'
import { Refusal } from '../errors.ts'
import type { Act } from './act-on-article.ts'
import { isTakenFor, markedFor } from './delete-or-publish.ts'
import { type EditionRow, nextCancellation, nextEdition, nextWithdrawal } from './edition-row.ts'
import type { StoredEdition } from './edition-rows.ts'
import type { ToldEvent } from './event-row.ts'
import { inForce, plannedIn } from './in-force.ts'
import { appendEvent } from './log-event.ts'
import { eventOfRow } from './logged-acts.ts'
import { momentAfter } from './moment-after.ts'
import { logNoted, noteOf } from './noted-event.ts'
import { publishedAlone } from './published-alone.ts'
import { nextReviewDate } from './review-date.ts'
import { setStateOfRow, stateAfter } from './row-state.ts'
import { unseenWriters } from './unseen-writers.ts'
import type { Action, State } from './workflow.ts'
import type { WorkingContent } from './working-content.ts'

/** A working copy as it is judged and acted on, with every row of its editions in order. */
export interface Loaded extends WorkingContent {
  rows: readonly StoredEdition[]
}

/** What an action did, beside what the workflow table says of it. */
export interface Done {
  /** Number of the edition that it was about. */
  edition?: number | undefined
  /** Where it led, for what the table leaves open. */
  state?: State
}

type Effect = (payload: Payload, loaded: Loaded, act: Act) => Promise<Done>

/**
 * Does what the workflow table has allowed, and logs it. Each action is one write: a row, or the
 * state of the working copy with a note of what is to be logged. What follows from that write
 * is brought about by whoever comes next, where this process does not live to do it.
 *
 * @see settle-acts.ts
 */
export const carryOut = (payload: Payload, loaded: Loaded, act: Act): Promise<Done> =>
  effects[act.action](payload, loaded, act)

const submit: Effect = (payload, loaded, act) =>
  setState(payload, loaded, act, {
    state: 'inReview',
    settledRow: loaded.rows.length,
    submittedAt: act.now.toISOString(),
    submittedBy: act.actor.name,
  })

const requestChanges: Effect = (payload, loaded, act) =>
  setState(payload, loaded, act, { state: 'changesRequested' })

const confirm: Effect = async (payload, loaded, act) => {
  const { article, rows } = loaded
  const reviewDate = act.input.reviewDate ?? (await nextReviewDate(payload, article, act.now))
  const edition = inForce(rows, act.now)?.row.number
  return setState(payload, loaded, act, { reviewDate: reviewDate.toISOString() }, edition)
}

/** The edition stands as it was published; what was written since waits for four eyes still. */
const endorse: Effect = async (payload, loaded, act) => {
  const edition = (await publishedAlone(payload, loaded.rows, act.now))?.edition
  const { id, updatedAt } = loaded.article
  const unseen = await unseenWriters(payload, id, written(loaded.rows), { endorsing: edition })
  // Whoever has it open is in nobody's way: it says what it said.
  return setState(payload, loaded, act, { changedBy: [...unseen], updatedAt }, edition)
}

const withdraw: Effect = (payload, loaded, { actor, input, now }) =>
  appendRow(
    payload,
    loaded,
    nextWithdrawal(written(loaded.rows), {
      article: loaded.article.id,
      reference: loaded.article.reference,
      approver: actor,
      at: now,
      reason: input.reason ?? null,
      successor: input.successor ?? null,
    }),
  )

const publish: Effect = (payload, loaded, { action, actor, input, now }) =>
  appendRow(
    payload,
    loaded,
    nextEdition(written(loaded.rows), {
      article: loaded.article.id,
      content: loaded.content,
      approver: actor,
      at: now,
      ...(input.validFrom && { validFrom: input.validFrom }),
      ...(input.validTo && { validTo: input.validTo }),
      changeLine: loaded.article.changeLine ?? null,
      reason: input.reason ?? null,
      forced: action === 'force',
    }),
  )

/** Takes back what had not come yet. */
const cancel: Effect = (payload, loaded, { actor, input, now }) => {
  const { article, rows } = loaded
  const planned = plannedIn(rows, now).find(
    ({ sequence }) => sequence === (input.sequence ?? sequence),
  )
  const cancelled = rows.find(({ sequence }) => sequence === planned?.sequence)
  if (!cancelled) throw new Refusal('nothing-planned')
  return appendRow(
    payload,
    loaded,
    nextCancellation(written(rows), {
      article: article.id,
      reference: article.reference,
      approver: actor,
      at: now,
      reason: input.reason ?? null,
      cancels: cancelled.row,
    }),
  )
}

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

/** The row is the act. The state of the working copy and the event follow from it. */
async function appendRow(payload: Payload, loaded: Loaded, row: EditionRow): Promise<Done> {
  const article = { ...loaded.article, contentHash: loaded.article.contentHash ?? loaded.hash }
  await claim(payload, loaded, loaded.rows.length === 0 ? markedFor('publishing') : {})
  await append(payload, row)
  const data = await stateAfter(payload, article, [...written(loaded.rows), row])
  await setStateOfRow(payload, article, data, row)
  await appendEvent(payload, eventOfRow(row))
  return { edition: row.number, ...(data.state && { state: data.state }) }
}

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
 * One conditional write past hooks and versions, with a note of the event: only while the
 * working copy is the one that was judged, and nothing else waits to be logged.
 *
 * @throws {Refusal} `content-moved`: someone else was at it meanwhile, and nothing was done.
 */
async function setState(
  payload: Payload,
  loaded: Loaded,
  act: Act,
  data: Partial<Article>,
  edition?: number,
): Promise<Done> {
  const { id, reference } = loaded.article
  const unlogged = noteOf(toldOf(loaded, act, edition))
  await claim(payload, loaded, { ...data, unlogged })
  await logNoted(payload, { id, reference, unlogged })
  return { edition }
}

/**
 * Takes the working copy that was judged: of two acts at once only the first finds it. A row
 * that is appended takes it too. Otherwise one editor could send back what another approves
 * in that instant, and both be told that it was done.
 */
async function claim(payload: Payload, { article }: Loaded, data: Partial<Article>): Promise<void> {
  if (isTakenFor('deleting', article, new Date())) throw new Refusal('content-moved')
  const { id, contentHash, state, updatedAt } = article
  const where: Where[] = [
    { id: { equals: id } },
    { updatedAt: { equals: updatedAt } },
    { contentHash: { equals: contentHash } },
    { unlogged: { exists: false } },
    ...(state ? [{ state: { equals: state } }] : []),
  ]
  const written: unknown = await payload.db.updateOne({
    collection: 'articles',
    where: { and: where },
    data: { updatedAt: momentAfter(updatedAt), ...data },
    options: { atomic: true },
  })
  if (!written) throw new Refusal('content-moved')
}

/** What is done with an edition is told of its text: the working copy may be ahead of it. */
const toldOf = (
  { article, hash, rows }: Loaded,
  { action, actor, input, now }: Act,
  edition: number | undefined,
): ToldEvent => ({
  article: article.id,
  reference: article.reference,
  action,
  actor: actor.id,
  actorName: actor.name,
  at: now.toISOString(),
  comment: input.reason ?? null,
  contentHash: edition === undefined ? hash : hashOf(rows, edition),
  edition: edition ?? null,
})

const hashOf = (rows: readonly StoredEdition[], number: number): string | null =>
  rows.find(({ kind, row }) => kind === 'edition' && row.number === number)?.row.contentHash ?? null
