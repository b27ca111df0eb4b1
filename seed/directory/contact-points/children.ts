import type { ContactPointKey } from '../keys.ts'
import {
  alwaysOpen,
  christmas2026,
  open,
  townHallHours,
  type ContactPointSeed,
} from './contact-point-seed.ts'

/** Børn og Skole, Børne- og Familiehuset. */
export const children = {
  pladsanvisning: {
    name: 'Pladsanvisningen',
    kind: 'queue',
    number: '55 50 30 10',
    ivrChoice: '1',
    hours: [
      ...townHallHours,
      // Thursday evening is for parents who are halfway through Digital Pladsanvisning.
      open(['thu'], '17:00', '18:00', ['selfServiceHelp']),
    ],
    closures: [christmas2026],
    keepsPublicHolidays: true,
    fallback: 'borgerservice-vagt',
    mayBook: true,
    lastVerified: '2026-11-12',
  },
  friplads: {
    name: 'Friplads og søskendetilskud',
    kind: 'ivrChoice',
    number: '55 50 30 20',
    ivrChoice: '2',
    hours: [open(['mon', 'wed'], '09:00', '12:00'), open(['thu'], '13:00', '17:00')],
    closures: [christmas2026],
    keepsPublicHolidays: true,
    fallback: 'pladsanvisning',
    mayBook: true,
    lastVerified: '2026-11-12',
  },
  skoleafdeling: {
    name: 'Skoleafdelingen',
    kind: 'queue',
    number: '55 50 30 30',
    hours: townHallHours,
    closures: [
      { from: '2026-10-12', to: '2026-10-16', reason: 'Efterårsferie' },
      christmas2026,
      { from: '2027-02-15', to: '2027-02-19', reason: 'Vinterferie' },
    ],
    keepsPublicHolidays: true,
    fallback: 'pladsanvisning',
    mayBook: true,
    lastVerified: '2026-09-28',
  },
  boernemodtagelsen: {
    name: 'Børnemodtagelsen',
    kind: 'group',
    number: '55 50 32 10',
    hours: [
      open(['mon', 'tue', 'wed'], '08:00', '15:30'),
      open(['thu'], '08:00', '17:00'),
      open(['fri'], '08:00', '14:00'),
    ],
    closures: [],
    keepsPublicHolidays: true,
    // A worry about a child never waits for a call-back.
    fallback: 'boerne-doegnvagt',
    mayBook: false,
    lastVerified: '2026-11-18',
  },
  'boerne-doegnvagt': {
    name: 'Børne- og familiehusets døgnvagt',
    kind: 'group',
    number: '55 50 32 99',
    hours: alwaysOpen,
    closures: [],
    keepsPublicHolidays: false,
    fallback: 'politi-114',
    mayBook: false,
    lastVerified: '2026-11-18',
  },
} satisfies Partial<Record<ContactPointKey, ContactPointSeed>>
