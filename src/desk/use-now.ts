import { useSyncExternalStore } from 'react'

const everyMs = 5_000

const subscribe = (listener: () => void) => {
  const timer = setInterval(listener, everyMs)
  return () => clearInterval(timer)
}

const minute = () => Math.floor(Date.now() / 60_000)

/** The present minute. */
export const useNow = (): Date => new Date(useSyncExternalStore(subscribe, minute) * 60_000)
