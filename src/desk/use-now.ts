import { useSyncExternalStore } from 'react'

const everyMs = 5_000

const subscribe = (listener: () => void) => {
  const timer = setInterval(listener, everyMs)
  return () => clearInterval(timer)
}

const minute = () => Math.floor(Date.now() / 60_000)

/** The present minute; `null` on the server, whose clock the reader does not see. */
export function useNow(): Date | null {
  const now = useSyncExternalStore(subscribe, minute, () => null)
  return now === null ? null : new Date(now * 60_000)
}
