import type * as z from 'zod/mini'
import { refusalSchema } from './answers.ts'

/** `fetch`, as far as the desk uses it. */
export type Fetch = (
  url: string,
  init: { signal: AbortSignal; headers: Record<string, string>; method?: Method; body?: string },
) => Promise<Response>

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** How it is asked; nothing for a plain question. */
interface Asking {
  method?: Method
  /** Sent along as JSON. */
  body?: unknown
  /** In place of giving up after eight seconds. */
  signal?: AbortSignal
}

const giveUpAfterMs = 8_000

/** One thing the server would not take, in words for people. */
export interface Objection {
  code?: string | undefined
  message: string
  field?: string | undefined
}

export type Reply<Value> =
  | { kind: 'answer'; value: Value }
  /** The server said no, in words for people. */
  | {
      kind: 'refused'
      status: number
      message: string
      objections: readonly Objection[]
      /** Reference of the guidance to use instead of a withdrawn one. */
      successor?: string | undefined
    }
  /** No answer, or none that can be read: trying again may help. */
  | { kind: 'offline' }
  /** Called off by the desk itself; nothing to show. */
  | { kind: 'aborted' }

/** Asks for JSON, or sends some, and checks what comes back. Never throws: what went wrong is in the reply. */
export async function askServer<Schema extends z.ZodMiniType>(
  fetch: Fetch,
  url: string,
  schema: Schema,
  { signal = AbortSignal.timeout(giveUpAfterMs), ...sent }: Asking = {},
): Promise<Reply<z.output<Schema>>> {
  try {
    const response = await fetch(url, { signal, ...requestOf(sent) })
    const body: unknown = await response.json()
    if (response.status >= 500) return { kind: 'offline' }
    if (!response.ok) {
      const refusal = refusalSchema.safeParse(body)
      const objections = refusal.data?.errors ?? []
      const message = objections[0]?.message ?? 'Serveren svarede ikke som ventet.'
      const successor = refusal.data?.successor
      return { kind: 'refused', status: response.status, message, objections, successor }
    }
    const parsed = schema.safeParse(body)
    return parsed.success ? { kind: 'answer', value: parsed.data } : { kind: 'offline' }
  } catch {
    return { kind: isCalledOff(signal) ? 'aborted' : 'offline' }
  }
}

/** By the desk itself; that the time is over says only that no answer came (DOM, `AbortSignal.timeout`). */
const isCalledOff = ({ aborted, reason }: AbortSignal): boolean =>
  aborted && !(reason instanceof DOMException && reason.name === 'TimeoutError')

const requestOf = ({ method, body }: Omit<Asking, 'signal'>) => ({
  headers: {
    Accept: 'application/json',
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
  },
  ...(method && { method }),
  ...(body !== undefined && { body: JSON.stringify(body) }),
})
