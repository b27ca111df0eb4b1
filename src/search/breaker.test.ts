import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Breaker } from './breaker.ts'

function breakerAt() {
  let now = 0
  const breaker = new Breaker(() => now)
  return { breaker, wait: (ms: number) => (now += ms) }
}

describe('the breaker', () => {
  it('lets calls through while they succeed', () => {
    const { breaker } = breakerAt()
    breaker.succeeded()

    expect([breaker.admits(), breaker.admits()]).toEqual([true, true])
  })

  it('lets none through right after a failure', () => {
    const { breaker, wait } = breakerAt()
    breaker.failed()
    wait(499)

    expect(breaker.admits()).toBe(false)
  })

  it('lets one through as a trial when the wait is over, and no other meanwhile', () => {
    const { breaker, wait } = breakerAt()
    breaker.failed()
    wait(500)

    expect([breaker.admits(), breaker.admits()]).toEqual([true, false])
  })

  it('lets all through again after a trial that succeeded', () => {
    const { breaker, wait } = breakerAt()
    breaker.failed()
    wait(500)
    breaker.admits()
    breaker.succeeded()

    expect([breaker.isOpen, breaker.admits(), breaker.admits()]).toEqual([false, true, true])
  })

  it('waits twice as long after each trial that failed, but never over 15 seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (failures) => {
        const { breaker, wait } = breakerAt()
        for (let at = 0; at < failures; at += 1) breaker.failed()
        const waits = Math.min(15_000, 500 * 2 ** (failures - 1))

        wait(waits - 1)
        expect(breaker.admits()).toBe(false)
        wait(1)
        expect(breaker.admits()).toBe(true)
      }),
    )
  })
})
