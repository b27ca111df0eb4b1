import { useSyncExternalStore } from 'react'

/** False while the page is only what the server wrote: nothing on it answers yet. */
export const useIsHere = (): boolean =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
