import { Refusal } from '../errors.ts'
import { reach } from './policy.ts'
import type { Actor } from './roles.ts'

/**
 * Who asks, where their roles reach anything at all in an act. How far they reach, one's own or
 * everything, is judged where the act is done.
 *
 * @param act `<collection>.<operation>`, a row of policy.ts.
 * @param actor `null` where nobody is logged in.
 * @throws {Refusal} `not-logged-in`, or `not-allowed` where the table says `no`.
 */
export function requireReach(act: string, actor: Actor | null): Actor {
  if (!actor) throw new Refusal('not-logged-in')
  if (reach(act, actor.roles) === 'no') throw new Refusal('not-allowed')
  return actor
}
