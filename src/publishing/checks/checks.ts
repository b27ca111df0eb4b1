import { cprNumbersIn } from '../../privacy/cpr.ts'
import type { ContactPointKind } from '../../routing/contact-point.ts'
import type { GuidanceContent } from '../content.ts'
import { undecided } from '../empty-slots.ts'
import { referenceLinked } from '../reference.ts'
import type { RichText, RichTextInline } from '../rich-text.ts'
import { writtenIn, writtenOnCard } from './prose-of.ts'
import { personsNamedIn } from './persons-named.ts'
import { phoneNumbersIn } from './phone-numbers.ts'
import { lix, sayLix } from './readability.ts'

/** "Mangler" stops the submission, "Se på" lets it through; see docs/decisions/0010. */
export const levels = { stop: 'Mangler', look: 'Se på' } as const
export type Level = keyof typeof levels

/** One thing to mend or to look at, and the form field where that is done. */
export interface Finding {
  message: string
  field: string
}

/** A rule and what it found; nothing where it holds. */
export interface Check {
  rule: Rule
  level: Level
  /** What is so where nothing was found. */
  holds: string
  findings: Finding[]
}

/** What a guidance is judged by beside its own words. */
export interface Around {
  mandatorySelfServices: ReadonlySet<string>
  contactPoints: ReadonlyMap<string, { name: string; kind: ContactPointKind }>
  /** References of what is in force. */
  inForce: ReadonlySet<string>
  /** Citizen phrases that already lead to another guidance first. */
  takenPhrases: readonly { phrase: string; reference: string; title: string }[]
  /** The period that is wished for; ISO 8601. */
  wanted: { from: string | null; to: string | null }
  now: Date
  /** 'YYYY-MM-DD', in Denmark. */
  today: string
}

type Find = (content: GuidanceContent, around: Around) => Finding[]
interface Judged {
  level: Level
  holds: string
  find: Find
  /** What is said in place of `holds`, where there is more to say. */
  says?: (content: GuidanceContent) => string
}

/** More rows than this are no longer taken in while a citizen waits. */
const rowsAtMost = 4
/** Above this a text is hard to read aloud and to follow by ear. */
const lixAtMost = 45

const mailAddress = /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/u

const emptySlots: Find = (content, { mandatorySelfServices }) =>
  undecided(content, mandatorySelfServices)
    .filter(({ code }) => code !== 'alternative-missing')
    .map(({ field = '', message }) => ({ field, message: message ?? 'Rækken er ikke færdig.' }))

const noAlternative: Find = (content, { mandatorySelfServices }) =>
  undecided(content, mandatorySelfServices)
    .filter(({ code }) => code === 'alternative-missing')
    .map(() => ({
      field: 'exempt',
      message: 'Selvbetjeningen er obligatorisk. Skriv, hvad den fritagne gør i stedet.',
    }))

const softAlternative: Find = ({ selfServices, exempt, notRelevant }) =>
  selfServices.length > 0 && (exempt === null || notRelevant.includes('exempt'))
    ? [{ field: 'exempt', message: 'Der er selvbetjening, men intet til den, der ikke kan selv.' }]
    : []

/** Texts with a CPR number in them; none may be published. */
export const cprNumbers = (content: GuidanceContent): Finding[] =>
  writtenIn(content)
    .filter(({ text }) => cprNumbersIn(text).length > 0)
    .map(({ field }) => ({ field, message: 'Det ligner et CPR-nummer. Slet det.' }))

/** Deadlines and fees that end before they begin. */
export const contradictingFees = ({ deadlinesAndFees }: GuidanceContent): Finding[] =>
  deadlinesAndFees.flatMap(({ label, validFrom, validTo }, at) =>
    validFrom !== null && validTo !== null && validTo < validFrom
      ? [
          {
            field: `deadlinesAndFees.${at}.validTo`,
            message: `${label ?? 'Rækken'}: slutter, før den begynder.`,
          },
        ]
      : [],
  )

/** Dates that cannot both be meant, of rows and of the guidance itself. */
export const contradictions = (
  content: GuidanceContent,
  { wanted: { from, to }, now }: Pick<Around, 'wanted' | 'now'>,
): Finding[] => [
  ...contradictingFees(content),
  ...(from !== null && to !== null && to <= from
    ? [{ field: 'wantedTo', message: 'Vejledningen ønskes at slutte, før den begynder.' }]
    : []),
  // Published without it, what was to end yesterday would never end.
  ...(to !== null && new Date(to) <= now
    ? [{ field: 'wantedTo', message: 'Den ønskede slutdato er passeret. Ret den, eller slet den.' }]
    : []),
]

const typedContacts: Find = (content) =>
  writtenOnCard(content).flatMap(({ field, text }) => [
    ...(phoneNumbersIn(text).length > 0 && cprNumbersIn(text).length === 0
      ? [{ field, message: 'Her står et telefonnummer. Det hører til i et omstillingspunkt.' }]
      : []),
    ...(mailAddress.test(text)
      ? [{ field, message: 'Her står en mailadresse. Den hører til i et omstillingspunkt.' }]
      : []),
  ])

const persons: Find = (content, around) => [
  ...personalPoints(content, around),
  ...writtenIn(content)
    .filter(({ field }) => field === 'handOver.note' || field.startsWith('escalations.'))
    .flatMap(({ field, text }) =>
      personsNamedIn(text).map((name) => ({
        field,
        message: `Her står et navn, ${name}. Stil om til en kø eller en gruppe: folk skifter job.`,
      })),
    ),
]

/** Targets that are a person, by their kind or by what they are called. */
const personalPoints: Find = ({ handOver, escalations }, { contactPoints }) =>
  [
    { field: 'handOver.contactPoint', id: handOver.contactPoint },
    ...escalations.map(({ contactPoint }, at) => ({
      field: `escalations.${at}.contactPoint`,
      id: contactPoint,
    })),
  ].flatMap(({ field, id }) => {
    const point = contactPoints.get(id ?? '')
    if (!point) return []
    if (point.kind === 'person') {
      return [{ field, message: `${point.name} er en person. Stil om til en kø eller en gruppe.` }]
    }
    return personsNamedIn(point.name).map((name) => ({
      field,
      message: `»${point.name}« nævner en person, ${name}. Stil om til en kø eller en gruppe.`,
    }))
  })

/** What is read aloud or by eye in a call, with its LIX. */
const measured = (content: GuidanceContent): { field: string; figure: number }[] =>
  writtenOnCard(content)
    .filter(({ field }) => ['shortAnswer', 'exempt', 'ongoingCase.text'].includes(field))
    .map(({ field, text }) => ({ field, figure: lix(text) }))

const hardToRead: Find = (content) =>
  measured(content)
    .filter(({ figure }) => figure > lixAtMost)
    .map(({ field, figure }) => ({
      field,
      message: `LIX ${figure}: ${sayLix(figure)}. Kortere ord og sætninger er lettere at sige.`,
    }))

/** By the hardest of its texts. */
function sayReadable(content: GuidanceContent): string {
  const figures = measured(content).map(({ figure }) => figure)
  if (figures.length === 0) return 'Der er endnu ingen tekst at læse højt'
  const hardest = Math.max(...figures)
  return `Teksten er let at læse højt: højst LIX ${hardest}, ${sayLix(hardest)}`
}

const deadLinks: Find = (content, { inForce }) => [
  ...content.related
    .filter((reference) => !inForce.has(reference))
    .map((reference) => ({ field: 'related', message: `${reference} er ikke i kraft.` })),
  ...content.askFirst.flatMap(({ answers }, at) =>
    answers.flatMap(({ guidance }, row) =>
      guidance !== null && !inForce.has(guidance)
        ? [
            {
              field: `askFirst.${at}.answers.${row}.guidance`,
              message: `${guidance} er ikke i kraft.`,
            },
          ]
        : [],
    ),
  ),
  ...proseIn(content).flatMap(([field, text]) =>
    referencesIn(text)
      .filter((reference) => !inForce.has(reference))
      .map((reference) => ({ field, message: `Linket til ${reference} fører ingen steder hen.` })),
  ),
]

const runOut: Find = ({ deadlinesAndFees }, { today }) =>
  deadlinesAndFees.flatMap(({ label, validTo }, at) =>
    validTo !== null && validTo < today
      ? [
          {
            field: `deadlinesAndFees.${at}.validTo`,
            message: `${label ?? 'Rækken'} gjaldt til ${validTo.split('-').reverse().join('.')}.`,
          },
        ]
      : [],
  )

const tooMany: Find = ({ escalations, mandate }) => [
  ...(escalations.length > rowsAtMost
    ? [{ field: 'escalations', message: 'Mere end fire kriterier. Kort ned, eller del op.' }]
    : []),
  ...(mandate.may.length > rowsAtMost
    ? [{ field: 'mandate.may', message: 'Mere end fire linjer. Kort ned, eller del op.' }]
    : []),
]

const takenPhrases: Find = (_content, around) =>
  around.takenPhrases.map(({ phrase, reference, title }) => ({
    field: 'citizenPhrases',
    message: `»${phrase}« fører i dag til ${reference} ${title}.`,
  }))

/** In the order in which they are shown: what stops first. */
const rules = {
  slots: { level: 'stop', holds: 'Der er taget stilling til alle ti felter', find: emptySlots },
  alternative: {
    level: 'stop',
    holds: 'Obligatorisk selvbetjening har et alternativ',
    find: noAlternative,
  },
  cpr: { level: 'stop', holds: 'Intet ligner et CPR-nummer', find: cprNumbers },
  periods: { level: 'stop', holds: 'Datoerne passer sammen', find: contradictions },
  exempt: {
    level: 'look',
    holds: 'Der er noget til den, der ikke kan selv',
    find: softAlternative,
  },
  contacts: {
    level: 'look',
    holds: 'Intet telefonnummer og ingen mailadresse i teksten',
    find: typedContacts,
  },
  persons: { level: 'look', holds: 'Der stilles ikke om til en enkelt person', find: persons },
  links: { level: 'look', holds: 'Alle henvisninger er i kraft', find: deadLinks },
  fees: { level: 'look', holds: 'Ingen frist eller takst er løbet ud', find: runOut },
  rows: { level: 'look', holds: 'Rækkerne kan overskues i en samtale', find: tooMany },
  readability: {
    level: 'look',
    holds: 'Teksten er let at læse højt',
    find: hardToRead,
    says: sayReadable,
  },
  phrases: {
    level: 'look',
    holds: 'Borgerens ord fører ikke til en anden vejledning',
    find: takenPhrases,
  },
} as const satisfies Record<string, Judged>
export type Rule = keyof typeof rules

/** Every rule and what it found in a guidance. */
export const checksOf = (content: GuidanceContent, around: Around): Check[] =>
  Object.entries<Judged>(rules).map(([rule, { level, holds, find, says }]) => ({
    rule: rule as Rule,
    level,
    holds: says?.(content) ?? holds,
    findings: find(content, around),
  }))

const proseIn = (content: GuidanceContent): [field: string, text: RichText | null][] => [
  ['ongoingCase.text', content.ongoingCase.text],
  ['exempt', content.exempt],
  ['specialConsiderations', content.specialConsiderations],
]

/** References that the prose of a guidance links to. */
export const referencesLinked = (content: GuidanceContent): string[] =>
  proseIn(content).flatMap(([, text]) => referencesIn(text))

/** References that prose links to by our own addresses. */
function referencesIn(text: RichText | null): string[] {
  const inlines = (text?.root.children ?? []).flatMap((block): RichTextInline[] =>
    block.type === 'list' ? block.children.flatMap((item) => item.children) : block.children,
  )
  return inlines.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'autolink') return []
    return referenceLinked(node.fields.url) ?? []
  })
}
