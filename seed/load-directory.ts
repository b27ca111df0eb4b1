import type { Payload } from 'payload'
import { centres as centreSeeds } from './directory/centres.ts'
import { contactPoints as contactPointSeeds } from './directory/contact-points.ts'
import { type CentreKey, type ContactPointKey, contactPointKeys } from './directory/keys.ts'
import { topics as topicSeeds } from './directory/topics.ts'
import { ensure } from './ensure.ts'
import type { Report } from './report.ts'
import { allSelfServices } from './self-services/index.ts'

/** Ids of the records that guidance points to, by their keys. */
export interface Directory {
  centres: ReadonlyMap<CentreKey, string>
  contactPoints: ReadonlyMap<string, string>
  selfServices: ReadonlyMap<string, string>
  /** By KLE number. */
  topics: ReadonlyMap<string, string>
}

/** Makes centres, contact points, self-services and topics, unless they are there. */
export async function loadDirectory(payload: Payload, report: Report): Promise<Directory> {
  const centres = await loadCentres(payload, report)
  const contactPoints = await loadContactPoints(payload, report, centres)
  const selfServices = new Map<string, string>()
  for (const { key, walkThrough, ...seed } of allSelfServices) {
    const data = { ...seed, key, walkThrough: walkThrough.map((step) => ({ step })) }
    selfServices.set(
      key,
      await ensure(payload, report, 'self-services', { field: 'key', value: key }, () => data),
    )
  }
  const topics = new Map<string, string>()
  for (const [number, title] of Object.entries(topicSeeds)) {
    topics.set(
      number,
      await ensure(payload, report, 'topics', { field: 'number', value: number }, () => ({
        number,
        title,
      })),
    )
  }
  return { centres, contactPoints, selfServices, topics }
}

/** Prefixes of new guidance where the centre's abbreviation is not it. */
const referencePrefixes: Partial<Record<CentreKey, string>> = {
  BORG: 'BS',
  AFFALD: 'AF',
  OPKR: 'SK',
  BOERN: 'BO',
  FAMILIE: 'FA',
  BYG: 'BY',
  VEJ: 'VE',
  PENS: 'PE',
  JOB: 'JO',
  SUND: 'AE',
  SOC: 'SO',
  ERHV: 'ER',
  SEKR: 'FO',
}

async function loadCentres(payload: Payload, report: Report): Promise<Map<CentreKey, string>> {
  const centres = new Map<CentreKey, string>()
  for (const [key, { fallback: _later, ...seed }] of entriesOf(centreSeeds)) {
    const data = { ...seed, referencePrefix: referencePrefixes[key] ?? null }
    const naturalKey = { field: 'abbreviation', value: seed.abbreviation }
    centres.set(key, await ensure(payload, report, 'centres', naturalKey, () => data))
  }
  return centres
}

/** Contact points first without their fallbacks, which point at each other; then with. */
async function loadContactPoints(
  payload: Payload,
  report: Report,
  centres: ReadonlyMap<CentreKey, string>,
): Promise<Map<ContactPointKey, string>> {
  const ids = new Map<ContactPointKey, string>()
  for (const [key, { fallback: _later, hours, closures, ...seed }] of entriesOf(
    contactPointSeeds,
  )) {
    const centre = centres.get(contactPointKeys[key])
    if (centre === undefined) throw new Error(`${key}: no centre ${contactPointKeys[key]}`)
    const data = {
      ...seed,
      key,
      centre,
      hours: hours.map((row) => ({
        ...row,
        days: [...row.days],
        contactTypes: [...row.contactTypes],
      })),
      closures: [...closures],
    }
    const naturalKey = { field: 'key', value: key }
    ids.set(key, await ensure(payload, report, 'contact-points', naturalKey, () => data))
  }
  for (const [key, { fallback }] of entriesOf(contactPointSeeds)) {
    await pointOn(payload, 'contact-points', ids.get(key), fallback && ids.get(fallback))
  }
  for (const [key, { fallback }] of entriesOf(centreSeeds)) {
    await pointOn(payload, 'centres', centres.get(key), ids.get(fallback))
  }
  return ids
}

/** Sets where a record points to when nothing is set yet. */
async function pointOn(
  payload: Payload,
  collection: 'centres' | 'contact-points',
  id: string | undefined,
  fallback: string | undefined,
): Promise<void> {
  if (id === undefined || fallback === undefined) return
  const record = await payload.findByID({ collection, id, depth: 0, overrideAccess: true })
  if (record.fallback) return
  await payload.update({ collection, id, data: { fallback }, depth: 0, overrideAccess: true })
}

const entriesOf = <Key extends string, Value>(record: Readonly<Record<Key, Value>>) =>
  Object.entries(record) as [Key, Value][]
