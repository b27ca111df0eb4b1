import type { ContactPointKey } from '../keys.ts'
import { alwaysOpen, open, workdays, type ContactPointSeed } from './contact-point-seed.ts'

/** Social og Psykiatri. */
export const social = {
  'voksen-visitation': {
    name: 'Visitation, voksne',
    kind: 'queue',
    number: '55 50 70 10',
    ivrChoice: '1',
    hours: [open(workdays, '08:00', '10:00'), open(['mon', 'tue', 'wed', 'thu'], '12:00', '14:00')],
    closures: [],
    keepsPublicHolidays: true,
    fallback: 'boligsocialt-team',
    mayBook: true,
    lastVerified: '2026-10-14',
  },
  'boligsocialt-team': {
    name: 'Boligsocialt team',
    kind: 'group',
    number: '55 50 70 20',
    hours: [open(['mon', 'tue', 'wed', 'thu'], '08:30', '15:30'), open(['fri'], '08:30', '14:00')],
    closures: [],
    keepsPublicHolidays: true,
    mayBook: true,
    callbackWindowHours: 2,
    lastVerified: '2026-11-17',
  },
  rusmiddelcenter: {
    name: 'Rusmiddelcentret',
    kind: 'queue',
    number: '55 50 70 30',
    hours: [
      open(['mon', 'tue', 'wed'], '09:00', '15:00'),
      open(['thu'], '09:00', '18:00'),
      open(['fri'], '09:00', '13:00'),
    ],
    closures: [],
    keepsPublicHolidays: true,
    fallback: 'akuttilbud',
    mayBook: true,
    lastVerified: '2026-09-24',
  },
  akuttilbud: {
    name: 'Akuttilbuddet',
    kind: 'group',
    number: '55 50 70 99',
    hours: alwaysOpen,
    closures: [],
    keepsPublicHolidays: false,
    fallback: 'livslinien',
    mayBook: false,
    lastVerified: '2026-11-17',
  },
} satisfies Partial<Record<ContactPointKey, ContactPointSeed>>
