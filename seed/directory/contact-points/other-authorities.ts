import type { ContactPointKey } from '../keys.ts'
import {
  alwaysOpen,
  open,
  wholeWeek,
  workdays,
  type ContactPointSeed,
} from './contact-point-seed.ts'

type OwnWords = Pick<ContactPointSeed, 'name' | 'hours' | 'lastVerified'> &
  Partial<ContactPointSeed>

/** Another authority: we book nothing there, and cannot know its closing days. */
const otherAuthority = (own: OwnWords): ContactPointSeed => ({
  kind: 'otherAuthority',
  closures: [],
  keepsPublicHolidays: true,
  mayBook: false,
  ...own,
})

const longOfficeHours = [
  open(['mon', 'tue', 'wed', 'thu'], '08:00', '16:00'),
  open(['fri'], '08:00', '14:00'),
]

const taxHours = [
  open(['mon', 'tue', 'wed', 'thu'], '09:00', '16:00'),
  open(['fri'], '09:00', '14:00'),
]

/** State authorities, the region and others; demo hours, and numbers only where given. */
export const otherAuthorities = {
  'udbetaling-danmark': otherAuthority({
    name: 'Udbetaling Danmark',
    hours: longOfficeHours,
    lastVerified: '2026-11-11',
  }),
  'international-sygesikring': otherAuthority({
    name: 'International Sygesikring (Udbetaling Danmark)',
    hours: [open(workdays, '09:00', '15:00')],
    lastVerified: '2026-09-21',
  }),
  familieretshuset: otherAuthority({
    name: 'Familieretshuset',
    hours: [open(['mon', 'tue', 'wed', 'thu'], '09:00', '15:00'), open(['fri'], '09:00', '12:00')],
    lastVerified: '2026-10-14',
  }),
  skattestyrelsen: otherAuthority({
    name: 'Skattestyrelsen',
    number: '72 22 18 18',
    hours: taxHours,
    lastVerified: '2026-10-27',
  }),
  vurderingsstyrelsen: otherAuthority({
    name: 'Vurderingsstyrelsen',
    number: '72 22 16 16',
    hours: taxHours,
    lastVerified: '2026-10-27',
  }),
  gaeldsstyrelsen: otherAuthority({
    name: 'Gældsstyrelsen',
    hours: taxHours,
    lastVerified: '2026-10-27',
  }),
  'mitid-support': otherAuthority({
    name: 'MitID Support',
    number: '33 98 00 10',
    hours: [open(workdays, '08:00', '20:00'), open(['sat', 'sun'], '10:00', '16:00')],
    keepsPublicHolidays: false,
    fallback: 'digital-hotline',
    lastVerified: '2026-11-06',
  }),
  'digital-hotline': otherAuthority({
    name: 'Den Digitale Hotline',
    number: '70 20 00 00',
    hours: [
      open(['mon', 'tue', 'wed', 'thu'], '08:00', '20:00'),
      open(['fri'], '08:00', '16:00'),
      open(['sun'], '16:00', '20:00'),
    ],
    lastVerified: '2026-11-06',
  }),
  'politi-114': otherAuthority({
    name: 'Politiet (114)',
    number: '114',
    hours: alwaysOpen,
    keepsPublicHolidays: false,
    lastVerified: '2026-11-20',
  }),
  'politi-pasnoedhjaelp': otherAuthority({
    name: 'Politiets pasnødhjælp',
    hours: [open(wholeWeek, '08:00', '20:00')],
    keepsPublicHolidays: false,
    fallback: 'politi-114',
    lastVerified: '2026-11-02',
  }),
  'alarm-112': otherAuthority({
    name: 'Alarmcentralen (112)',
    number: '112',
    hours: alwaysOpen,
    keepsPublicHolidays: false,
    lastVerified: '2026-11-20',
  }),
  faerdselsstyrelsen: otherAuthority({
    name: 'Færdselsstyrelsen',
    hours: [open(['mon', 'tue', 'wed', 'thu'], '09:00', '15:00'), open(['fri'], '09:00', '13:00')],
    lastVerified: '2026-11-02',
  }),
  'psykiatrisk-akut': otherAuthority({
    name: 'Psykiatrisk akutmodtagelse',
    hours: alwaysOpen,
    keepsPublicHolidays: false,
    lastVerified: '2026-11-17',
  }),
  livslinien: otherAuthority({
    name: 'Livslinien',
    number: '70 201 201',
    hours: [open(wholeWeek, '00:00', '05:00'), open(wholeWeek, '11:00', '24:00')],
    keepsPublicHolidays: false,
    fallback: 'psykiatrisk-akut',
    lastVerified: '2026-11-17',
  }),
  'region-patientvejledning': otherAuthority({
    name: 'Regionens patientvejledning',
    hours: [open(workdays, '09:00', '14:00')],
    lastVerified: '2026-09-09',
  }),
  'dh-brugerservice': otherAuthority({
    name: 'Danske Handicaporganisationer, Brugerservice',
    hours: [open(['mon', 'tue', 'wed', 'thu'], '10:00', '14:00'), open(['fri'], '10:00', '12:00')],
    lastVerified: '2026-09-30',
  }),
  erhvervsstyrelsen: otherAuthority({
    name: 'Erhvervsstyrelsen',
    hours: [open(workdays, '09:00', '15:00')],
    lastVerified: '2026-09-11',
  }),
  siri: otherAuthority({
    name: 'SIRI',
    hours: [open(['mon', 'tue', 'wed', 'thu'], '09:00', '15:00'), open(['fri'], '09:00', '12:00')],
    lastVerified: '2026-10-22',
  }),
} satisfies Partial<Record<ContactPointKey, ContactPointSeed>>
