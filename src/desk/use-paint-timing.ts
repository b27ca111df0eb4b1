import { useEffect } from 'react'
import type { SearchView } from './search-session.ts'

/** From a key until what it found is painted; `npm run bench` reads it. */
export const keyToPaint = 'straks:key-to-paint'

/** Measures each answer, where the browser's own tools and ours find it. */
export function usePaintTiming({ turn, askedAt }: SearchView): void {
  useEffect(() => {
    if (turn === 0 || askedAt === null) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    // The frame is painted when the first task after it runs.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        performance.measure(keyToPaint, { start: askedAt, end: performance.now() })
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [turn, askedAt])
}
