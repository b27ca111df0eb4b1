import config from '@payload-config'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getPayload, type Payload } from 'payload'
import { actorNow } from '../../access/recent-actors.ts'
import type { Role } from '../../access/roles.ts'
import { copyKey } from '../../desk/copy/sign-copy.ts'

export interface DeskUser {
  name: string
  roles: Role[]
}

export interface Visit {
  payload: Payload
  user: DeskUser
  copyKey: string
}

/** Name of the municipality in ready texts; the desk says "kommunen" where none is set. */
export const municipality = (): { municipality?: string } =>
  process.env.MUNICIPALITY ? { municipality: process.env.MUNICIPALITY } : {}

/**
 * Who looks at the desk, and what their browser tells our copies by. Nobody logged in: to
 * the log-in page, and back here afterwards.
 */
export async function deskUser(here: string): Promise<Visit> {
  const payload = await getPayload({ config })
  const actor = await actorNow(payload, await headers())
  if (!actor) redirect(`/log-ind?next=${encodeURIComponent(here)}`)
  const user = { name: actor.name, roles: [...actor.roles] }
  return { payload, user, copyKey: copyKey(payload.secret) }
}
