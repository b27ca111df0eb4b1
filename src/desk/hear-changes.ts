import type { Later } from './store.ts'

/** `EventSource`, as far as it is used here; tests bring their own. */
export interface EventLine {
  readonly readyState: number
  addEventListener: (name: 'open' | 'error' | 'message', heard: () => void) => void
  close: () => void
}

/** What hearing takes of the browser. */
export interface HearingSurroundings {
  EventSource: new (url: string) => EventLine
  later: Later
  page: {
    readonly visibilityState: string
    addEventListener: (name: 'visibilitychange', turned: () => void) => void
    removeEventListener: (name: 'visibilitychange', turned: () => void) => void
  }
}

/** `EventSource.CLOSED`: the browser has given up. */
const givenUp = 2
const openAgainAfterMs = 3_000
const openAgainAtLeastEveryMs = 60_000

/**
 * Hears of changes on the server. The browser connects again by itself when a line breaks,
 * but gives up for good on any answer but 200, as of a proxy while the server is put up
 * anew; then it is opened again here, with ever longer pauses up to a minute.
 *
 * Only the tab that is looked at listens: over HTTP/1.1 a browser has six lines to a
 * server for all its tabs, and the seventh would wait for ever.
 *
 * @param onLine told whether anything can be heard.
 * @returns ends it.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#fail-the-connection
 */
export function hearChanges(
  { EventSource, later, page }: HearingSurroundings,
  onChange: () => void,
  onLine: (isHeard: boolean) => void,
): () => void {
  let source: EventLine | undefined
  let pauseMs = openAgainAfterMs
  let callOff: () => void = () => undefined
  const close = () => {
    callOff()
    source?.close()
    source = undefined
  }
  const open = () => {
    const opened = new EventSource('/api/desk/changes')
    source = opened
    opened.addEventListener('open', () => {
      pauseMs = openAgainAfterMs
      onLine(true)
    })
    opened.addEventListener('message', onChange)
    opened.addEventListener('error', () => {
      onLine(false)
      if (opened !== source || opened.readyState !== givenUp) return
      callOff = later(open, pauseMs)
      pauseMs = Math.min(2 * pauseMs, openAgainAtLeastEveryMs)
    })
  }
  const turn = () => {
    close()
    if (page.visibilityState !== 'visible') return
    pauseMs = openAgainAfterMs
    open()
    // What changed while nobody looked.
    onChange()
  }
  open()
  page.addEventListener('visibilitychange', turn)
  return () => {
    page.removeEventListener('visibilitychange', turn)
    close()
  }
}
