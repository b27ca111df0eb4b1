import { describe, expect, it } from 'vitest'
import { nextTry } from './retry.ts'

const minuteMs = 60_000
const queuedAt = new Date('2026-11-26T08:00:00Z')
const later = (minutes: number) => new Date(queuedAt.getTime() + minutes * minuteMs)

/** Minutes after it was queued at which a mail that is never taken is tried. */
function triesOf(kind: 'flag' | 'account'): number[] {
  const tries: number[] = []
  for (let now: Date | undefined = queuedAt; now;) {
    tries.push((now.getTime() - queuedAt.getTime()) / minuteMs)
    now = nextTry({ kind, queuedAt, attempts: tries.length }, now)
  }
  return tries
}

describe('a mail that is not taken', () => {
  it('is tried after a minute, then less and less often, at last every six hours', () => {
    const tries = triesOf('flag')
    const pauses = tries.slice(1).map((minutes, at) => minutes - (tries[at] ?? 0))

    expect(pauses.slice(0, 9)).toEqual([1, 2, 5, 15, 30, 60, 180, 360, 360])
    expect(new Set(pauses.slice(8))).toEqual(new Set([360]))
  })

  it('is given up after three days', () => {
    const last = triesOf('flag').at(-1) ?? 0

    expect(last).toBeGreaterThanOrEqual(72 * 60)
    expect(last).toBeLessThan(78 * 60)
  })

  it('is given up after an hour where its link is dead by then', () => {
    expect(triesOf('account').at(-1)).toBeLessThan(120)
    expect(nextTry({ kind: 'account', queuedAt, attempts: 6 }, later(60))).toBeUndefined()
  })
})
