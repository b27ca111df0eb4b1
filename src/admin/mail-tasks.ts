import type { Where } from 'payload'
import { reach } from '../access/policy.ts'
import type { TaskPart } from './desk-tasks.ts'
import type { Looking } from './worklist.ts'

/** What went wrong longer ago than this is found in the list. */
const lookBackMs = 7 * 24 * 60 * 60 * 1000

/** For the administrator: mails that did not get through, or that nobody knows the fate of. */
export async function mailTasks(looking: Looking): Promise<TaskPart[]> {
  const { payload, actor, now, atMost } = looking
  if (reach('mails.read', actor.roles) === 'no') return []
  const { docs, totalDocs } = await payload.find({
    collection: 'mails',
    where: troubled(now),
    sort: '-queuedAt',
    limit: atMost,
    select: { about: true, problem: true },
    depth: 0,
    overrideAccess: true,
  })
  return [
    {
      title: 'Mails, der ikke er kommet frem',
      total: totalDocs,
      rows: docs.map(({ id, about, problem }) => ({
        href: `/admin/collections/mails/${id}`,
        text: about,
        note: problem ?? '',
      })),
    },
  ]
}

const troubled = (now: Date): Where => ({
  and: [
    { queuedAt: { greater_than: new Date(now.getTime() - lookBackMs).toISOString() } },
    {
      or: [
        { state: { in: ['givenUp', 'unknown'] } },
        { and: [{ state: { equals: 'waiting' } }, { attempts: { greater_than: 0 } }] },
      ],
    },
  ],
})
