import { expect } from 'vitest'
import { z } from 'zod'
import { refusals } from '../../src/errors.ts'
import type { Answer } from '../as-user.ts'

const refusalSchema = z.object({
  errors: z
    .array(
      z.looseObject({
        code: z.enum(Object.keys(refusals)),
        message: z.string().min(1),
        field: z.string().min(1).optional(),
      }),
    )
    .min(1),
})

/** Anything that tells of the inside: a stack, a path of ours, a query, a class of error. */
const insides = /\bat .*:\d+:\d+|node_modules|\.next\/|SQLITE|Failed query|TypeError|ZodError/

/** The answer is one of the refusals of the contract, in its shape, and tells of no inside. */
export function expectRefusal(answer: Answer, statuses: readonly number[], about: string): void {
  const said = JSON.stringify(answer.body)
  expect(statuses, `${about} → ${answer.status} ${said.slice(0, 200)}`).toContain(answer.status)
  expect(refusalSchema.safeParse(answer.body).error, `${about} → ${said.slice(0, 200)}`).toBe(
    undefined,
  )
  expect(said, about).not.toMatch(insides)
}

/** Statuses by which the contract says no. */
export const saysNo = [400, 401, 403, 404, 409, 413, 422] as const
/** Not logged in, or without the right. */
export const noRight = [401, 403] as const
