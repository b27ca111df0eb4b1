import { copyInBrowser } from './copy/copy-in-browser.ts'
import type { Surroundings } from './desk-store.ts'
import { hearChanges } from './hear-changes.ts'
import { keeperIn } from './keeper.ts'
import { later } from './store.ts'

/** The desk in a real browser. Made anywhere, touched only once something happens. */
export const browser: Surroundings = {
  fetch: (url, init) => fetch(url, init),
  later,
  now: () => Date.now(),
  copy: async (text) => {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      // Refused, or not a secure address: the agent is told, and can copy by hand.
      return false
    }
  },
  putUrl: (path) => window.history.replaceState(null, '', path),
  keeper: keeperIn(() => window.localStorage),
  listen: (onChange, onLine) =>
    hearChanges({ EventSource, later, page: document }, onChange, onLine),
  deskCopy: copyInBrowser(),
  newKey,
}

/** A version 4 UUID; `crypto.randomUUID` is not there on an address without https. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const marked = [...bytes].map((byte, at) =>
    at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte,
  )
  return marked
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
