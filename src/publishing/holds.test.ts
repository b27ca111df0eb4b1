import { describe, expect, it } from 'vitest'
import { holds } from './holds.ts'

describe('the edition last published', () => {
  const now = new Date('2026-06-01T10:00:00Z')

  it.each<[string, Parameters<typeof holds>[0], boolean]>([
    ['there is none', { lastEdition: null, lastEditionTo: null }, false],
    ['it has no end', { lastEdition: 2, lastEditionTo: null }, true],
    ['its end was never noted', { lastEdition: 2 }, true],
    ['it ends later', { lastEdition: 2, lastEditionTo: '2026-06-01T10:00:00.001Z' }, true],
    ['it ends now', { lastEdition: 2, lastEditionTo: '2026-06-01T10:00:00.000Z' }, false],
  ])('holds now or later: %s', (_what, data, isAhead) => {
    expect(holds(data, now)).toBe(isAhead)
  })
})
