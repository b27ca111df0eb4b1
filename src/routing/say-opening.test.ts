import { describe, expect, it } from 'vitest'
import { danish } from './contact-point.fixture.ts'
import { sayOpening, sayOpeningShort } from './say-opening.ts'

// A Tuesday.
const at = danish('2026-11-24 10:42')
const openUntil = (wall: string) => ({ openNow: true, closesAt: danish(wall) })
const closedUntil = (wall: string) => ({ openNow: false, opensAt: danish(wall) })

describe.each([
  ['until later today', openUntil('2026-11-24 15:00'), 'Åben til kl. 15.00', 'til kl. 15.00'],
  ['until midnight', openUntil('2026-11-25 00:00'), 'Åben til kl. 24.00', 'til kl. 24.00'],
  [
    'until tomorrow',
    openUntil('2026-11-25 07:00'),
    'Åben til i morgen kl. 7.00',
    'til i morgen kl. 7.00',
  ],
  [
    'until midnight on Friday',
    openUntil('2026-11-28 00:00'),
    'Åben til fredag kl. 24.00',
    'til fredag kl. 24.00',
  ],
  ['and never closing', { openNow: true }, 'Åben hele døgnet', 'hele døgnet'],
])('a point open %s', (_when, opening, sentence, short) => {
  it(`is said "${sentence}"`, () => {
    expect(sayOpening(opening, at)).toBe(sentence)
  })

  it(`is said "${short}" for short`, () => {
    expect(sayOpeningShort(opening, at)).toBe(short)
  })
})

describe.each([
  [
    'later today',
    closedUntil('2026-11-24 12:00'),
    'Lukket nu. Åbner i dag kl. 12.00',
    'åbner kl. 12.00',
  ],
  [
    'tomorrow',
    closedUntil('2026-11-25 08:30'),
    'Lukket nu. Åbner i morgen kl. 8.30',
    'åbner i morgen kl. 8.30',
  ],
  [
    'the day after',
    closedUntil('2026-11-26 09:00'),
    'Lukket nu. Åbner torsdag kl. 9.00',
    'åbner torsdag kl. 9.00',
  ],
  [
    'in six days',
    closedUntil('2026-11-30 09:00'),
    'Lukket nu. Åbner mandag kl. 9.00',
    'åbner mandag kl. 9.00',
  ],
  [
    'in a week',
    closedUntil('2026-12-01 09:00'),
    'Lukket nu. Åbner 1. december kl. 9.00',
    'åbner 1. december kl. 9.00',
  ],
  [
    'next year',
    closedUntil('2027-01-04 09:00'),
    'Lukket nu. Åbner 4. januar kl. 9.00',
    'åbner 4. januar kl. 9.00',
  ],
  ['at no time in sight', { openNow: false }, 'Lukket', 'lukket'],
])('a point that opens %s', (_when, opening, sentence, short) => {
  it(`is said "${sentence}"`, () => {
    expect(sayOpening(opening, at)).toBe(sentence)
  })

  it(`is said "${short}" for short`, () => {
    expect(sayOpeningShort(opening, at)).toBe(short)
  })
})

it('counts days by the Danish midnight, not by 24 hours or UTC', () => {
  const lateEvening = danish('2026-11-24 23:30')

  expect(sayOpening(closedUntil('2026-11-25 00:15'), lateEvening)).toBe(
    'Lukket nu. Åbner i morgen kl. 0.15',
  )
})
