import type { Notice } from '../publishing/notices.ts'
import type { Front } from './answers.ts'
import type { Fetch } from './ask-server.ts'
import type { CopyDoor } from './copy/fetch-with-copy.ts'
import type { Later } from './store.ts'

export { answerCard as card, closedPoint, openPoint } from '../publishing/card.fixture.ts'

/** Timers that run when told to. */
export function handTimers(): { later: Later; pass: (ms: number) => void } {
  let now = 0
  let waiting: { run: () => void; at: number }[] = []
  return {
    later: (run, delayMs) => {
      const entry = { run, at: now + delayMs }
      waiting.push(entry)
      return () => {
        waiting = waiting.filter((one) => one !== entry)
      }
    },
    pass: (ms) => {
      now += ms
      const due = waiting.filter(({ at }) => at <= now)
      waiting = waiting.filter(({ at }) => at > now)
      for (const { run } of due) run()
    },
  }
}

/** Lets what has been promised happen. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

/** A browser that keeps no copy. */
export const noCopy: CopyDoor = {
  open: () => undefined,
  ask: () => Promise.resolve(undefined),
  refresh: () => undefined,
  keepFront: () => undefined,
}

/** What a browser keeps, kept here. */
export function handKeeper() {
  const kept = new Map<string, string>()
  return {
    read: (name: string) => kept.get(name) ?? null,
    write: (name: string, text: string) => void kept.set(name, text),
  }
}

/** A server whose every answer is given by hand, in whatever order. */
export function handServer() {
  const requests: {
    url: string
    method: string
    body: unknown
    signal: AbortSignal
    answer: (body: unknown, status?: number) => void
    fail: () => void
  }[] = []
  const fetch: Fetch = (url, { signal, method = 'GET', body }) =>
    new Promise<Response>((resolve, reject) => {
      requests.push({
        url,
        method,
        body: body === undefined ? undefined : JSON.parse(body),
        signal,
        answer: (body, status = 200) => resolve(Response.json(body, { status })),
        fail: () => reject(new TypeError('fetch failed')),
      })
    })
  return { fetch, requests }
}

export const hit = (reference: string, edition = 1) => ({
  reference,
  title: `Titel ${reference}`,
  shortAnswer: '',
  centre: 'Borgerservice',
  edition,
  found: { how: 'title', text: `Titel ${reference}`, matched: [] },
  hasSelfService: true,
  openNow: true,
})

export const answerWith = (...references: string[]) => ({
  hits: references.map((reference) => hit(reference)),
  total: references.length,
  engine: 'embedded',
  tookMs: 1,
})

/** The front page as the server answers it; say only what the test is about. */
export const front = (
  facts: {
    fallbacks?: Front['fallbacks']
    notices?: Front['notices']
    mostUsed?: Front['mostUsed']
    readNotices?: string[]
  } = {},
): Front => ({
  now: '2026-11-24T09:42:00Z',
  changed: [],
  changedBeyond: 0,
  openNow: [],
  centres: [],
  fallbacks: facts.fallbacks ?? [],
  mostUsed: facts.mostUsed ?? [],
  favourites: [],
  notices: facts.notices ?? [],
  answers: [],
  settings: { favourites: [], keys: {}, readNotices: facts.readNotices ?? [] },
})

/** One that must be read before the agent goes on. */
export const criticalNotice = (facts: Partial<Notice> = {}): Notice => ({
  id: 'n1',
  title: 'Pasmaskinen er i stykker',
  text: 'Bed borgeren komme i morgen.',
  severity: 'critical',
  from: '2026-11-24T08:00:00Z',
  to: '2026-11-24T16:00:00Z',
  centres: [],
  references: [],
  version: '1',
  ...facts,
})
