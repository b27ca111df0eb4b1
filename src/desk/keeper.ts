import type { Keeper } from './contact-queue.ts'

/**
 * What a browser keeps. Where its storage is switched off, or full, it is kept for as long
 * as the page is open: what was said to be logged is not lost to that.
 *
 * @param storage looks it up; a browser may refuse even that.
 */
export function keeperIn(storage: () => Pick<Storage, 'getItem' | 'setItem'>): Keeper {
  const unwritten = new Map<string, string>()
  return {
    read: (name) => {
      const held = unwritten.get(name)
      if (held !== undefined) return held
      try {
        return storage().getItem(name)
      } catch {
        return null
      }
    },
    write: (name, text) => {
      try {
        storage().setItem(name, text)
        unwritten.delete(name)
      } catch {
        unwritten.set(name, text)
      }
    },
  }
}
