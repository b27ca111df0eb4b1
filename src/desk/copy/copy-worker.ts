/// <reference lib="webworker" />
import { CopyKeeper } from './copy-keeper.ts'
import { copyCache } from './kept-names.ts'
import type { FromWorker, ToWorker } from './worker-messages.ts'

declare let self: DedicatedWorkerGlobalScope

/** The copy's own thread: making it ready and searching it never holds up the desk. */

/** With what an earlier visit left; unset until the page has said by which key to judge it. */
let opened: Promise<CopyKeeper> | undefined
let keeper: CopyKeeper | undefined
/** Has a question come that the server did not answer? */
let isAsked = false

async function open(key: string): Promise<CopyKeeper> {
  keeper = new CopyKeeper({
    fetch: (url, init) => fetch(url, init),
    cache: await caches.open(copyCache),
    now: () => new Date(),
    key,
  })
  if (isAsked) keeper.hurry()
  await keeper.open()
  return keeper
}

async function refreshFirst(): Promise<void> {
  await (await opened)?.refresh()
  // What this thread was loaded from; the page cannot see it.
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  say({ kind: 'ready', loaded: [self.location.href, ...loaded] })
}

const say = (message: FromWorker): void => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'open':
      opened = open(data.key)
      void refreshFirst()
      return
    case 'refresh':
      void opened?.then((one) => one.refresh())
      return
    case 'front':
      void opened?.then((one) => one.keepFront(data.body))
      return
    case 'ask': {
      const { id, question } = data
      isAsked = true
      keeper?.hurry()
      const known = opened?.then((one) => one.ask(question)) ?? Promise.resolve(undefined)
      known
        .then((answer) => say({ kind: 'answer', id, answer }))
        .catch(() => say({ kind: 'answer', id, answer: undefined }))
    }
  }
})
