import type { z } from 'zod'
import { refusalSchema } from './answers.ts'

/** `fetch`, as far as the desk uses it. */
export type Fetch = (
  url: string,
  init: { signal: AbortSignal; headers: Record<string, string> },
) => Promise<Response>

export type Reply<Value> =
  | { kind: 'answer'; value: Value }
  /** The server said no, in words for people. */
  | { kind: 'refused'; status: number; message: string }
  /** No answer, or none that can be read: trying again may help. */
  | { kind: 'offline' }
  /** Called off by the desk itself; nothing to show. */
  | { kind: 'aborted' }

/** Asks for JSON and checks it. Never throws: what went wrong is in the reply. */
export async function askServer<Schema extends z.ZodType>(
  fetch: Fetch,
  url: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<Reply<z.output<Schema>>> {
  try {
    const response = await fetch(url, { signal, headers: { Accept: 'application/json' } })
    const body: unknown = await response.json()
    if (response.status >= 500) return { kind: 'offline' }
    if (!response.ok) {
      const refusal = refusalSchema.safeParse(body)
      const message = refusal.data?.errors[0]?.message ?? 'Serveren svarede ikke som ventet.'
      return { kind: 'refused', status: response.status, message }
    }
    const parsed = schema.safeParse(body)
    return parsed.success ? { kind: 'answer', value: parsed.data } : { kind: 'offline' }
  } catch {
    return { kind: signal.aborted ? 'aborted' : 'offline' }
  }
}
