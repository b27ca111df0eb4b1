import { quantile } from '../../src/search/relevance/scores.ts'

/** Milliseconds: half, 95 % and 99 % of the answers came sooner. */
export interface Timing {
  p50: number
  p95: number
  p99: number
}

export const timingOf = (tookMs: readonly number[]): Timing => ({
  p50: rounded(quantile(tookMs, 0.5) ?? 0),
  p95: rounded(quantile(tookMs, 0.95) ?? 0),
  p99: rounded(quantile(tookMs, 0.99) ?? 0),
})

export const rounded = (value: number): number => Math.round(value * 100) / 100

/** How long each of them takes, one after the other; the first few only warm up. */
export async function timed<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
): Promise<number[]> {
  for (const item of items.slice(0, 20)) await act(item)
  const took: number[] = []
  for (const item of items) {
    const startedAt = performance.now()
    await act(item)
    took.push(performance.now() - startedAt)
  }
  return took
}

export async function seconds(act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await act()
  return rounded((performance.now() - startedAt) / 1000)
}

/** Megabytes in use after what nobody holds has been collected (needs --expose-gc). */
export function heapMb(): number {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().heapUsed / 1e6)
}
