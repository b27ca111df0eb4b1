import type { PayloadRequest } from 'payload'
import { actorOf } from '../src/access/actor.ts'
import { reach } from '../src/access/policy.ts'
import { Refusal } from '../src/errors.ts'

/** For acts of the desk that have a row of the table to themselves. @throws {Refusal} */
export function mayAtDesk(act: string, req: PayloadRequest): void {
  const actor = actorOf(req.user)
  if (!actor) throw new Refusal('not-logged-in')
  if (reach(act, actor.roles) === 'no') throw new Refusal('not-allowed')
}
