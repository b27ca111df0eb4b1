import type {
  Closure,
  ContactPointKind,
  ContactType,
  OpeningHours,
  Weekday,
} from '../../../src/routing/contact-point.ts'
import type { ContactPointKey } from '../keys.ts'

/** One contact point of the demo directory; its key and owning centre are in keys.ts. */
export interface ContactPointSeed {
  name: string
  kind: ContactPointKind
  /** Fictional for the municipality's own; left out for authorities whose number we were not given. */
  number?: string
  ivrChoice?: string
  hours: OpeningHours[]
  closures: Closure[]
  keepsPublicHolidays: boolean
  fallback?: ContactPointKey
  mayBook: boolean
  callbackWindowHours?: number
  /** ISO date. */
  lastVerified: string
}

/** @param only contact types that these hours are for; left out: all. */
export const open = (
  days: Weekday[],
  opensAt: string,
  closesAt: string,
  only: ContactType[] = [],
): OpeningHours => ({ days, opensAt, closesAt, contactTypes: only })

export const workdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']
export const wholeWeek: Weekday[] = [...workdays, 'sat', 'sun']

/** The hours of most of the town hall: long on Thursday, short on Friday. */
export const townHallHours: OpeningHours[] = [
  open(['mon', 'tue', 'wed'], '09:00', '15:00'),
  open(['thu'], '09:00', '17:00'),
  open(['fri'], '09:00', '13:00'),
]

export const alwaysOpen: OpeningHours[] = [open(wholeWeek, '00:00', '24:00')]

/** The working days between Christmas and new year. */
export const christmas2026: Closure = {
  from: '2026-12-28',
  to: '2026-12-30',
  reason: 'Lukket mellem jul og nytår',
}
