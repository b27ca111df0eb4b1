import type { Article } from '../../collections/payload-types.ts'
import { aroundNames, type AroundName } from './around-text.ts'
import { type Slot, slots } from './guidance-terms.ts'

/** A part of a guidance that is kept or taken as a whole where two people wrote at once. */
export type Part = Slot | AroundName | 'plan'

export const partNames: Readonly<Record<Part, string>> = {
  ...slots,
  ...aroundNames,
  plan: 'Ændringslinje og datoer',
}

/** Fields of the working copy that make up each part. */
const fieldsOf: Readonly<Record<Part, readonly (keyof Article)[]>> = {
  ongoingCase: ['ongoingCase'],
  shortAnswer: ['shortAnswer'],
  askFirst: ['askFirst'],
  selfService: ['selfServices'],
  exempt: ['exempt'],
  mandate: ['mandate'],
  escalation: ['escalations'],
  handOver: ['handOver'],
  deadlinesAndFees: ['deadlinesAndFees'],
  legalBasis: ['legalBasis'],
  title: ['title'],
  citizenPhrases: ['citizenPhrases'],
  identity: ['kind', 'centre', 'topic', 'authority', 'authorityNote'],
  marks: ['audience', 'marks', 'contactTypes'],
  readyTexts: ['readyTexts'],
  specialConsiderations: ['specialConsiderations'],
  attachments: ['attachments'],
  related: ['related'],
  plan: ['changeLine', 'reviewDate', 'reviewMonths', 'wantedFrom', 'wantedTo'],
}

const isSlot = (part: Part): part is Slot => Object.hasOwn(slots, part)

/**
 * Mine, with some parts as they are in theirs; a slot brings its mark "ikke relevant" along.
 * It is then based on theirs, and can be saved over it.
 */
export function withTheirs(
  mine: Partial<Article>,
  theirs: Partial<Article>,
  parts: readonly Part[],
): Partial<Article> {
  const taken = parts.flatMap((part) =>
    fieldsOf[part].map((field) => [field, theirs[field] ?? null] as const),
  )
  const notRelevant = new Set(mine.notRelevant ?? [])
  for (const slot of parts.filter(isSlot)) {
    if (theirs.notRelevant?.includes(slot)) notRelevant.add(slot)
    else notRelevant.delete(slot)
  }
  return {
    ...mine,
    ...Object.fromEntries(taken),
    notRelevant: [...notRelevant],
    basedOn: theirs.updatedAt ?? null,
  }
}

/** Does a part stand the same in both, mark included? */
export function isSamePart(part: Part, a: Partial<Article>, b: Partial<Article>): boolean {
  const whole = (article: Partial<Article>) =>
    JSON.stringify([
      fieldsOf[part].map((field) => article[field] ?? null),
      isSlot(part) && article.notRelevant?.includes(part),
    ])
  return whole(a) === whole(b)
}

/** What stands in the part that is on no card, in words. */
export const planText = (article: Partial<Article>): string =>
  [
    article.changeLine,
    ...(['reviewDate', 'wantedFrom', 'wantedTo'] as const).map((field) => {
      const value = article[field]
      return value ? `${planWords[field]} ${value.slice(0, 10).split('-').reverse().join('.')}` : ''
    }),
    article.reviewMonths ? `Kontrol hver ${article.reviewMonths}. måned` : '',
  ]
    .filter(Boolean)
    .join('\n')

const planWords = {
  reviewDate: 'Kontroldato',
  wantedFrom: 'Ønskes gyldig fra',
  wantedTo: 'Ønskes gyldig til',
} as const
