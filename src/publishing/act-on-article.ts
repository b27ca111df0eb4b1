import { type Payload, ValidationError, type Where } from 'payload'
import type { Article } from '../../collections/payload-types.ts'
import { hasRole, type Actor } from '../access/roles.ts'
import { Refusal } from '../errors.ts'
import { type EditionRow, nextEdition, nextWithdrawal } from './edition-row.ts'
import { rowsOfArticle, type StoredEdition } from './edition-rows.ts'
import { stopsIn } from './checks/stops.ts'
import { wantedIn } from './checks/read-around.ts'
import { holdsNowOrLater, inForce } from './in-force.ts'
import { logEvent } from './log-event.ts'
import { mandatorySelfServices } from './mandatory-self-services.ts'
import { type WorkingContent, workingContent } from './working-content.ts'
import { type Action, refusalsFor, type State, transitions } from './workflow.ts'

/** What came with an action; each action uses what it needs. Times are UTC. */
export interface ActionInput {
  contentHash?: string
  /** Hash of the edition that the approver saw the changes against; `null` where there was none. */
  comparedWith?: string | null
  reason?: string
  validFrom?: Date
  validTo?: Date
  reviewDate?: Date
}

export interface Outcome {
  state: State
  /** Hash of the working copy's content, to be carried back when approving. */
  contentHash: string
  /** Number of the edition published or withdrawn, where there was one. */
  edition?: number
}

interface Loaded extends WorkingContent {
  rows: StoredEdition[]
}

/** A guidance goes without being looked at for this long at most, unless its owner says otherwise. */
const reviewIntervalMonths = 12

/**
 * Does one thing to one working copy: looks the action up in the workflow table,
 * refuses or acts, and logs it. Publishing is one insert, and the unique index on
 * (article, sequence) lets one of two simultaneous approvals through; the other
 * gets `content-moved`.
 *
 * @throws {Refusal} with the table's reasons; `not-found` for an unknown article.
 */
export async function actOnArticle(
  payload: Payload,
  act: { action: Action; articleId: string; actor: Actor; input: ActionInput; now: Date },
): Promise<Outcome> {
  const { action, actor, input, now } = act
  // Who has no business with articles is not told which of them exist.
  if (!hasRole(actor, 'author', 'editor')) throw new Refusal('not-allowed')
  const loaded = await load(payload, act.articleId)
  const wanted = withWantedPeriod(action, loaded.article, input, now)
  const problems = refusalsFor(action, {
    actor,
    state: loaded.article.state ?? 'draft',
    centre: idOf(loaded.article.centre),
    changedBy: changedBy(loaded.article),
    contentHash: loaded.hash,
    hasEdition: holdsNowOrLater(loaded.rows, now),
    hashInForce: inForce(loaded.rows, now)?.row.contentHash ?? null,
    undecided: stopsIn(loaded.content, {
      mandatorySelfServices: await mandatorySelfServices(payload, loaded.content),
      wanted: wantedIn(loaded.article),
    }),
    input: wanted,
    now,
  })
  if (problems.length > 0) throw new Refusal(problems)
  const edition = await carryOut(payload, loaded, { ...act, input: wanted })
  await logEvent(payload, {
    article: loaded.article,
    action,
    actor,
    at: now,
    comment: input.reason ?? null,
    contentHash: loaded.hash,
    edition: edition ?? null,
  })
  return {
    state: transitions[action].to ?? loaded.article.state ?? 'draft',
    contentHash: loaded.hash,
    ...(edition === undefined ? {} : { edition }),
  }
}

const idOf = (pointer: Article['centre'] | null | undefined): string | null =>
  typeof pointer === 'object' && pointer !== null ? pointer.id : (pointer ?? null)

const changedBy = (article: Article): string[] =>
  Array.isArray(article.changedBy)
    ? article.changedBy.filter((id): id is string => typeof id === 'string')
    : []

async function load(payload: Payload, id: string): Promise<Loaded> {
  const working = await workingContent(payload, id)
  const rows = await rowsOfArticle(payload, working.article.id)
  return settleInterrupted(payload, { ...working, rows })
}

/**
 * Mends an approval that died between its insert and the state of the working
 * copy: there are more rows now than when it was submitted, so it was decided.
 */
async function settleInterrupted(payload: Payload, loaded: Loaded): Promise<Loaded> {
  const { article, rows } = loaded
  const last = rows.at(-1)
  const isDecided =
    article.state === 'inReview' && last !== undefined && rows.length > (article.rowsAtSubmit ?? 0)
  if (!isDecided || last.row.contentHash !== loaded.hash) return loaded
  await setState(
    payload,
    article,
    afterPublishing(article, last.row, new Date(last.row.approvedAt)),
  )
  return { ...loaded, article: { ...article, state: 'published', changedBy: [] } }
}

/** The author's wish for a period holds where the approver names none and it has not passed. */
function withWantedPeriod(
  action: Action,
  article: Article,
  input: ActionInput,
  now: Date,
): ActionInput {
  if (action !== 'approve' && action !== 'force') return input
  const ahead = (wish: string | null | undefined): Date | undefined => {
    const moment = wish ? new Date(wish) : undefined
    return moment && moment > now ? moment : undefined
  }
  const validFrom = input.validFrom ?? ahead(article.wantedFrom)
  const validTo = input.validTo ?? ahead(article.wantedTo)
  return { ...input, ...(validFrom && { validFrom }), ...(validTo && { validTo }) }
}

/** Returns the number of the edition it published or withdrew. */
async function carryOut(
  payload: Payload,
  loaded: Loaded,
  { action, actor, input, now }: Parameters<typeof actOnArticle>[1],
): Promise<number | undefined> {
  const { article, rows, hash } = loaded
  switch (action) {
    case 'submit':
      await setState(payload, article, {
        state: 'inReview',
        rowsAtSubmit: rows.length,
        submittedAt: now.toISOString(),
        submittedBy: actor.name,
      })
      return undefined
    case 'requestChanges':
      await setState(payload, article, { state: 'changesRequested' })
      return undefined
    case 'confirm':
      await setState(payload, article, {
        reviewDate: (input.reviewDate ?? monthsAfter(now, reviewIntervalMonths)).toISOString(),
      })
      return inForce(rows, now)?.row.number
    case 'withdraw': {
      const row = nextWithdrawal(
        rows.map((stored) => stored.row),
        {
          article: article.id,
          reference: article.reference,
          approver: actor,
          at: now,
          reason: input.reason ?? null,
        },
      )
      await append(payload, row)
      await setState(payload, article, {
        state: 'withdrawn',
        lastEdition: null,
        lastEditionTo: null,
      })
      return row.number
    }
    case 'approve':
    case 'force': {
      const row = editionRow(loaded, { action, actor, input, now })
      await append(payload, row)
      await setState(
        payload,
        { ...article, contentHash: article.contentHash ?? hash },
        afterPublishing(article, row, now),
      )
      return row.number
    }
  }
}

const editionRow = (
  { article, content, rows }: Loaded,
  { action, actor, input, now }: { action: Action; actor: Actor; input: ActionInput; now: Date },
): EditionRow =>
  nextEdition(
    rows.map((stored) => stored.row),
    {
      article: article.id,
      content,
      approver: actor,
      at: now,
      ...(input.validFrom && { validFrom: input.validFrom }),
      ...(input.validTo && { validTo: input.validTo }),
      changeLine: article.changeLine ?? null,
      reason: input.reason ?? null,
      forced: action === 'force',
    },
  )

const afterPublishing = (article: Article, row: EditionRow, now: Date): Partial<Article> => ({
  state: 'published',
  lastEdition: row.number,
  lastEditionTo: row.validTo,
  changedBy: [],
  wantedFrom: null,
  wantedTo: null,
  reviewDate:
    article.reviewDate && new Date(article.reviewDate) > now
      ? article.reviewDate
      : monthsAfter(now, reviewIntervalMonths).toISOString(),
})

const monthsAfter = (at: Date, months: number): Date => {
  const later = new Date(at)
  later.setUTCMonth(later.getUTCMonth() + months)
  return later
}

async function append(payload: Payload, row: EditionRow): Promise<void> {
  try {
    await payload.create({
      collection: 'editions',
      data: { ...row },
      depth: 0,
      overrideAccess: true,
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
async function setState(payload: Payload, article: Article, data: Partial<Article>): Promise<void> {
  const where: Where = {
    id: { equals: article.id },
    contentHash: { equals: article.contentHash },
  }
  await payload.db.updateOne({ collection: 'articles', where, data, returning: false })
}
