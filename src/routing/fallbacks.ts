type FallbackOf = (point: string) => string | null | undefined

/** Contact points along the way from one, in order; a ring is gone through once. */
export function fallbacksFrom(start: string, fallbackOf: FallbackOf): string[] {
  const passed = new Set<string>()
  let next = fallbackOf(start)
  while (next !== null && next !== undefined && !passed.has(next)) {
    passed.add(next)
    next = fallbackOf(next)
  }
  return [...passed]
}

/** Does the way from a contact point along its fallbacks lead back to it? */
export const leadsBack = (start: string, fallbackOf: FallbackOf): boolean =>
  fallbacksFrom(start, fallbackOf).includes(start)
