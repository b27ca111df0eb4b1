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
  /** @property isLate it took longer than someone who waits is left waiting. */
  | { kind: 'server'; isLate: boolean }
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
 * `fetch` that asks the copy too where the server does not answer, or not in time: what
 * is there first is used. What only the server can know waits for the server.
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
    let hasFailed = false
    const failed = () => {
      hasFailed = true
      return undefined
    }
    const answered = asked.then((response) => (response.status < 500 ? response : failed()), failed)
    const awaited = lateness(later, patience.awaited)
    const { late, callOff } = lateness(later, patienceMs)
    const inTime = await Promise.race([answered, late])
    callOff()
    const known =
      inTime ??
      (init.signal.aborted
        ? undefined
        : await firstKnown<Response | CopyAnswer>([answered, copy.ask(question)]))
    awaited.callOff()
    if (known === undefined || known instanceof Response || init.signal.aborted) {
      return fromServer(await asked, question, awaited.isLate())
    }
    giveUp.abort()
    onSource({ kind: 'copy', takenAt: known.takenAt, isSlow: !hasFailed })
    return new Response(known.body, { headers: { 'content-type': 'application/json' } })
  }

  function fromServer(response: Response, question: CopyQuestion, isLate: boolean): Response {
    onSource({ kind: 'server', isLate })
    if (question.kind === 'front' && response.ok) {
      void response
        .clone()
        .text()
        .then((body) => copy.keepFront(body))
    }
    return response
  }
}

interface Lateness {
  /** Comes when the time is up. */
  late: Promise<undefined>
  isLate: () => boolean
  callOff: () => void
}

function lateness(later: Later, patienceMs: number): Lateness {
  let isLate = false
  let callOff: () => void = () => undefined
  const late = new Promise<undefined>((resolve) => {
    callOff = later(() => {
      isLate = true
      resolve(undefined)
    }, patienceMs)
  })
  return { late, isLate: () => isLate, callOff }
}

/** The first of several that is there at all; `undefined` once none can be. */
const firstKnown = <Known>(
  asked: readonly Promise<Known | undefined>[],
): Promise<Known | undefined> =>
  Promise.any(
    asked.map(async (one) => (await one) ?? Promise.reject(new Error('knows nothing'))),
  ).catch(() => undefined)
