import { centreKeys, type CentreKey, type ContactPointKey } from './keys.ts'

/** One fagcenter of the demo municipality. */
export interface CentreSeed {
  name: string
  abbreviation: string
  /** Take-over wave, from 1. */
  wave: number
  /** ISO date on which the contact centre takes over its phones. */
  takeoverDate: string
  /** Where a call goes that no guidance fits. */
  fallback: ContactPointKey
}

/** The fagcentre of Solbæk Kommune, in the order in which they hand over. */
export const centres: Record<CentreKey, CentreSeed> = {
  BORG: {
    name: centreKeys.BORG,
    abbreviation: 'BORG',
    wave: 1,
    takeoverDate: '2025-03-03',
    fallback: 'borgerservice-vagt',
  },
  OPKR: {
    name: centreKeys.OPKR,
    abbreviation: 'OPKR',
    wave: 1,
    takeoverDate: '2025-03-03',
    fallback: 'opkraevning',
  },
  AFFALD: {
    name: centreKeys.AFFALD,
    abbreviation: 'AFFALD',
    wave: 1,
    takeoverDate: '2025-05-12',
    fallback: 'affaldsteam',
  },
  BOERN: {
    name: centreKeys.BOERN,
    abbreviation: 'BOERN',
    wave: 2,
    takeoverDate: '2025-10-06',
    fallback: 'pladsanvisning',
  },
  PENS: {
    name: centreKeys.PENS,
    abbreviation: 'PENS',
    wave: 2,
    takeoverDate: '2025-11-03',
    fallback: 'pension-tillaeg',
  },
  VEJ: {
    name: centreKeys.VEJ,
    abbreviation: 'VEJ',
    wave: 2,
    takeoverDate: '2026-02-02',
    fallback: 'vej-og-park',
  },
  BYG: {
    name: centreKeys.BYG,
    abbreviation: 'BYG',
    wave: 3,
    takeoverDate: '2026-05-04',
    fallback: 'byggesag',
  },
  JOB: {
    name: centreKeys.JOB,
    abbreviation: 'JOB',
    wave: 3,
    takeoverDate: '2026-09-07',
    fallback: 'ydelsesteam',
  },
  SUND: {
    name: centreKeys.SUND,
    abbreviation: 'SUND',
    wave: 3,
    takeoverDate: '2026-10-05',
    fallback: 'visitation',
  },
  ERHV: {
    name: centreKeys.ERHV,
    abbreviation: 'ERHV',
    wave: 3,
    takeoverDate: '2026-12-07',
    fallback: 'erhvervsservice',
  },
  SEKR: {
    name: centreKeys.SEKR,
    abbreviation: 'SEKR',
    wave: 4,
    takeoverDate: '2027-02-01',
    fallback: 'jura',
  },
  SOC: {
    name: centreKeys.SOC,
    abbreviation: 'SOC',
    wave: 4,
    takeoverDate: '2027-04-12',
    fallback: 'voksen-visitation',
  },
  FAMILIE: {
    name: centreKeys.FAMILIE,
    abbreviation: 'FAMILIE',
    wave: 4,
    takeoverDate: '2027-08-16',
    fallback: 'boernemodtagelsen',
  },
}
