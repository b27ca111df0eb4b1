import {
  type AfterErrorHook,
  AuthenticationError,
  Locked,
  LockedAuth,
  ValidationError,
} from 'payload'
import { z } from 'zod'
import { errorBody, type Problem, Refusal, type RefusalCode, refusals } from '../src/errors.ts'

/** Payload's own errors that say more than their status. By class: a build shortens their names. */
const byClass: readonly (readonly [new (...args: never[]) => Error, RefusalCode])[] = [
  [AuthenticationError, 'wrong-login'],
  [LockedAuth, 'locked-out'],
  [Locked, 'being-edited'],
]

const byStatus: Readonly<Record<number, RefusalCode>> = {
  400: 'bad-input',
  401: 'not-logged-in',
  403: 'not-allowed',
  404: 'not-found',
  413: 'too-large',
}

/**
 * Every error of Payload's routes in the shape of our contract. The `data` that
 * its admin panel reads to mark a field goes along.
 */
export const inOurWords: AfterErrorHook = ({ error, req }) => {
  const problems = problemsOf(error, Boolean(req.user))
  const { errors } = errorBody(problems)
  return {
    status: refusals[problems[0]?.code ?? 'internal'].status,
    response: {
      errors: errors.map((problem) => ({
        ...problem,
        ...(problem.field !== undefined && {
          data: { errors: [{ path: problem.field, message: problem.message }] },
        }),
      })),
    },
  }
}

function problemsOf(error: Error, isLoggedIn: boolean): readonly Problem[] {
  if (error instanceof Refusal) return error.problems
  if (error instanceof ValidationError) return fieldProblems(error.data)
  if (error instanceof SyntaxError) return [{ code: 'bad-input' }]
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500
  const [, known] = byClass.find(([kind]) => error instanceof kind) ?? []
  const code = known ?? byStatus[status] ?? 'internal'
  return [{ code: code === 'not-allowed' && !isLoggedIn ? 'not-logged-in' : code }]
}

/** What Payload's ValidationError says of each field, with codes of ours. */
export function fieldProblems(data: unknown): Problem[] {
  const { errors } = fieldErrors.parse(data)
  const problems = errors.map(({ path, message }) => ({
    code: codeOfMessage(message),
    ...(path !== undefined && { field: path }),
    message,
  }))
  return problems.length > 0 ? problems : [{ code: 'bad-input' }]
}

const unsaid = refusals['bad-input'].message

/** As Payload makes it; what is not so is no reason to say nothing of the rest. */
const fieldErrors = z
  .object({
    errors: z.array(
      z
        .object({ path: z.string().optional().catch(undefined), message: z.string().catch(unsaid) })
        .catch({ message: unsaid }),
    ),
  })
  .catch({ errors: [] })

/** Payload knows a field's refusal only by its words; ours carry their code back. */
const codeOfMessage = (words: string): RefusalCode =>
  words === refusals['link-not-allowed'].message
    ? 'link-not-allowed'
    : /unik|unique/i.test(words)
      ? 'already-exists'
      : 'bad-input'
