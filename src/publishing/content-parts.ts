import { aroundNames, type AroundName } from './around-text.ts'
import type { GuidanceContent } from './content.ts'
import { type Slot, slots } from './guidance-terms.ts'

/** A part of a guidance that is compared with the same part of another: a slot, or what stands around. */
export type ContentPart = Slot | AroundName

export const contentPartNames: Readonly<Record<ContentPart, string>> = { ...slots, ...aroundNames }

/** Where each field is compared. The type lets none be forgotten. */
const partOf: Readonly<Record<Exclude<keyof GuidanceContent, 'notRelevant'>, ContentPart>> = {
  ongoingCase: 'ongoingCase',
  shortAnswer: 'shortAnswer',
  askFirst: 'askFirst',
  selfServices: 'selfService',
  exempt: 'exempt',
  mandate: 'mandate',
  escalations: 'escalation',
  handOver: 'handOver',
  deadlinesAndFees: 'deadlinesAndFees',
  legalBasis: 'legalBasis',
  title: 'title',
  citizenPhrases: 'citizenPhrases',
  reference: 'identity',
  kind: 'identity',
  centre: 'identity',
  topic: 'identity',
  authority: 'identity',
  authorityNote: 'identity',
  audience: 'marks',
  marks: 'marks',
  contactTypes: 'marks',
  readyTexts: 'readyTexts',
  specialConsiderations: 'specialConsiderations',
  attachments: 'attachments',
  related: 'related',
}

/**
 * Do two contents hold the same in a part, down to what no words say (see content-hash.ts)?
 * Contents with different hashes differ in a part at least.
 */
export const isSameIn = (part: ContentPart, a: GuidanceContent, b: GuidanceContent): boolean =>
  fieldsOf(part).every((field) => canonical(a[field]) === canonical(b[field])) &&
  marksOf(part, a.notRelevant).length === marksOf(part, b.notRelevant).length &&
  (part !== 'marks' || isInSameOrder(a.notRelevant, b.notRelevant))

const fieldsOf = (part: ContentPart) =>
  (Object.keys(partOf) as (keyof typeof partOf)[]).filter((field) => partOf[field] === part)

const marksOf = (part: ContentPart, notRelevant: readonly Slot[]) =>
  notRelevant.filter((slot) => slot === part)

/** The order of the marks "ikke relevant" is seen nowhere, and hashed all the same. */
const isInSameOrder = (a: readonly Slot[], b: readonly Slot[]): boolean =>
  canonical(a.toSorted()) !== canonical(b.toSorted()) || canonical(a) === canonical(b)

/** JSON with sorted keys: contents that came by different ways name them in different orders. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  )
