import type { Payload, TypedUser, Where } from 'payload'
import { type Actor, hasRole } from '../access/roles.ts'
import { holdsWhere } from '../publishing/holds.ts'
import { noticesAt } from '../publishing/notices.ts'
import { deskTasks, type TaskPart } from './desk-tasks.ts'
import { firstRemarked, lastWords, unendorsed } from './approval-tasks.ts'
import { fieldIds } from './go-to-field.ts'
import { mailTasks } from './mail-tasks.ts'
import { missTasks } from './miss-tasks.ts'
import { sayWaited } from './say-time-left.ts'

const dayMs = 24 * 60 * 60 * 1000
/** What runs out within this time is looked at now. */
const soonMs = 30 * dayMs

const date = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

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
  const isEditor = hasRole(actor, 'editor', 'manager')
  const parts = await Promise.all([
    isEditor ? waiting(looking) : undefined,
    sentBack(looking, isEditor),
    deskTasks(looking),
    isEditor ? unendorsed(looking) : undefined,
    guidanceIn(looking, overdue(looking.now)),
    guidanceIn(looking, expiring(looking.now)),
    guidanceIn(looking, expired(looking.now)),
    guidanceIn(looking, drafts(isEditor)),
    isEditor ? undefined : guidanceIn(looking, atTheEditor),
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
  submittedAt?: string | null
  submittedBy?: string | null
  reviewDate?: string | null
  lastEditionTo?: string | null
}

const stateIs = (state: string): Where => ({ state: { equals: state } })
const said = (iso: string | null | undefined): string => (iso ? date.format(new Date(iso)) : '')

const overdue = (now: Date): GuidancePart => ({
  title: 'Over kontroldato',
  where: {
    and: [holdsWhere(now), { reviewDate: { less_than_equal: now.toISOString() } }],
  },
  sort: 'reviewDate',
  note: ({ reviewDate }) => `skulle være kontrolleret ${said(reviewDate)}`,
  field: 'workflow',
})

const expiring = (now: Date): GuidancePart => ({
  title: 'Udløber snart',
  where: {
    and: [
      holdsWhere(now),
      { lastEditionTo: { exists: true } },
      { lastEditionTo: { less_than_equal: new Date(now.getTime() + soonMs).toISOString() } },
    ],
  },
  sort: 'lastEditionTo',
  note: ({ lastEditionTo }) => `gælder til ${said(lastEditionTo)}`,
})

/** The state says "udgivet", and agents find nothing. */
const expired = (now: Date): GuidancePart => ({
  title: 'Gælder ikke længere',
  where: {
    and: [
      stateIs('published'),
      // Not every database keeps "nothing" out of a comparison.
      { lastEditionTo: { exists: true } },
      { lastEditionTo: { less_than_equal: now.toISOString() } },
    ],
  },
  sort: '-lastEditionTo',
  note: ({ lastEditionTo }) => `udløb ${said(lastEditionTo)}`,
})

const drafts = (isEditor: boolean): GuidancePart => ({
  title: isEditor ? 'Kladder' : 'Mine kladder',
  where: stateIs('draft'),
  sort: '-updatedAt',
  note: () => '',
})

const atTheEditor: GuidancePart = {
  title: 'Hos redaktøren',
  where: stateIs('inReview'),
  sort: 'submittedAt',
  note: ({ submittedAt }) => `sendt ${said(submittedAt)}`,
}

/** The form of a guidance, and where in it. */
const formOf = (id: string, field?: string): string =>
  `/admin/collections/articles/${id}${field === undefined ? '' : `#${fieldIds(field)[0] ?? ''}`}`

async function guidanceIn(looking: Looking, part: GuidancePart): Promise<TaskPart> {
  const { docs, totalDocs } = await find(looking, part)
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

/** An editor's approvals, the one that has waited longest first, one click from the comparison. */
async function waiting(looking: Looking): Promise<TaskPart> {
  const { docs, totalDocs } = await find(looking, {
    where: stateIs('inReview'),
    sort: 'submittedAt',
  })
  return {
    title: 'Til godkendelse',
    total: totalDocs,
    rows: docs.map(({ id, reference, title, submittedAt, submittedBy }) => ({
      href: `/admin/collections/articles/${id}/godkend`,
      text: `${reference} ${title}`,
      note: [
        submittedAt && sayWaited(new Date(submittedAt), looking.now),
        submittedBy && `fra ${submittedBy}`,
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  }
}

/** With the editor's words, and straight to the first slot that they remarked on. */
async function sentBack(looking: Looking, isEditor: boolean): Promise<TaskPart> {
  const part = { where: stateIs('changesRequested'), sort: 'reference' }
  const { docs, totalDocs } = await find(looking, part)
  const ids = docs.map(({ id }) => id)
  const [words, remarked] = await Promise.all([
    lastWords(looking.payload, ids),
    firstRemarked(looking.payload, ids),
  ])
  return {
    title: isEditor ? 'Ændringer ønsket' : 'Sendt tilbage til mig',
    total: totalDocs,
    rows: docs.map(({ id, reference, title }) => ({
      href: formOf(id, remarked.get(id)),
      text: `${reference} ${title}`,
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
      note: `til ${said(to)}`,
    })),
  }
}

function find(
  { payload, actor, atMost }: Looking,
  { where, sort }: Pick<GuidancePart, 'where' | 'sort'>,
) {
  const mine: Where = hasRole(actor, 'editor', 'manager')
    ? {}
    : { centre: { in: [...actor.centres] } }
  return payload.find({
    collection: 'articles',
    where: { and: [mine, where] },
    sort,
    limit: atMost,
    depth: 0,
    select: {
      reference: true,
      title: true,
      submittedAt: true,
      submittedBy: true,
      reviewDate: true,
      lastEditionTo: true,
    },
    overrideAccess: true,
  })
}
