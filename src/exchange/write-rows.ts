import { type Payload, type TypedUser, ValidationError } from 'payload'
import type { Import } from '../../collections/payload-types.ts'
import { fieldProblems } from '../../collections/in-our-words.ts'
import { actorOf } from '../access/actor.ts'
import { reach } from '../access/policy.ts'
import { type Problem, Refusal, refusals } from '../errors.ts'
import type { Failure } from './import-terms.ts'

/**
 * The account that let an import in, as it is now: whoever lost the right since writes nothing.
 *
 * @throws {Refusal} `not-allowed` where it has, or is no more.
 */
export async function userOf(
  payload: Payload,
  { by, kind }: Pick<Import, 'by' | 'kind'>,
): Promise<TypedUser> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: by } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [user] = docs
  const actor = actorOf(user)
  if (!user || !actor || reach(`${kind}.import`, actor.roles) === 'no') {
    throw new Refusal([
      {
        code: 'not-allowed',
        message: 'Den, der begyndte, har ikke længere adgang. Resten er ikke indlæst.',
      },
    ])
  }
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
