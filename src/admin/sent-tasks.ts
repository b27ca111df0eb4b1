import { type Actor, hasRole } from '../access/roles.ts'
import { isOwnChange, mayApprove, writersIn } from '../publishing/writers.ts'
import type { TaskPart } from './desk-tasks.ts'
import { sayDay } from './say-day.ts'
import { sayWaited } from './say-time-left.ts'
import type { Looking } from './worklist.ts'

/** What the worklist needs of a guidance that waits for approval. */
export interface Sent {
  id: string
  reference: string
  title: string
  centre: string
  submittedAt: string | null
  submittedBy: string | null
  /** Ids of those who wrote since the last edition. */
  writers: readonly string[]
}

interface SentParts<Part> {
  /** To decide on; unset for who has no such task. */
  waiting: Part | undefined
  /** To wait for. */
  atTheEditor: Part | undefined
}

/**
 * Whose turn it is with each, in the eyes of one person; each stands in one part only. Who is
 * author and editor both waits for another where they wrote themselves.
 */
export function sharedOut(sent: readonly Sent[], actor: Actor): SentParts<readonly Sent[]> {
  const isEditor = hasRole(actor, 'editor', 'manager')
  if (!hasRole(actor, 'author')) {
    return { waiting: isEditor ? sent : undefined, atTheEditor: undefined }
  }
  const isWaitedFor = ({ centre, writers }: Sent) =>
    actor.centres.includes(centre) && !mayApprove(writers, actor)
  return {
    waiting: isEditor ? sent.filter((one) => !isWaitedFor(one)) : undefined,
    atTheEditor: sent.filter(isWaitedFor),
  }
}

/** An editor's approvals, and what an author waits for; what has waited longest comes first. */
export async function sentTasks(looking: Looking): Promise<SentParts<TaskPart>> {
  const { waiting, atTheEditor } = sharedOut(await findSent(looking), looking.actor)
  return {
    waiting: waiting && waitingTasks(waiting, looking),
    atTheEditor: atTheEditor && atTheEditorTasks(atTheEditor, looking),
  }
}

/** One click from the comparison; what somebody else is to approve says so. */
const waitingTasks = (sent: readonly Sent[], { actor, now, atMost }: Looking): TaskPart => ({
  title: 'Til godkendelse',
  total: sent.length,
  rows: sent.slice(0, atMost).map((one) => ({
    href: `/admin/collections/articles/${one.id}/godkend`,
    text: `${one.reference} ${one.title}`,
    note: [
      isOwnChange(one.writers, actor) && 'din egen ændring: en anden godkender',
      one.submittedAt && sayWaited(new Date(one.submittedAt), now),
      one.submittedBy && `fra ${one.submittedBy}`,
    ]
      .filter(Boolean)
      .join(' · '),
  })),
})

const atTheEditorTasks = (sent: readonly Sent[], { atMost }: Looking): TaskPart => ({
  title: 'Hos redaktøren',
  total: sent.length,
  rows: sent.slice(0, atMost).map(({ id, reference, title, submittedAt }) => ({
    href: `/admin/collections/articles/${id}`,
    text: `${reference} ${title}`,
    note: submittedAt ? `sendt ${sayDay(new Date(submittedAt))}` : '',
  })),
})

async function findSent({ payload }: Looking): Promise<Sent[]> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { state: { equals: 'inReview' } },
    sort: 'submittedAt',
    select: {
      ...{ reference: true, title: true, centre: true },
      ...{ submittedAt: true, submittedBy: true, changedBy: true },
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ id, reference, title, centre, submittedAt, submittedBy, changedBy }) => ({
    ...{ id, reference, title },
    centre: typeof centre === 'object' ? centre.id : centre,
    submittedAt: submittedAt ?? null,
    submittedBy: submittedBy ?? null,
    writers: writersIn(changedBy),
  }))
}
