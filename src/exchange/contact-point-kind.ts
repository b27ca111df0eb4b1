import * as z from 'zod/mini'
import type { ContactPoint } from '../../collections/payload-types.ts'
import { oneOf } from '../one-of.ts'
import { routed } from '../publishing/card-contact-points.ts'
import { pointsIn } from '../publishing/drawn-in.ts'
import { contactPointKinds } from '../routing/contact-point.ts'
import type { Directory } from './directory.ts'
import { closures, hours } from './opening-notations.ts'
import {
  type BadCellAt,
  keptColumn,
  numeral,
  type RecordColumn,
  recordColumn,
  yesNoOrNothing,
} from './record-columns.ts'
import { noonOf, only, type RecordKind, type Stored } from './record-kind.ts'
import { choice, day, text } from './word-notations.ts'

const said = z.nullable(z.string())

const schema = z.object({
  key: z.string(),
  name: z.string(),
  kind: oneOf(contactPointKinds),
  number: said,
  ivrChoice: said,
  /** Abbreviation of the centre. */
  centre: z.string(),
  hours: hours.schema,
  closures: closures.schema,
  keepsPublicHolidays: z.boolean(),
  mayBook: z.boolean(),
  callbackWindowHours: z.nullable(z.number()),
  /** Key of another. */
  fallback: said,
  /** 'YYYY-MM-DD' in Denmark. */
  lastVerified: said,
})
/** A contact point as a file holds it: with its centre and its fallback by key. */
export type PortableContactPoint = z.infer<typeof schema>

const centreHeading = 'Fagcenter'
const fallbackHeading = 'Når her er lukket'
const kinds = Object.values(contactPointKinds).join(', ')

const columns: readonly RecordColumn<PortableContactPoint>[] = [
  keptColumn('Nøgle', 'key', text, 'Skal udfyldes. Nøglen siger, hvilket punkt rækken er.'),
  keptColumn('Navn', 'name', text, 'Skal udfyldes for nye. Højst 120 tegn.'),
  keptColumn('Art', 'kind', choice(contactPointKinds), `${kinds}. Tom: Kø.`),
  recordColumn('Nummer', 'number', text, 'Telefonnummer. Højst 40 tegn.'),
  recordColumn('Tastevalg', 'ivrChoice', text, 'Fx "1 pas, 2 kørekort".'),
  keptColumn(centreHeading, 'centre', text, 'Forkortelse eller navn.'),
  recordColumn(
    'Åbningstider',
    'hours',
    hours,
    'Én på hver linje: "mandag-onsdag | 09:00 | 15:00". Gælder den kun nogle henvendelser, så skriv dem til sidst: "| Har I modtaget?, Faktuelt spørgsmål".',
  ),
  recordColumn(
    'Lukket i perioder',
    'closures',
    closures,
    'Én på hver linje: "2026-12-24 | 2026-12-26 | Jul".',
  ),
  keptColumn(
    'Holder lukket på helligdage',
    'keepsPublicHolidays',
    yesNoOrNothing,
    'ja eller nej. Tom: som før, og ja for nye.',
  ),
  keptColumn(
    'Må booke tilbagekald',
    'mayBook',
    yesNoOrNothing,
    'ja eller nej. Tom: som før, og nej for nye.',
  ),
  recordColumn(
    'Længste tidsrum for tilbagekald (timer)',
    'callbackWindowHours',
    numeral,
    '1 til 72. Tom: det sædvanlige.',
  ),
  recordColumn(fallbackHeading, 'fallback', text, 'Nøgle på et andet omstillingspunkt.'),
  recordColumn('Sidst kontrolleret', 'lastVerified', day, 'Dato, fx 2026-01-31.'),
]

function portableOf(record: ContactPoint, directory: Directory): PortableContactPoint {
  const { id: _id, centreId, fallbackId, ...point } = routed(record)
  return {
    key: point.key,
    name: point.name,
    kind: point.kind,
    number: point.number ?? null,
    ivrChoice: point.ivrChoice ?? null,
    centre: directory.centres.keyOf(centreId) ?? centreId,
    hours: point.hours,
    closures: point.closures.map(({ from, to, reason = null }) => ({ from, to, reason })),
    keepsPublicHolidays: point.keepsPublicHolidays,
    mayBook: point.mayBook,
    callbackWindowHours: point.callbackWindowHours ?? null,
    fallback:
      fallbackId === undefined ? null : (directory.contactPoints.keyOf(fallbackId) ?? fallbackId),
    lastVerified: point.lastVerified ?? null,
  }
}

const fieldsOf = (portable: PortableContactPoint, { centres, contactPoints }: Directory) => ({
  ...portable,
  centre: centres.idOf(portable.centre) ?? '',
  fallback: portable.fallback === null ? null : (contactPoints.idOf(portable.fallback) ?? null),
  closures: portable.closures.map(({ from, to, reason }) => ({
    from: noonOf(from),
    to: noonOf(to),
    reason,
  })),
  lastVerified: portable.lastVerified === null ? null : noonOf(portable.lastVerified),
})

const unknown = (heading: string, word: string, noun: string): BadCellAt => ({
  code: 'unknown-reference',
  heading,
  message: `Der er ${noun}, der hedder "${word}".`,
})

const stored = (doc: ContactPoint, directory: Directory): Stored<PortableContactPoint> => ({
  id: doc.id,
  updatedAt: doc.updatedAt,
  portable: portableOf(doc, directory),
})

const collection = 'contact-points'
const quietly = { depth: 0, overrideAccess: true } as const

export const contactPointKind: RecordKind<PortableContactPoint> = {
  slug: collection,
  columns,
  schema,
  nothing: () => ({
    ...{ key: '', name: '', kind: 'queue', number: null, ivrChoice: null, centre: '' },
    ...{ hours: [], closures: [], keepsPublicHolidays: true, mayBook: false },
    ...{ callbackWindowHours: null, fallback: null, lastVerified: null },
  }),
  example: {
    ...{ Nøgle: 'pas-og-koerekort', Navn: 'Pas og kørekort', Art: 'Kø', Nummer: '55 50 12 10' },
    ...{ Tastevalg: '1 pas, 2 kørekort', [centreHeading]: 'BORG' },
    Åbningstider: 'mandag-onsdag | 09:00 | 15:00\ntorsdag | 09:00 | 17:00\nfredag | 09:00 | 13:00',
    'Lukket i perioder': '2026-12-28 | 2026-12-30 | Mellem jul og nytår',
    ...{ 'Holder lukket på helligdage': 'ja', 'Må booke tilbagekald': 'ja' },
    'Sidst kontrolleret': '2026-11-02',
  },
  fileName: 'omstillingspunkter',
  fallbackOf: ({ fallback }) => fallback,
  called: (portable, known) => {
    const { centre, fallback } = portable
    const centreKey = known.centre(centre)
    const fallbackKey = fallback === null ? null : known.contactPoint(fallback)
    return {
      portable: { ...portable, centre: centreKey ?? centre, fallback: fallbackKey ?? fallback },
      problems: [
        ...(centreKey === undefined && centre !== ''
          ? [unknown(centreHeading, centre, 'intet fagcenter')]
          : []),
        ...(fallbackKey === undefined && fallback !== null
          ? [unknown(fallbackHeading, fallback, 'intet omstillingspunkt')]
          : []),
      ],
    }
  },
  shownIn: pointsIn,
  dataOf: fieldsOf,
  find: async (payload, where, directory) => {
    const found = await payload.find({ collection, where, pagination: false, ...quietly })
    return found.docs.map((doc) => stored(doc, directory))
  },
  lastVersion: async (payload, id, directory) => {
    const { docs } = await payload.findVersions({
      ...{ collection, where: { parent: { equals: id } }, sort: '-createdAt', limit: 1 },
      ...quietly,
    })
    const [last] = docs
    return last && portableOf({ ...last.version, id }, directory)
  },
  create: async (payload, portable, { user, directory }) => {
    const data = fieldsOf(portable, directory)
    await payload.create({ collection, data, depth: 0, user, overrideAccess: false })
  },
  update: async (payload, { id, updatedAt }, { portable, fields }, { user, directory }) => {
    await payload.update({
      collection,
      id,
      data: only(fieldsOf(portable, directory), fields),
      depth: 0,
      user,
      overrideAccess: false,
      overrideLock: false,
      context: { basedOn: updatedAt },
    })
  },
}
