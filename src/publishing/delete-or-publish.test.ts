import { describe, expect, it } from 'vitest'
import { isTakenFor, markedFor } from './delete-or-publish.ts'
import { hour } from './edition.fixture.ts'

const taken = { ...markedFor('publishing'), updatedAt: hour(1).toISOString() }
const after = (minutes: number) => new Date(hour(1).getTime() + minutes * 60_000)

describe('a working copy that someone has taken', () => {
  it('is taken for what they do, and nothing else', () => {
    expect(isTakenFor('publishing', taken, after(0))).toBe(true)
    expect(isTakenFor('deleting', taken, after(0))).toBe(false)
    expect(isTakenFor('publishing', { ...taken, settledRow: 0 }, after(0))).toBe(false)
    expect(isTakenFor('publishing', { ...taken, settledRow: null }, after(0))).toBe(false)
  })

  it('is taken also where their clock is ahead, and no longer once they must have died', () => {
    expect(isTakenFor('publishing', taken, after(-1))).toBe(true)
    expect(isTakenFor('publishing', taken, after(4))).toBe(true)
    expect(isTakenFor('publishing', taken, after(5))).toBe(false)
  })
})
