import type { Surroundings } from './desk-store.ts'
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
}
