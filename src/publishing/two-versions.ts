import type { Article } from '../../collections/payload-types.ts'
import { sayDateWithYear, sayMoment } from '../routing/say-time.ts'
import type { AnswerCard } from './answer-card.ts'
import { notInWords, partTexts } from './card-diff.ts'
import { type ContentPart, contentPartNames, isSameIn } from './content-parts.ts'
import { type Slot, slots } from './guidance-terms.ts'

/** A part of a guidance that is kept or taken as a whole where two people wrote at once. */
export type Part = ContentPart | 'number' | 'plan'

export const partNames: Readonly<Record<Part, string>> = {
  ...contentPartNames,
  number: 'Nummer',
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
  number: ['reference'],
  marks: ['audience', 'marks', 'contactTypes'],
  readyTexts: ['readyTexts'],
  specialConsiderations: ['specialConsiderations'],
  attachments: ['attachments'],
  related: ['related'],
  plan: ['changeLine', 'reviewDate', 'reviewMonths', 'wantedFrom', 'wantedTo'],
}

/** Name of the part that a field of the form stands in: "handOver.note", "escalations.0.criterion". */
export function partNameOf(field: string): string | undefined {
  const [outermost] = field.split('.')
  const part = (Object.keys(fieldsOf) as Part[]).find((one) =>
    fieldsOf[one].some((name) => name === outermost),
  )
  return part && partNames[part]
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

/** A working copy as someone has it, and the card that it would give. */
export interface Version {
  article: Partial<Article>
  card: AnswerCard
}

/** One part in which two versions differ, as each of them says it. */
export interface PartInTwo {
  part: Part
  name: string
  mine: string
  theirs: string
}

/** Every part in which two versions differ, also where the words are the same. */
export function partsInTwo(mine: Version, theirs: Version): PartInTwo[] {
  const [a, b] = [wordsOf(mine), wordsOf(theirs)]
  return (Object.keys(partNames) as Part[])
    .filter((part) => a[part] !== b[part] || !isSameBeneath(part, mine, theirs))
    .map((part) => ({
      part,
      name: partNames[part],
      mine: a[part],
      theirs: a[part] === b[part] ? [b[part], notInWords].filter(Boolean).join('\n') : b[part],
    }))
}

const wordsOf = ({ article, card }: Version): Record<Part, string> => ({
  ...partTexts(card),
  number: numberOf(article),
  plan: planText(article),
})

const isSameBeneath = (part: Part, mine: Version, theirs: Version): boolean =>
  part === 'plan'
    ? planOf(mine.article) === planOf(theirs.article)
    : part === 'number' || isSameIn(part, mine.card.content, theirs.card.content)

const numberOf = ({ reference }: Partial<Article>): string => reference?.trim() ?? ''

/** To the millisecond, and an empty line of change is none. */
const planOf = ({ changeLine, reviewMonths, reviewDate, wantedFrom, wantedTo }: Partial<Article>) =>
  JSON.stringify([
    changeLine ? changeLine : null,
    reviewMonths ?? null,
    ...[reviewDate, wantedFrom, wantedTo].map((date) => (date ? Date.parse(date) : null)),
  ])

/** What stands in the part that is on no card, in words; times by the clock in Denmark. */
const planText = (article: Partial<Article>): string =>
  [
    article.changeLine,
    article.reviewDate && `Kontroldato ${sayDateWithYear(new Date(article.reviewDate))}`,
    article.wantedFrom && `Ønskes gyldig fra ${sayMoment(new Date(article.wantedFrom))}`,
    article.wantedTo && `Ønskes gyldig til ${sayMoment(new Date(article.wantedTo))}`,
    article.reviewMonths ? `Kontrol hver ${article.reviewMonths}. måned` : '',
  ]
    .filter(Boolean)
    .join('\n')
