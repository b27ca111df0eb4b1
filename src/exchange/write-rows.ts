import { type Payload, type TypedUser, ValidationError } from 'payload'
import { fieldProblems } from '../../collections/in-our-words.ts'
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

/**
 * Writes a row; what it may fail by is told, and it is the next row's turn.
 *
 * @param headingOf the column that fills a field, `null` where it is none's.
 */
export async function attempt(
  line: number,
  write: () => Promise<void>,
  headingOf: (field: string) => string | null = () => null,
): Promise<Failure | undefined> {
  try {
    await write()
    return undefined
  } catch (error) {
    const problem = problemOf(error)
    if (problem === undefined) throw error
    const { code, field, message = refusals[code].message } = problem
    const heading = field === undefined ? null : headingOf(field)
    return { line, code, message: heading === null ? message : `${heading}: ${message}` }
  }
}

/** Of what a row may fail by; all else is ours, and stops the import where it is. */
function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Refusal) return error.problems[0]
  if (error instanceof ValidationError) return fieldProblems(error.data)[0]
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined
  if (error.status === 403) return { code: 'not-allowed' }
  return error.status === 423 ? { code: 'being-edited' } : undefined
}
