import { z } from 'zod'
import { oneOf } from '../one-of.ts'
import { levels } from '../publishing/checks/checks.ts'

const answerSchema = z.union([
  z.object({
    checks: z.array(
      z.object({
        rule: z.string(),
        level: oneOf(levels),
        holds: z.string(),
        findings: z.array(z.object({ field: z.string(), message: z.string() })),
      }),
    ),
  }),
  z.object({
    errors: z.array(z.object({ message: z.string(), field: z.string().optional() })).min(1),
  }),
])
export type ShownCheck = Extract<
  z.output<typeof answerSchema>,
  { checks: unknown }
>['checks'][number]

/** The checks of what stands in the form; what no field can hold comes as a finding too. */
export async function callChecks(
  values: unknown,
  signal: AbortSignal,
): Promise<readonly ShownCheck[] | undefined> {
  try {
    const response = await fetch('/api/articles/preview', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(values),
      signal,
    })
    const answer = answerSchema.parse(await response.json())
    if ('checks' in answer) return answer.checks
    const findings = answer.errors.map(({ message, field = '' }) => ({ message, field }))
    return [{ rule: 'form', level: 'stop', holds: '', findings }]
  } catch {
    // Called off, or no connection: the form itself says so when it is saved.
    return undefined
  }
}
