import type { Payload } from 'payload'
import type { User } from '../../collections/payload-types.ts'
import { Refusal, type Problem } from '../errors.ts'
import { actorOf } from './actor.ts'
import { forgetActors } from './recent-actors.ts'
import { type Actor, hasRole } from './roles.ts'

/** An editor's role, lent to a colleague for a while. Times are UTC. */
export interface Period {
  from: Date
  to: Date
}

/** A stand-in is for a leave: whoever is away for longer is no longer the editor. */
const longestDays = 366
const dayMs = 24 * 60 * 60 * 1000

/** What is wrong with a period to lend a role for; empty when nothing is. */
export function periodProblems({ from, to }: Period, now: Date): Problem[] {
  if (to <= now || to <= from) return [{ code: 'period-invalid', field: 'to' }]
  return to.getTime() - from.getTime() > longestDays * dayMs
    ? [{ code: 'stand-in-too-long', field: 'to' }]
    : []
}

/**
 * Names of the editors whom someone stands in for at a moment. Who is no editor any more, or
 * was shut out, has nothing to lend.
 */
export async function standingInFor(payload: Payload, user: string, at: Date): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'stand-ins',
    where: {
      and: [
        { standIn: { equals: user } },
        { from: { less_than_equal: at.toISOString() } },
        { to: { greater_than: at.toISOString() } },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const lenders = await editorsAmong(
    payload,
    docs.map(({ editor }) => editor),
  )
  return docs.filter(({ editor }) => lenders.has(editor)).map(({ editorName }) => editorName)
}

/** Past the hooks: an account says for whom it stands in by asking here. */
async function editorsAmong(payload: Payload, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    where: { id: { in: [...ids] } },
    pagination: false,
  })
  return new Set(docs.filter((user) => hasRole(actorOf(user), 'editor')).map(({ id }) => id))
}

async function userBy(payload: Payload, id: string) {
  const found = await payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return found.docs[0]
}

/**
 * An editor names who does their work while they are away. Who is only a stand-in has
 * nothing to pass on.
 *
 * @throws {Refusal} `not-allowed` for anyone who is no editor of their own right.
 */
export async function nameStandIn(
  payload: Payload,
  asking: { actor: Actor; standIn: string; now: Date } & Period,
): Promise<void> {
  const { actor, standIn, from, to, now } = asking
  const isLent = (actor.standsInFor ?? []).length > 0
  if (!hasRole(actor, 'editor') || isLent) throw new Refusal('not-allowed')
  const colleague = await userBy(payload, standIn)
  const isFit = hasRole(actorOf(colleague), 'author', 'editor', 'manager')
  if (!colleague || !isFit || colleague.id === actor.id) {
    throw new Refusal([{ code: 'stand-in-unfit', field: 'standIn' }])
  }
  const problems = periodProblems({ from, to }, now)
  if (problems.length > 0) throw new Refusal(problems)
  await payload.create({
    collection: 'stand-ins',
    data: {
      editor: actor.id,
      editorName: actor.name,
      standIn: colleague.id,
      standInName: colleague.name,
      from: from.toISOString(),
      to: to.toISOString(),
      namedAt: now.toISOString(),
    },
    depth: 0,
    overrideAccess: true,
  })
  forgetActors()
}

/** The editor is back, or an administrator ends it. What was lent stays in the log, with when it ended. */
export async function endStandIn(
  payload: Payload,
  { actor, id, now }: { actor: Actor; id: string; now: Date },
): Promise<void> {
  const mine = hasRole(actor, 'admin') ? [] : [{ editor: { equals: actor.id } }]
  const ended: unknown = await payload.db.updateOne({
    collection: 'stand-ins',
    where: { and: [{ id: { equals: id } }, { to: { greater_than: now.toISOString() } }, ...mine] },
    data: { to: now.toISOString(), endedByName: actor.name },
  })
  if (ended === null || ended === undefined) throw new Refusal('not-found')
  forgetActors()
}
