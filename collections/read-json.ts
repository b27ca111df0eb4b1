import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { Refusal } from '../src/errors.ts'
import { problemsIn } from '../src/problems.ts'

/**
 * The body of a request, checked; no body counts as `{}`.
 *
 * @throws {Refusal} with one problem for each field.
 */
export async function readJson<Schema extends z.ZodType>(
  req: Pick<PayloadRequest, 'text'>,
  schema: Schema,
): Promise<z.output<Schema>> {
  const parsed = schema.safeParse(asJson((await req.text?.()) ?? ''))
  if (parsed.success) return parsed.data
  throw new Refusal(problemsIn(parsed.error))
}

function asJson(body: string): unknown {
  if (body.trim() === '') return {}
  try {
    const json: unknown = JSON.parse(body)
    return json
  } catch {
    throw new Refusal([{ code: 'bad-input', message: 'Det sendte er ikke gyldig JSON.' }])
  }
}
