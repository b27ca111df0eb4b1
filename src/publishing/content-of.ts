import type { Article } from '../../collections/payload-types.ts'
import { Refusal } from '../errors.ts'
import { dateInCopenhagen } from '../routing/copenhagen.ts'
import { contentSchema, type GuidanceContent } from './content.ts'
import { plainText, richTextSchema, type RichText } from './rich-text.ts'

/** What the snapshot says by name where the working copy points by id. */
export interface Names {
  /** Reference of each article pointed to. */
  references: ReadonlyMap<string, string>
  /** KLE number of each topic. */
  topics: ReadonlyMap<string, string>
}

type Pointer = string | { id: string } | null | undefined

const idOf = (pointer: Pointer): string | null =>
  typeof pointer === 'object' && pointer !== null ? pointer.id : (pointer ?? null)

const idsOf = (pointers: readonly Pointer[] | null | undefined): string[] =>
  (pointers ?? []).map(idOf).filter((id) => id !== null)

const text = (value: string | null | undefined): string | null =>
  value === undefined || value === null || value === '' ? null : value

const lines = (values: readonly string[] | null | undefined): string[] =>
  (values ?? []).filter((value) => value.trim() !== '')

/** A day in Denmark, whatever hour the date picker or another client put on it. */
const day = (value: string | null | undefined): string | null =>
  value ? dateInCopenhagen(new Date(value)) : null

const prose = (field: string, value: unknown): RichText | null => {
  if (value === null || value === undefined) return null
  const checked = richTextSchema.safeParse(value)
  if (!checked.success) throw new Refusal([{ code: 'link-not-allowed', field }])
  const { root } = checked.data
  const said = root.children.filter(
    (block) => plainText({ root: { ...root, children: [block] } }) !== '',
  )
  return said.length === 0 ? null : { root: { ...root, children: said } }
}

/** Ids of other articles and of the topic that a working copy points to. */
export const pointersOf = (article: Partial<Article>) => ({
  articles: [
    ...idsOf(article.related),
    ...(article.askFirst ?? []).flatMap((question) =>
      idsOf((question.answers ?? []).map((answer) => answer.guidance)),
    ),
  ],
  topics: idsOf([article.topic]),
})

/**
 * The content of a working copy as an edition would carry it. Two copies that say
 * the same have the same content, whatever row ids, empty strings or empty
 * paragraphs the editor left in them.
 *
 * @throws {Refusal} on prose outside the allow-list and on values no field can have. The
 *   hash is made on save before Payload's own validation, so what is sent meets this first.
 */
export function contentOf(article: Partial<Article>, names: Names): GuidanceContent {
  const referenceOf = (pointer: Pointer): string | null =>
    names.references.get(idOf(pointer) ?? '') ?? null
  const checked = contentSchema.safeParse({
    ...head(article),
    topic: names.topics.get(idOf(article.topic) ?? '') ?? null,
    ...leftColumn(article, referenceOf),
    ...rightColumn(article),
    ...around(article),
    related: (article.related ?? []).map(referenceOf).filter((reference) => reference !== null),
  })
  if (checked.success) return checked.data
  throw new Refusal(
    checked.error.issues.map(({ path }) => ({ code: 'bad-input', field: path.join('.') })),
  )
}

const head = (article: Partial<Article>) => ({
  reference: article.reference ?? '',
  kind: article.kind ?? 'guidance',
  title: article.title ?? '',
  centre: idOf(article.centre),
  authority: article.authority ?? null,
  authorityNote: text(article.authorityNote),
  audience: article.audience ?? [],
  marks: article.marks ?? [],
  contactTypes: article.contactTypes ?? [],
  citizenPhrases: lines(article.citizenPhrases),
  notRelevant: article.notRelevant ?? [],
})

const leftColumn = (
  article: Partial<Article>,
  referenceOf: (pointer: Pointer) => string | null,
) => ({
  ongoingCase: {
    system: text(article.ongoingCase?.system),
    field: text(article.ongoingCase?.field),
    needsArchive: article.ongoingCase?.needsArchive ?? false,
    identification: article.ongoingCase?.identification ?? null,
    citizenFollows: text(article.ongoingCase?.citizenFollows),
    text: prose('ongoingCase.text', article.ongoingCase?.text),
  },
  shortAnswer: text(article.shortAnswer),
  askFirst: (article.askFirst ?? []).map((question) => ({
    question: text(question.question),
    answers: (question.answers ?? []).map((answer) => ({
      answer: text(answer.answer),
      leadsTo: answer.leadsTo ?? null,
      guidance: answer.leadsTo === 'guidance' ? referenceOf(answer.guidance) : null,
      row: answer.leadsTo === 'escalation' ? (answer.row ?? null) : null,
      say: text(answer.say),
    })),
  })),
  selfServices: idsOf(article.selfServices),
  exempt: prose('exempt', article.exempt),
})

const rightColumn = (article: Partial<Article>) => ({
  mandate: {
    level: article.mandate?.level ?? null,
    lookUpIn: text(article.mandate?.lookUpIn),
    may: lines(article.mandate?.may),
    mayNot: lines(article.mandate?.mayNot),
  },
  escalations: (article.escalations ?? []).map((row) => ({
    criterion: text(row.criterion),
    clarifyFirst: lines(row.clarifyFirst),
    action: row.action ?? null,
    contactPoint: idOf(row.contactPoint),
    sameDay: row.sameDay ?? false,
  })),
  handOver: {
    contactPoint: idOf(article.handOver?.contactPoint),
    note: text(article.handOver?.note),
  },
  deadlinesAndFees: (article.deadlinesAndFees ?? []).map((term) => ({
    kind: term.kind ?? null,
    label: text(term.label),
    value: text(term.value),
    validFrom: day(term.validFrom),
    validTo: day(term.validTo),
  })),
  legalBasis: (article.legalBasis ?? []).map((basis) => ({
    act: text(basis.act),
    section: text(basis.section),
  })),
})

const around = (article: Partial<Article>) => ({
  specialConsiderations: prose('specialConsiderations', article.specialConsiderations),
  readyTexts: {
    sms: text(article.readyTexts?.sms),
    chat: text(article.readyTexts?.chat),
    emailSubject: text(article.readyTexts?.emailSubject),
    emailBody: text(article.readyTexts?.emailBody),
  },
  attachments: (article.attachments ?? []).map((attachment) => ({
    name: text(attachment.name),
    url: text(attachment.url),
  })),
})
