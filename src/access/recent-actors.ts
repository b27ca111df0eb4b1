import type { Payload } from 'payload'
import { Recent } from '../recent.ts'
import { actorOf } from './actor.ts'
import type { Actor } from './roles.ts'

/** All that Payload looks at to find out who asks. */
const telling = ['authorization', 'cookie', 'origin', 'sec-fetch-site']

// One for all bundles of the process; see search/runtime.ts.
const holder = globalThis as typeof globalThis & { straksActors?: Recent<Actor> }

const recentActors = (): Recent<Actor> =>
  (holder.straksActors ??= new Recent(() => performance.now()))

/** Who asks, judged now; `null` for nobody who may. */
export async function actorNow(payload: Payload, headers: Headers): Promise<Actor | null> {
  const { user } = await payload.auth({ headers })
  return actorOf(user)
}

/**
 * Who asks, judged within the last second: for what is asked with every keystroke,
 * where judging takes longer than the search itself. A log-out or a right taken away
 * counts at once in the process that does it, and within a second in the others.
 */
export async function actorOfLate(payload: Payload, headers: Headers): Promise<Actor | null> {
  const recent = recentActors()
  const sent = JSON.stringify(telling.map((name) => headers.get(name)))
  const known = recent.get(sent)
  if (known) return known
  const askedAt = recent.now()
  const actor = await actorNow(payload, headers)
  if (actor) recent.keep(sent, actor, askedAt)
  return actor
}

/** A session ended or an account changed: everybody is judged anew. */
export const forgetActors = (): void => recentActors().forget()
