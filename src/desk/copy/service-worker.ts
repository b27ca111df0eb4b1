/// <reference lib="webworker" />
import { copyCache, pageCache } from './kept-names.ts'
import { offlinePage } from './offline-page.ts'
import type { KeepPage } from './worker-messages.ts'

declare let self: ServiceWorkerGlobalScope

/**
 * Keeps the desk's page, so that it opens when the server is not there. Questions go to
 * the server as ever; the page itself asks the copy where that does not answer.
 */

const desk = '/'
const cardPath = /^\/v\/[^/]+$/
/** A server that takes longer to show a page is as good as gone. */
const patienceMs = 4_000

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  if (isKeepPage(event.data)) event.waitUntil(keep(event.data.addresses))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== self.location.origin) return
  if (request.method === 'POST' && pathname === '/api/users/logout') {
    event.waitUntil(forget())
    return
  }
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') {
    if (pathname === desk || cardPath.test(pathname)) event.respondWith(page(request, pathname))
    else if (pathname === '/log-ind') event.respondWith(fetch(request).catch(noPage))
    return
  }
  if (pathname.startsWith('/desk/')) event.respondWith(part(request))
})

/** The page may be of another build than this. */
const isKeepPage = (said: unknown): said is KeepPage =>
  typeof said === 'object' &&
  said !== null &&
  'kind' in said &&
  said.kind === 'keep' &&
  'addresses' in said &&
  Array.isArray(said.addresses) &&
  said.addresses.every((address) => typeof address === 'string')

/** The page and all it is made of; parts of an older build go. */
async function keep(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(pageCache)
  const wanted = new Set([new URL(desk, self.location.href).href, ...addresses])
  const kept = new Set((await cache.keys()).map(({ url }) => url))
  await Promise.all([...kept].filter((url) => !wanted.has(url)).map((url) => cache.delete(url)))
  const response = await fetch(desk, { redirect: 'manual' })
  if (response.ok) await cache.put(desk, response)
  await cache.addAll(addresses.filter((url) => !kept.has(url)))
}

async function page(request: Request, pathname: string): Promise<Response> {
  const response = await Promise.race([fetch(request).catch(() => undefined), slow()])
  if (response?.type === 'opaqueredirect') {
    // To the log-in page, and nowhere else: whoever sits here may not see the desk.
    await forget()
    return response
  }
  if (response && response.status < 500) return response
  const kept = await keptOf(desk)
  if (!kept) return response ?? noPage()
  // The page that is kept is the desk with an empty field; it says so in its address.
  return pathname === desk ? kept : Response.redirect(desk)
}

const slow = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), patienceMs))

async function part(request: Request): Promise<Response> {
  const kept = await keptOf(request)
  // Without the address it was kept under: a worker reads its own, with what comes after the hash.
  return kept ? new Response(kept.body, kept) : fetch(request)
}

/** An address says all of it: what the request carries beside makes no other answer. */
const keptOf = (wanted: Request | string): Promise<Response | undefined> =>
  caches.match(wanted, { cacheName: pageCache, ignoreVary: true })

async function forget(): Promise<void> {
  await Promise.all([copyCache, pageCache].map((name) => caches.delete(name)))
}

const noPage = (): Response =>
  new Response(offlinePage, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
