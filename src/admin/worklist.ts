import type { Payload, TypedUser, Where } from 'payload'
import { type Actor, hasRole } from '../access/roles.ts'
import { holdsWhere } from '../publishing/holds.ts'
import { noticesAt } from '../publishing/notices.ts'
import { deskTasks, type TaskPart } from './desk-tasks.ts'
import { firstRemarked, lastWords, unendorsed } from './approval-tasks.ts'
import { formOf } from './form-address.ts'
import { lapseTasks } from './lapse-tasks.ts'
import { mailTasks } from './mail-tasks.ts'
import { missTasks } from './miss-tasks.ts'
import { sayDay } from './say-day.ts'
import { sentTasks } from './sent-tasks.ts'
import { mine, notMine, reachOf } from './whose-guidance.ts'

/** Who looks at their work. */
export interface Looking {
  payload: Payload
  user: TypedUser
  actor: Actor
  now: Date
  /** Rows of each part. */
  atMost: number
}

/**
 * What waits for someone, the most pressing first: what was sent back to an author, what
 * waits for an editor, flags and call-backs, what runs out, and what nobody has written yet.
 * Every part of their role is there, also where nothing waits in it.
 */
export async function worklistOf(looking: Looking): Promise<TaskPart[]> {
  return [...(await ofGuidance(looking)), ...(await mailTasks(looking))]
}

async function ofGuidance(looking: Looking): Promise<TaskPart[]> {
  const { actor } = looking
  if (!hasRole(actor, 'author', 'editor', 'manager')) return []
  const isAuthor = hasRole(actor, 'author')
  const isEditor = hasRole(actor, 'editor', 'manager')
  const [sent, lapses] = [sentTasks(looking), lapseTasks(looking)]
  const parts = await Promise.all([
    sent.then(({ waiting }) => waiting),
    isAuthor ? sentBack(looking, 'Sendt tilbage til mig', mine(actor)) : undefined,
    isEditor ? sentBack(looking, 'Ændringer ønsket', notMine(actor)) : undefined,
    deskTasks(looking),
    isEditor ? unendorsed(looking) : undefined,
    guidanceIn(looking, overdue(looking.now), reachOf(actor)),
    lapses.then(({ expiring }) => expiring),
    lapses.then(({ expired }) => expired),
    isAuthor ? guidanceIn(looking, drafts('Mine kladder'), mine(actor)) : undefined,
    isEditor ? guidanceIn(looking, drafts('Kladder'), notMine(actor)) : undefined,
    sent.then(({ atTheEditor }) => atTheEditor),
    missTasks(looking),
    isEditor ? notices(looking) : undefined,
  ])
  return parts.flat().filter((part) => part !== undefined)
}

interface GuidancePart {
  title: string
  where: Where
  sort: string
  note: (article: Listed) => string
  /** The field of the form where it is dealt with. */
  field?: string
}

interface Listed {
  id: string
  reference: string
  title: string
  reviewDate?: string | null
}

const stateIs = (state: string): Where => ({ state: { equals: state } })

const overdue = (now: Date): GuidancePart => ({
  title: 'Over kontroldato',
  where: {
    and: [holdsWhere(now), { reviewDate: { less_than_equal: now.toISOString() } }],
  },
  sort: 'reviewDate',
  note: ({ reviewDate }) =>
    reviewDate ? `skulle være kontrolleret ${sayDay(new Date(reviewDate))}` : '',
  field: 'workflow',
})

const drafts = (title: string): GuidancePart => ({
  title,
  where: stateIs('draft'),
  sort: '-updatedAt',
  note: () => '',
})

async function guidanceIn(looking: Looking, part: GuidancePart, within: Where): Promise<TaskPart> {
  const { docs, totalDocs } = await find(looking, part, within)
  return {
    title: part.title,
    total: totalDocs,
    rows: docs.map((article) => ({
      href: formOf(article.id, part.field),
      text: `${article.reference} ${article.title}`,
      note: part.note(article),
    })),
  }
}

/** With the editor's words, and straight to the first slot that they remarked on. */
async function sentBack(looking: Looking, title: string, within: Where): Promise<TaskPart> {
  const part = { where: stateIs('changesRequested'), sort: 'reference' }
  const { docs, totalDocs } = await find(looking, part, within)
  const ids = docs.map(({ id }) => id)
  const [words, remarked] = await Promise.all([
    lastWords(looking.payload, ids),
    firstRemarked(looking.payload, ids),
  ])
  return {
    title,
    total: totalDocs,
    rows: docs.map(({ id, reference, title: text }) => ({
      href: formOf(id, remarked.get(id)),
      text: `${reference} ${text}`,
      note: words.get(id) ?? '',
    })),
  }
}

async function notices({ payload, now, atMost }: Looking): Promise<TaskPart> {
  const all = await noticesAt(payload, now)
  return {
    title: 'Driftsbeskeder lige nu',
    total: all.length,
    rows: all.slice(0, atMost).map(({ id, title, to }) => ({
      href: `/admin/collections/notices/${id}`,
      text: title,
      note: `til ${sayDay(new Date(to))}`,
    })),
  }
}

const find = (
  { payload, atMost }: Looking,
  { where, sort }: Pick<GuidancePart, 'where' | 'sort'>,
  within: Where,
) =>
  payload.find({
    collection: 'articles',
    where: { and: [within, where] },
    sort,
    limit: atMost,
    depth: 0,
    select: { reference: true, title: true, reviewDate: true },
    overrideAccess: true,
  })
