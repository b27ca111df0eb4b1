import type { CopyAnswer, CopyDoor, CopyMeans } from './fetch-with-copy.ts'
import { later } from '../store.ts'
import { copyCache, pageCache } from './kept-names.ts'
import type { FromWorker, KeepPage, ToWorker } from './worker-messages.ts'

/** First things first: the desk is ready before the copy is made so. */
const startAfterMs = 2_000

/** The copy in a real browser: a worker that keeps it, and a service worker that keeps the page. */
export function copyInBrowser(): CopyDoor {
  let means: CopyMeans | undefined
  let worker: Worker | undefined
  let asked = 0
  const waiting = new Map<number, (answer: CopyAnswer | undefined) => void>()
  const say = (message: ToWorker) => worker?.postMessage(message)

  function heard({ data }: MessageEvent<FromWorker>): void {
    if (data.kind === 'ready') {
      void keepPage(data.loaded)
      return
    }
    waiting.get(data.id)?.(data.answer)
    waiting.delete(data.id)
  }

  function start(): void {
    if (worker || !means) return
    worker = new Worker(means.worker, { type: 'module' })
    worker.addEventListener('message', heard)
    worker.addEventListener('error', giveUp)
    say({ kind: 'open', key: means.key })
  }

  /** The worker could not be loaded, or broke: nobody waits for it. */
  function giveUp(): void {
    means = undefined
    worker?.terminate()
    worker = undefined
    for (const answer of waiting.values()) answer(undefined)
    waiting.clear()
  }

  return {
    open: (given) => {
      // Neither is there on an address without https; the desk then works as long as the server does.
      if (!('caches' in window) || !('serviceWorker' in navigator)) return
      means = given
      later(start, startAfterMs)
    },
    ask: (question) => {
      start()
      if (!worker) return Promise.resolve(undefined)
      asked += 1
      const id = asked
      say({ kind: 'ask', id, question })
      return new Promise((resolve) => waiting.set(id, resolve))
    },
    refresh: () => say({ kind: 'refresh' }),
    keepFront: (body) => say({ kind: 'front', body }),
  }
}

/** Has the desk's page kept, so that it opens without the server too. */
async function keepPage(loadedByWorker: readonly string[]): Promise<void> {
  try {
    await navigator.serviceWorker.register('/service-worker.js')
    const { active } = await navigator.serviceWorker.ready
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    const addresses = [...new Set([...loaded, ...loadedByWorker])].filter(isOurs)
    active?.postMessage({ kind: 'keep', addresses } satisfies KeepPage)
  } catch {
    // No service worker, as under `npm run dev`: a page that is open works on all the same.
  }
}

const isOurs = (address: string): boolean => {
  const { origin, pathname } = new URL(address)
  return origin === window.location.origin && pathname.startsWith('/desk/')
}

/** After sign-out nothing is left. */
export async function forgetCopy(): Promise<void> {
  if (!('caches' in window)) return
  await Promise.all([copyCache, pageCache].map((name) => caches.delete(name)))
}
