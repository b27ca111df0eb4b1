import type { Fetch } from '../ask-server.ts'
import type { Later } from '../store.ts'
import { type CopyQuestion, questionIn } from './questions.ts'

/** What the copy says to a question. */
export interface CopyAnswer {
  /** As the server would have sent it. */
  body: string
  /** When the server last called the copy true; ISO 8601 in UTC. */
  takenAt: string
}

/** What a browser needs to keep a copy. */
export interface CopyMeans {
  /** What the server's copies are told by; see sign-copy.ts. */
  key: string
  /** Address of the worker that keeps it. */
  worker: string
}

/** The copy kept in this browser. */
export interface CopyDoor {
  /** Gets it ready. */
  open: (means: CopyMeans) => void
  /** @returns `undefined` where there is no copy, or none that knows. */
  ask: (question: CopyQuestion) => Promise<CopyAnswer | undefined>
  /** Brings it to what the server has now. */
  refresh: () => void
  /** Keeps the front page as the server last gave it. */
  keepFront: (body: string) => void
}

/** Where the latest answer came from. */
export type Source =
  | { kind: 'server' }
  /** @property isSlow the server is there, but did not answer in time. */
  | { kind: 'copy'; takenAt: string; isSlow: boolean }

/** How long the server has before the copy answers. Milliseconds. */
export const patience = {
  /** A citizen hears a pause that is longer. */
  awaited: 300,
  /** Nobody waits for what is asked in silence, and only the server knows what was withdrawn. */
  silent: 5_000,
} as const

/**
 * `fetch` that asks the copy where the server does not answer, or not in time. What only
 * the server can know waits for the server.
 *
 * @param onSource told with each answer that both could have given.
 */
export function fetchWithCopy(around: {
  fetch: Fetch
  later: Later
  copy: CopyDoor
  onSource: (source: Source) => void
  patienceMs: number
}): Fetch {
  const { fetch, later, copy, onSource, patienceMs } = around
  return async (url, init) => {
    const question =
      init.method === undefined || init.method === 'GET' ? questionIn(url) : undefined
    if (!question) return fetch(url, init)
    const giveUp = new AbortController()
    const asked = fetch(url, { ...init, signal: AbortSignal.any([init.signal, giveUp.signal]) })
    const answered = asked.then(
      (response) => (response.status < 500 ? response : 'failed'),
      () => 'failed' as const,
    )
    const { late, callOff } = lateness(later, patienceMs)
    const first = await Promise.race([answered, late])
    callOff()
    if (first instanceof Response) return fromServer(first, question)
    const known = init.signal.aborted ? undefined : await copy.ask(question)
    if (!known) return asked.then((response) => fromServer(response, question))
    // It may have come while the copy was asked.
    const isSlow = first === 'late' && (await isUnderWay(answered))
    giveUp.abort()
    onSource({ kind: 'copy', takenAt: known.takenAt, isSlow })
    return new Response(known.body, { headers: { 'content-type': 'application/json' } })
  }

  function fromServer(response: Response, question: CopyQuestion): Response {
    onSource({ kind: 'server' })
    if (question.kind === 'front' && response.ok) {
      void response
        .clone()
        .text()
        .then((body) => copy.keepFront(body))
    }
    return response
  }
}

function lateness(
  later: Later,
  patienceMs: number,
): { late: Promise<'late'>; callOff: () => void } {
  let callOff: () => void = () => undefined
  const late = new Promise<'late'>((resolve) => {
    callOff = later(() => resolve('late'), patienceMs)
  })
  return { late, callOff }
}

/** Has it neither come nor failed? */
const isUnderWay = async (answered: Promise<unknown>): Promise<boolean> =>
  await Promise.race([answered.then(() => false), Promise.resolve(true)])
