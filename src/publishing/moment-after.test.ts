import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentAfter } from './moment-after.ts'

const moments = fc.date({
  noInvalidDate: true,
  min: new Date('2000-01-01'),
  max: new Date('2100-01-01'),
})

describe('the moment of a write', () => {
  it('is later than the last one, whatever the clock says, and never before now', () => {
    fc.assert(
      fc.property(moments, moments, (last, now) => {
        const written = new Date(momentAfter(last.toISOString(), now))

        expect(written > last && written >= now).toBe(true)
        expect([now.getTime(), last.getTime() + 1]).toContain(written.getTime())
      }),
    )
  })
})
