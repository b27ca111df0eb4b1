import type { Payload } from 'payload'
import type { Article } from '../../collections/payload-types.ts'
import { signatureOf } from '../access/actor.ts'
import { hasRole, type Actor } from '../access/roles.ts'
import { Refusal } from '../errors.ts'
import { carryOut, type Loaded } from './carry-out.ts'
import { rowsOfArticle, rowsOfReference } from './edition-rows.ts'
import { stopsIn } from './checks/stops.ts'
import { wantedIn } from './checks/read-around.ts'
import { holdsNowOrLater, inForce, plannedIn } from './in-force.ts'
import { mandatorySelfServices } from './mandatory-self-services.ts'
import { publishedAlone } from './published-alone.ts'
import { settleArticle } from './settle-acts.ts'
import { workingContent } from './working-content.ts'
import { writersIn } from './writers.ts'
import { type Action, type Facts, refusalsFor, type State, transitions } from './workflow.ts'

/** Who does what to which working copy, and when. */
export interface Act {
  action: Action
  articleId: string
  actor: Actor
  input: ActionInput
  now: Date
}

/** What came with an action; each action uses what it needs. Times are UTC. */
export interface ActionInput {
  contentHash?: string
  /** Hash of the edition that the approver saw the changes against; `null` where there was none. */
  comparedWith?: string | null
  /** The change line that the approver saw; `null` where there was none. */
  changeLine?: string | null
  reason?: string
  /** `null`: from now on, whatever the author wished. */
  validFrom?: Date | null
  /** `null`: until further notice, whatever the author wished. */
  validTo?: Date | null
  reviewDate?: Date
  /** Of the planned row to cancel; the soonest where none is named. */
  sequence?: number
  /** Reference of the guidance to use instead of the withdrawn one. */
  successor?: string
}

export interface Outcome {
  state: State
  /** Hash of the working copy's content, to be carried back when approving. */
  contentHash: string
  /** Number of the edition published or withdrawn, where there was one. */
  edition?: number
}

/**
 * Does one thing to one working copy: looks the action up in the workflow table,
 * refuses or acts, and logs it. Publishing is one insert, and the unique index on
 * (article, sequence) lets one of two simultaneous approvals through; the other
 * gets `content-moved`.
 *
 * @throws {Refusal} with the table's reasons; `not-found` for an unknown article.
 */
export async function actOnArticle(payload: Payload, act: Act): Promise<Outcome> {
  const { action, input, now } = act
  const actor = { ...act.actor, name: signatureOf(act.actor) }
  // Who has no business with articles is not told which of them exist.
  if (!hasRole(actor, 'author', 'editor')) throw new Refusal('not-allowed')
  const loaded = await load(payload, act.articleId)
  const wanted = withWantedPeriod(action, loaded.article, input, now)
  const facts = await factsFor(payload, loaded, { ...act, input: wanted }, periodFor(act, loaded))
  const problems = refusalsFor(action, facts)
  if (problems.length > 0) throw new Refusal(problems)
  const { edition, state } = await carryOut(payload, loaded, { ...act, actor, input: wanted })
  return {
    state: state ?? transitions[action].to ?? loaded.article.state ?? 'draft',
    contentHash: loaded.hash,
    ...(edition === undefined ? {} : { edition }),
  }
}

async function factsFor(
  payload: Payload,
  { article, content, hash, rows }: Loaded,
  { action, actor, input, now }: Act,
  period: Period,
): Promise<Facts> {
  return {
    actor,
    state: article.state ?? 'draft',
    centre: idOf(article.centre),
    changedBy: writersIn(article.changedBy),
    contentHash: hash,
    changeLine: article.changeLine ?? null,
    hasEdition: holdsNowOrLater(rows, now),
    hashInForce: inForce(rows, now)?.row.contentHash ?? null,
    planned: plannedIn(rows, now),
    alone: action === 'endorse' ? await publishedAlone(payload, rows, now) : null,
    successorHolds: await mayFollow(payload, article.reference, input.successor, now),
    undecided: stopsIn(content, {
      mandatorySelfServices: await mandatorySelfServices(payload, content),
      wanted: period,
      now,
    }),
    input,
    now,
  }
}

type Period = ReturnType<typeof wantedIn>

/**
 * The period that is judged: what the approver says counts before what the author wished,
 * and in an emergency no wish that has been overtaken keeps a text back.
 */
function periodFor({ action, input: { validFrom, validTo } }: Act, { article }: Loaded): Period {
  if (action === 'force') return { from: null, to: null }
  const { from, to } = wantedIn(article)
  return { from: validFrom?.toISOString() ?? from, to: validTo?.toISOString() ?? to }
}

/** Another guidance, in force now, leads on; one that is itself to come may never come. */
async function mayFollow(
  payload: Payload,
  reference: string,
  successor: string | undefined,
  now: Date,
): Promise<boolean> {
  if (successor === undefined || successor === reference) return false
  return inForce(await rowsOfReference(payload, successor), now) !== undefined
}

const idOf = (pointer: Article['centre'] | null | undefined): string | null =>
  typeof pointer === 'object' && pointer !== null ? pointer.id : (pointer ?? null)

/**
 * What an earlier act left half-done is made whole.
 *
 * The rows first, and the working copy when what they lead to is settled. A row that someone
 * else appends meanwhile is either among them, and then its state is read too, or it takes
 * the place of the one to be appended here: the other way round, two approvals at once
 * would each find a guidance that waits, and publish it twice.
 */
async function load(payload: Payload, id: string): Promise<Loaded> {
  const rows = await rowsOfArticle(payload, id)
  await settleArticle(payload, id)
  return { ...(await workingContent(payload, id)), rows }
}

/**
 * The author's wish for a period holds where the approver names none and it has not passed.
 * An emergency waits for no wish.
 */
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
  const begins = action === 'force' ? undefined : ahead(article.wantedFrom)
  const { validFrom = begins, validTo = ahead(article.wantedTo) } = input
  return { ...input, validFrom: validFrom ?? null, validTo: validTo ?? null }
}
