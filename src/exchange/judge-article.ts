import type { FlattenedField } from 'payload'
import type { Actor } from '../access/roles.ts'
import { type Reach, reach } from '../access/policy.ts'
import { refusals } from '../errors.ts'
import { contradictingFees, cprNumbers } from '../publishing/checks/checks.ts'
import { undecided } from '../publishing/empty-slots.ts'
import type { GuidanceContent } from '../publishing/content.ts'
import { isReference, sayReferenceForm } from '../publishing/reference.ts'
import { isAllowedLink } from '../publishing/rich-text.ts'
import { reviewDateProblems } from '../publishing/workflow.ts'
import { cprNumbersIn } from '../privacy/cpr.ts'
import { dateInCopenhagen } from '../routing/copenhagen.ts'
import type { CellProblem } from './article-cells.ts'
import { type Beside, startOf } from './article-row.ts'
import { columns, type Portable } from './columns.ts'
import { type Directory, withIds } from './directory.ts'
import { tooMuch } from './field-limits.ts'
import type { RowProblem } from './import-terms.ts'

/** The working copy that a row's number belongs to already. */
export interface Existing {
  id: string
  state: string
  centre: string | null
  /** Ids of those who changed it since its last edition. */
  changedBy: readonly string[]
  contentHash: string
  beside: Beside
  /** Is an edition of it in force, or still to come? */
  holds: boolean
  portable: Portable
}

export interface Setting {
  actor: Actor
  directory: Directory
  /** Fields of the collection, for their limits. */
  fields: readonly FlattenedField[]
  mandatorySelfServices: ReadonlySet<string>
  /** References there are, or will be when the file is in. */
  references: ReadonlySet<string>
  mayUpdate: boolean
  now: Date
}

/** Heading of the column that fills a field, or the field that it lies in. */
export const headingOf = (field: string): string | null =>
  columns
    .filter((column) => field === column.field || field.startsWith(`${column.field}.`))
    .toSorted((a, b) => b.field.length - a.field.length)[0]?.heading ?? null

const problem = (
  code: RowProblem['code'],
  field: string | null,
  message: string = refusals[code].message,
): CellProblem => ({ code, heading: field === null ? null : headingOf(field), message })

/**
 * What keeps a row from being written, and what is missing before it can be submitted.
 *
 * @returns the content with records by id beside them.
 */
export function judgeArticle(
  portable: Portable,
  existing: Existing | undefined,
  setting: Setting,
): { content: GuidanceContent; problems: RowProblem[] } {
  const { content, problems } = withIds(portable.content, setting.directory, headingOf)
  const errors = [
    ...problems,
    ...head(content, existing, setting),
    ...rights(content, existing, setting),
    ...(existing ? mayBeChanged(existing, setting) : []),
    ...tooMuch(setting.fields, { ...content, changeLine: portable.changeLine }).map(
      ({ field, message }) => problem('cell-invalid', field, message),
    ),
    ...links(content),
    ...guidance(content, setting),
    ...cpr(content, portable),
    ...dates(content, portable, existing, setting),
  ]
  const missing = undecided(content, setting.mandatorySelfServices).filter(
    ({ code }) => code !== 'short-answer-too-long',
  )
  return {
    content,
    problems: [
      ...errors.map((one): RowProblem => ({ level: 'error', ...one })),
      ...missing.map(({ code, field, message }): RowProblem => ({
        level: 'missing',
        ...problem(code, field ?? null, message),
      })),
    ],
  }
}

function head(
  { reference, title }: GuidanceContent,
  existing: Existing | undefined,
  { mayUpdate }: Setting,
): CellProblem[] {
  return [
    ...(title.trim() === '' ? [problem('cell-invalid', 'title', 'Skriv en titel.')] : []),
    ...(reference !== '' && !isReference(reference)
      ? [problem('cell-invalid', 'reference', sayReferenceForm)]
      : []),
    ...(existing && !mayUpdate
      ? [
          problem(
            'already-exists',
            'reference',
            `${reference} findes. Vælg "Opdater kladder, der findes", hvis den skal ændres.`,
          ),
        ]
      : []),
  ]
}

function rights(
  { centre }: GuidanceContent,
  existing: Existing | undefined,
  { actor }: Setting,
): CellProblem[] {
  const reached: Reach = reach(`articles.${existing ? 'update' : 'create'}`, actor.roles)
  const centres = existing ? [centre, existing.centre] : [centre]
  const isOthers = centres.some((one) => one !== null && !actor.centres.includes(one))
  return [
    ...(centre === null
      ? [problem('cell-invalid', 'centre', 'Skriv fagcentrets forkortelse.')]
      : []),
    ...(reached === 'no' ? [problem('not-allowed', null)] : []),
    ...(reached === 'own' && isOthers ? [problem('other-centre', 'centre')] : []),
  ]
}

/** The safe thing: nobody's work under way is written over. */
export function mayBeChanged(
  { state, changedBy }: Pick<Existing, 'state' | 'changedBy'>,
  { actor }: Pick<Setting, 'actor'>,
): CellProblem[] {
  if (state === 'inReview' || state === 'changesRequested') return [problem('under-review', null)]
  return changedBy.some((id) => id !== actor.id) ? [problem('others-change', null)] : []
}

const links = ({ attachments }: GuidanceContent): CellProblem[] =>
  attachments
    .filter(({ url }) => url !== null && !isAllowedLink(url))
    .map(({ url }) =>
      problem('link-not-allowed', 'attachments', `Adressen "${url ?? ''}" er ikke tilladt.`),
    )

const guidance = ({ related, askFirst }: GuidanceContent, { references }: Setting): CellProblem[] =>
  [
    ...related.map((reference) => ({ reference, field: 'related' })),
    ...askFirst.flatMap(({ answers }) =>
      answers.flatMap((answer) =>
        answer.guidance === null ? [] : [{ reference: answer.guidance, field: 'askFirst' }],
      ),
    ),
  ]
    .filter(({ reference }) => !references.has(reference))
    .map(({ reference, field }) =>
      problem(
        'unknown-reference',
        field,
        `Der er ingen vejledning ${reference}, heller ikke i filen.`,
      ),
    )

const cpr = (content: GuidanceContent, { changeLine }: Portable): CellProblem[] =>
  [
    ...new Set(cprNumbers(content).map(({ field }) => field)),
    ...(cprNumbersIn(changeLine ?? '').length > 0 ? ['changeLine'] : []),
  ].map((field) => problem('looks-like-cpr', field))

function dates(
  content: GuidanceContent,
  { reviewDate, wantedFrom, wantedTo }: Portable,
  existing: Existing | undefined,
  { now }: Setting,
): CellProblem[] {
  const today = dateInCopenhagen(now)
  return [
    ...contradictingFees(content).map(({ field, message }) =>
      problem('period-invalid', field, message),
    ),
    ...(reviewDate === null ? [] : reviewDay(reviewDate, existing, now)),
    ...(wantedFrom !== null && wantedFrom < today ? [problem('period-invalid', 'wantedFrom')] : []),
    ...(wantedTo !== null && wantedTo < (wantedFrom ?? today)
      ? [problem('period-invalid', 'wantedTo')]
      : []),
  ]
}

/** As the form is judged, so that what is promised here is not refused when it is written. */
function reviewDay(day: string, existing: Existing | undefined, now: Date): CellProblem[] {
  const stored = existing?.beside.reviewDate
  const before = { reviewDate: stored ? new Date(stored) : null, holds: existing?.holds ?? false }
  return reviewDateProblems(startOf(day), before, now).map(({ code, field = null }) =>
    problem(code, field),
  )
}
