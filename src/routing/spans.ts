/** From inclusive, to exclusive, on any one scale: minutes of wall time, or epoch milliseconds. */
export interface Span {
  from: number
  to: number
}

/**
 * Spans that overlap or adjoin made one; lazy, so an endless source is fine.
 *
 * @param spans in the order of `from`.
 */
export function* joined(spans: Iterable<Span>): Generator<Span> {
  let pending: Span | undefined
  for (const span of spans) {
    if (pending && span.from <= pending.to) {
      pending = { from: pending.from, to: Math.max(pending.to, span.to) }
    } else {
      if (pending) yield pending
      pending = span
    }
  }
  if (pending) yield pending
}

/** What lies in both; each side in order and joined, and so is the answer. */
export const overlap = (left: readonly Span[], right: readonly Span[]): Span[] =>
  left.flatMap((a) =>
    right
      .map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }))
      .filter(({ from, to }) => from < to),
  )
