import { describe, expect, it } from 'vitest'
import { danish } from './contact-point.fixture.ts'
import type { ContactType } from './contact-types.ts'
import { sayOpening, sayOpeningShort, sayParts } from './say-opening.ts'

// A Tuesday.
const at = danish('2026-11-24 10:42')
const only: ContactType[] = []
const openUntil = (wall: string) => ({ openNow: true, closesAt: danish(wall), only })
const closedUntil = (wall: string) => ({ openNow: false, opensAt: danish(wall), only })

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
  ['and never closing', { openNow: true, only }, 'Åben hele døgnet', 'hele døgnet'],
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
  ['at no time in sight', { openNow: false, only }, 'Lukket', 'lukket'],
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

describe('hours that are for some calls only', () => {
  const evening = { ...openUntil('2026-11-24 18:00'), only: ['selfServiceHelp' as const] }
  const morning = { ...closedUntil('2026-11-25 08:00'), only: ['received', 'fact'] as const }

  it('are said with what they are for', () => {
    expect(sayOpening(evening, at)).toBe('Åben til kl. 18.00 for hjælp til selvbetjening')
    expect(sayOpening(morning, at)).toBe(
      'Lukket nu. Åbner i morgen kl. 8.00 for spørgsmål til det indsendte og faktuelle spørgsmål',
    )
  })

  it('are said in parts where there is room for parts', () => {
    expect(sayParts(evening, at)).toEqual({
      state: 'Åben til kl. 18.00',
      opens: null,
      only: 'for hjælp til selvbetjening',
    })
    expect(sayParts(morning, at)).toMatchObject({ state: 'Lukket nu', opens: 'i morgen kl. 8.00' })
  })
})
