import {
  answerWith,
  card,
  handKeeper,
  handServer,
  handTimers,
  noCopy,
  settled,
} from './desk.fixture.ts'
import { DeskSession } from './desk-session.ts'
import type { StartingPoint } from './desk-store.ts'

/** A desk with a server, a clock and a browser that are moved by hand. */
export function started(start: StartingPoint = {}, deskCopy = noCopy) {
  const timers = handTimers()
  const clock = { now: 0 }
  const server = handServer()
  const copied: string[] = []
  const clipboard = { works: true }
  let keys = 0
  const urls: string[] = []
  const heard: { change: () => void } = { change: () => undefined }
  const session = new DeskSession(
    {
      fetch: server.fetch,
      later: timers.later,
      now: () => clock.now,
      copy: (text) => {
        if (clipboard.works) copied.push(text)
        return Promise.resolve(clipboard.works)
      },
      putUrl: (path) => urls.push(path),
      keeper: handKeeper(),
      deskCopy,
      newKey: () => ((keys += 1) === 1 ? 'en-noegle' : `noegle-${keys}`),
      listen: (onChange) => {
        heard.change = onChange
        return () => undefined
      },
    },
    start,
  )
  session.start()
  /** Answers the latest request for a path. */
  const answer = async (path: string, body: unknown, status?: number) => {
    server.requests.findLast(({ url }) => url.startsWith(path))?.answer(body, status)
    await settled()
  }
  return {
    ...timers,
    ...server,
    clock,
    heard,
    session,
    copied,
    clipboard,
    urls,
    answer,
    view: () => session.snapshot(),
  }
}

/** As it stands when »pas« was typed and its first card has come. */
export async function withPas(
  shown = card(),
  deskCopy = noCopy,
  start: Omit<StartingPoint, 'query' | 'card'> = {},
) {
  const desk = started(start, deskCopy)
  desk.session.list.type('pas')
  await desk.answer('/api/search', answerWith('BS01', 'BS02'))
  await desk.answer('/api/guidance/BS01', shown)
  return desk
}
