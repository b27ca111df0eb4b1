import * as z from 'zod/mini'
import type { SelfService } from '../../collections/payload-types.ts'
import { dateInCopenhagen } from '../routing/copenhagen.ts'
import { keptColumn, type RecordColumn, recordColumn, yesNoOrNothing } from './record-columns.ts'
import { noonOf, only, type RecordKind } from './record-kind.ts'
import { day, lines, text } from './word-notations.ts'

const said = z.nullable(z.string())

const schema = z.object({
  key: z.string(),
  name: z.string(),
  url: z.string(),
  authority: said,
  requiresMitId: z.boolean(),
  mandatory: z.boolean(),
  alternative: said,
  benefit: said,
  walkThrough: z.array(z.string()),
  whenStuck: said,
  /** 'YYYY-MM-DD' in Denmark. */
  linkCheckedAt: said,
})
/** A self-service as a file holds it. */
export type PortableSelfService = z.infer<typeof schema>

const columns: readonly RecordColumn<PortableSelfService>[] = [
  keptColumn('Nøgle', 'key', text, 'Skal udfyldes. Nøglen siger, hvilken selvbetjening rækken er.'),
  keptColumn('Navn', 'name', text, 'Skal udfyldes for nye. Højst 200 tegn.'),
  keptColumn('Adresse', 'url', text, 'Skal udfyldes for nye. Begynder med https://'),
  recordColumn('Hvem driver den?', 'authority', text, 'Fx Udbetaling Danmark.'),
  keptColumn(
    'Kræver MitID',
    'requiresMitId',
    yesNoOrNothing,
    'ja eller nej. Tom: som før, og nej for nye.',
  ),
  keptColumn(
    'Obligatorisk',
    'mandatory',
    yesNoOrNothing,
    'ja eller nej. Tom: som før, og nej for nye.',
  ),
  recordColumn(
    'Alternativ',
    'alternative',
    text,
    'For den, der er fritaget eller ikke kan selv. Skal udfyldes, når den er obligatorisk.',
  ),
  recordColumn('Fordel for borgeren', 'benefit', text, 'Som den siges i telefonen.'),
  recordColumn('Klik for klik', 'walkThrough', lines, 'Ét trin på hver linje. Højst 20.'),
  recordColumn('Hvis det går i stå', 'whenStuck', text, 'Højst 500 tegn.'),
  recordColumn('Link sidst kontrolleret', 'linkCheckedAt', day, 'Dato, fx 2026-01-31.'),
]

const orNothing = (value: string | null | undefined): string | null => value || null

const portableOf = (record: SelfService): PortableSelfService => ({
  key: record.key,
  name: record.name,
  url: record.url,
  authority: orNothing(record.authority),
  requiresMitId: record.requiresMitId ?? false,
  mandatory: record.mandatory ?? false,
  alternative: orNothing(record.alternative),
  benefit: orNothing(record.benefit),
  walkThrough: (record.walkThrough ?? []).map(({ step }) => step),
  whenStuck: orNothing(record.whenStuck),
  linkCheckedAt: record.linkCheckedAt ? dateInCopenhagen(new Date(record.linkCheckedAt)) : null,
})

const fieldsOf = ({ walkThrough, linkCheckedAt, ...portable }: PortableSelfService) => ({
  ...portable,
  walkThrough: walkThrough.map((step) => ({ step })),
  linkCheckedAt: linkCheckedAt === null ? null : noonOf(linkCheckedAt),
})

const collection = 'self-services'
const quietly = { depth: 0, overrideAccess: true } as const

export const selfServiceKind: RecordKind<PortableSelfService> = {
  slug: collection,
  columns,
  schema,
  nothing: () => ({
    ...{ key: '', name: '', url: '', authority: null, requiresMitId: false, mandatory: false },
    ...{ alternative: null, benefit: null, walkThrough: [], whenStuck: null, linkCheckedAt: null },
  }),
  example: {
    ...{ Nøgle: 'bestil-storskrald', Navn: 'Bestil storskrald' },
    ...{ Adresse: 'https://kommunen.example/storskrald', 'Kræver MitID': 'nej' },
    'Klik for klik': 'Skriv adressen\nVælg en ledig dag\nTryk «Bestil»',
  },
  fileName: 'selvbetjeninger',
  fallbackOf: () => null,
  called: (portable) => ({ portable, problems: [] }),
  shownIn: ({ selfServices }) => selfServices,
  dataOf: fieldsOf,
  find: async (payload, where) => {
    const { docs } = await payload.find({ collection, where, pagination: false, ...quietly })
    return docs.map((doc) => ({
      id: doc.id,
      updatedAt: doc.updatedAt,
      portable: portableOf(doc),
    }))
  },
  lastVersion: async (payload, id) => {
    const { docs } = await payload.findVersions({
      ...{ collection, where: { parent: { equals: id } }, sort: '-createdAt', limit: 1 },
      ...quietly,
    })
    const [last] = docs
    return last && portableOf({ ...last.version, id })
  },
  create: async (payload, portable, { user }) => {
    const data = fieldsOf(portable)
    await payload.create({ collection, data, depth: 0, user, overrideAccess: false })
  },
  update: async (payload, { id, updatedAt }, { portable, fields }, { user }) => {
    await payload.update({
      collection,
      id,
      data: only(fieldsOf(portable), fields),
      depth: 0,
      user,
      overrideAccess: false,
      overrideLock: false,
      context: { basedOn: updatedAt },
    })
  },
}
