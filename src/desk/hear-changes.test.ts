import { describe, expect, it } from 'vitest'
import { handTimers } from './desk.fixture.ts'
import { hearChanges } from './hear-changes.ts'

const [connecting, open, closed] = [0, 1, 2]

/** A tab whose lines to the server break by hand. */
function listening() {
  const timers = handTimers()
  const lines: Line[] = []
  class Line extends EventTarget {
    readyState = connecting
    constructor() {
      super()
      lines.push(this)
    }
    close() {
      this.readyState = closed
    }
    happens(name: 'open' | 'error' | 'message', readyState: number) {
      this.readyState = readyState
      this.dispatchEvent(new Event(name))
    }
  }
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const heard: (boolean | 'change')[] = []
  const end = hearChanges(
    { EventSource: Line, later: timers.later, page },
    () => heard.push('change'),
    (isHeard) => heard.push(isHeard),
  )
  const turn = (visibilityState: 'visible' | 'hidden') => {
    page.visibilityState = visibilityState
    page.dispatchEvent(new Event('visibilitychange'))
  }
  return { ...timers, lines, heard, end, turn, last: () => lines.at(-1) }
}

describe('a desk that hears of changes', () => {
  it('leaves a broken line to the browser, which connects again by itself', () => {
    const { last, lines, pass, heard } = listening()
    last()?.happens('open', open)
    last()?.happens('error', connecting)
    pass(10 * 60_000)

    expect(lines).toHaveLength(1)
    expect(heard).toEqual([true, false])
  })

  it('opens another line where the browser has given up, as on a 502', () => {
    const { last, lines, pass, heard } = listening()
    last()?.happens('open', open)
    last()?.happens('error', closed)
    pass(2_999)
    expect(lines).toHaveLength(1)

    pass(1)
    last()?.happens('open', open)
    last()?.happens('message', open)

    expect(lines).toHaveLength(2)
    expect(heard).toEqual([true, false, true, 'change'])
  })

  it('tries ever more seldom, but once a minute, and soon again after it has heard', () => {
    const { last, lines, pass } = listening()
    const pauses = [3_000, 6_000, 12_000, 24_000, 48_000, 60_000, 60_000]
    for (const pause of pauses) {
      const tried = lines.length
      last()?.happens('error', closed)
      pass(pause - 1)
      expect(lines).toHaveLength(tried)
      pass(1)
      expect(lines).toHaveLength(tried + 1)
    }
    last()?.happens('open', open)
    last()?.happens('error', closed)
    pass(3_000)

    expect(lines).toHaveLength(pauses.length + 2)
  })

  it('does not listen while nobody looks, and catches up when somebody does', () => {
    const { last, lines, pass, heard, turn } = listening()
    last()?.happens('error', closed)
    turn('hidden')
    pass(60_000)
    expect(lines).toHaveLength(1)

    turn('visible')

    expect(lines).toHaveLength(2)
    expect(heard).toEqual([false, 'change'])
    last()?.happens('error', closed)
    pass(3_000)
    expect(lines).toHaveLength(3)
  })

  it('is over when it is ended', () => {
    const { last, lines, pass, end, turn } = listening()
    last()?.happens('error', closed)
    end()
    pass(60_000)
    turn('visible')

    expect(lines.map(({ readyState }) => readyState)).toEqual([closed])
  })
})
