import { type Payload, type TypedUser, ValidationError } from 'payload'
import { actorOf } from '../access/actor.ts'
import { type Problem, Refusal, refusals } from '../errors.ts'
import type { Failure } from './import-terms.ts'

/**
 * The account as it is now: whoever lost a right since they looked writes nothing.
 *
 * @throws {Refusal} `not-allowed` where there is none.
 */
export async function userOf(payload: Payload, id: string): Promise<TypedUser> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [user] = docs
  if (!user || !actorOf(user)) throw new Refusal('not-allowed')
  return { ...user, collection: 'users' }
}

/** Writes a row; what it may fail by is told, and the next row's turn. */
export async function attempt(
  line: number,
  write: () => Promise<void>,
): Promise<Failure | undefined> {
  try {
    await write()
    return undefined
  } catch (error) {
    const problem = problemOf(error)
    if (problem === undefined) throw error
    const { code, message = refusals[code].message } = problem
    return { line, code, message }
  }
}

/** Of what a row may fail by; all else is ours, and stops the import where it is. */
function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Refusal) return error.problems[0]
  if (error instanceof ValidationError) return { code: 'already-exists' }
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined
  if (error.status === 403) return { code: 'not-allowed' }
  return error.status === 423 ? { code: 'being-edited' } : undefined
}
