import type { Payload, TypedUser } from 'payload'
import type { Actor } from '../access/roles.ts'
import { reach } from '../access/policy.ts'
import { sayTimeLeft } from './say-time-left.ts'

/** What waits, on the front page of the admin panel: one heading and a link for each. */
export interface TaskPart {
  title: string
  total: number
  /** One line under the heading. */
  note?: string
  rows: { href: string; text: string; note: string }[]
}

const clock = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  weekday: 'short',
  day: 'numeric',
  month: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

interface Asking {
  payload: Payload
  user: TypedUser
  actor: Actor
  now: Date
  atMost: number
}

/** Flags and call-backs that the contact centre sent and nobody has dealt with; those due first. */
export async function deskTasks(asking: Asking): Promise<TaskPart[]> {
  const parts = await Promise.all([callbacks(asking), flags(asking)])
  return parts.filter((part) => part !== undefined)
}

async function callbacks({ payload, user, actor, now, atMost }: Asking) {
  if (reach('callbacks.read', actor.roles) === 'no') return undefined
  const { docs, totalDocs } = await payload.find({
    collection: 'callbacks',
    where: { state: { not_equals: 'done' } },
    sort: 'promisedTo',
    limit: atMost,
    select: { title: true, promisedTo: true },
    depth: 0,
    overrideAccess: false,
    user,
  })
  return {
    title: 'Tilbagekald',
    total: totalDocs,
    rows: docs.map(({ id, title, promisedTo }) => ({
      href: `/admin/collections/callbacks/${id}`,
      text: title ?? '',
      note:
        new Date(promisedTo) < now
          ? 'skulle være ringet op'
          : `senest ${clock.format(new Date(promisedTo))}`,
    })),
  }
}

async function flags({ payload, user, actor, now, atMost }: Asking) {
  if (reach('flags.read', actor.roles) === 'no') return undefined
  const { docs, totalDocs } = await payload.find({
    collection: 'flags',
    where: { answeredAt: { exists: false } },
    sort: 'dueAt',
    limit: atMost,
    select: { title: true, dueAt: true },
    depth: 0,
    overrideAccess: false,
    user,
  })
  return {
    title: 'Meldinger fra kontaktcentret',
    total: totalDocs,
    rows: docs.map(({ id, title, dueAt }) => ({
      href: `/admin/collections/flags/${id}`,
      text: title ?? '',
      note: sayTimeLeft(new Date(dueAt), now),
    })),
  }
}
