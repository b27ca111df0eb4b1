import { describe, expect, it } from 'vitest'
import { isClockTime, minutesOf } from './clock-time.ts'

describe('a clock time', () => {
  it.each(['00:00', '09:00', '19:59', '23:59', '24:00'])('is %s', (clock) => {
    expect(isClockTime(clock)).toBe(true)
  })

  it.each(['9:00', '09.00', '24:01', '25:00', '12:60', ' 09:00', '09:00\n', '', null, 900])(
    'is not %j',
    (value) => {
      expect(isClockTime(value)).toBe(false)
    },
  )

  it('counts its minutes from midnight', () => {
    expect([minutesOf('00:00'), minutesOf('09:30'), minutesOf('24:00')]).toEqual([0, 570, 1440])
  })

  it('has no minutes when it is none', () => {
    expect(minutesOf('9.00')).toBeNaN()
  })
})
