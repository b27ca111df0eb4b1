import type { ContactType } from './contact-types.ts'

export const contactPointKinds = {
  queue: 'Kø',
  group: 'Gruppekald',
  ivrChoice: 'Tastevalg',
  message: 'Besked',
  person: 'Person',
  otherAuthority: 'Anden myndighed',
} as const
export type ContactPointKind = keyof typeof contactPointKinds

export const weekdays = {
  mon: 'mandag',
  tue: 'tirsdag',
  wed: 'onsdag',
  thu: 'torsdag',
  fri: 'fredag',
  sat: 'lørdag',
  sun: 'søndag',
} as const
export type Weekday = keyof typeof weekdays
export type { ContactType }

/**
 * One row of weekly hours in Danish wall time. Hours across midnight are two rows;
 * a row that closes no later than it opens never opens.
 */
export interface OpeningHours {
  days: Weekday[]
  /** 'HH:MM', inclusive. */
  opensAt: string
  /** 'HH:MM', exclusive; '24:00' is the end of the day. */
  closesAt: string
  /** What a call must be about to be taken in these hours; empty: anything. */
  contactTypes: ContactType[]
}

/** A period in which the point is closed whatever its weekly hours say. */
export interface Closure {
  /** 'YYYY-MM-DD', both days closed. A date with a time of day in it does not match. */
  from: string
  to: string
  reason?: string
}

/** Where a call can be passed on: a record of its own, never a number typed in prose. */
export interface ContactPoint {
  id: string
  key: string
  name: string
  kind: ContactPointKind
  /** For agents, and only while it is open; offer-now.ts leaves it out otherwise. */
  number?: string
  ivrChoice?: string
  centreId: string
  hours: OpeningHours[]
  closures: Closure[]
  /** Closed on public holidays; see public-holidays.ts. */
  keepsPublicHolidays: boolean
  /** Id of the point to try when this one is closed and no call-back can be booked. */
  fallbackId?: string
  /** The contact centre may book a call-back from here. */
  mayBook: boolean
  /** Longest promised call-back window in hours, in place of the usual two or three. */
  callbackWindowHours?: number
  /** 'YYYY-MM-DD': when someone last checked that all this holds. */
  lastVerified?: string
}
