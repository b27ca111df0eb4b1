import { expect, it } from 'vitest'
import { contactPoint, danish, row } from '../routing/contact-point.fixture.ts'
import type { ContactType } from '../routing/contact-types.ts'
import type { HitOnDesk } from '../search/shown-now.ts'
import { deskHit } from './desk-hit.ts'

const hitAbout = (contactTypes: ContactType[]): HitOnDesk => ({
  ...{ reference: 'BS01', title: 'Pas', shortAnswer: '', centre: null, edition: 1 },
  hit: { reference: 'BS01', score: 1, found: { how: 'title', text: 'Pas', matched: [] } },
  ...{ selfServices: [], contactPoint: 'p1', contactTypes, requiresMitId: false },
  ...{ publishedAt: '2026-01-01T08:00:00Z', changeLine: null },
})
const point = contactPoint({
  id: 'p1',
  hours: [row('thu', '10:00', '17:00'), row('thu', '17:00', '18:00', ['selfServiceHelp'])],
})
const directory = {
  centres: new Map(),
  contactPoints: new Map([['p1', point]]),
  reviewDates: new Map(),
}

it.each<[ContactType[], boolean]>([
  [['selfServiceHelp', 'fact'], true],
  [['fact'], false],
  [[], false],
])('a result row about %j is open late on a Thursday: %s', (about, openNow) => {
  const shown = deskHit(hitAbout(about), directory, danish('2026-11-26 17:30'))

  expect(shown.openNow).toBe(openNow)
  expect(shown).not.toHaveProperty('contactTypes')
})
