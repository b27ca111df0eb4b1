import * as z from 'zod/mini'
import { contentSchema, type GuidanceContent } from '../publishing/content.ts'
import { answerLeads, escalationActions, termKinds } from '../publishing/guidance-terms.ts'
import { BadCell, type Notation } from './notation.ts'
import { readRow, said, writeRow } from './row-of-cell.ts'
import { codeOf, readDay } from './word-notations.ts'

type Rows<Name extends keyof GuidanceContent> = GuidanceContent[Name]

interface Group {
  head: string
  below: string[]
}

/** Lines under the one that they belong to. */
function groupsIn(text: string): Group[] {
  const groups: Group[] = []
  for (const line of text.split('\n').filter(said)) {
    const below = /^- *(.*)$/.exec(line.trim())?.[1]
    const last = groups.at(-1)
    if (below === undefined) groups.push({ head: line.trim(), below: [] })
    else if (last) last.below.push(below)
    else throw new BadCell('cell-invalid', 'Den første linje må ikke begynde med "- ".')
  }
  return groups
}

const answerFields = ['Svar', 'Fører til', 'Vejledning eller række', 'Sig eller bemærk']

function readAnswer(line: string): Rows<'askFirst'>[number]['answers'][number] {
  const [answer = null, leads = null, target = null, say = null] = readRow(line, answerFields)
  const leadsTo = leads === null ? null : codeOf(answerLeads, leads)
  const isRow = leadsTo === 'escalation' && target !== null
  if (isRow && !/^[1-9]\d?$/.test(target)) {
    throw new BadCell(
      'cell-invalid',
      `"${target}" er ikke nummeret på en række i "Giv videre når".`,
    )
  }
  if (target !== null && leadsTo !== 'escalation' && leadsTo !== 'guidance') {
    throw new BadCell('cell-invalid', `"${target}" står et sted, hvor svaret ikke fører hen.`)
  }
  return {
    answer,
    leadsTo,
    guidance: leadsTo === 'guidance' ? target : null,
    row: isRow ? Number(target) : null,
    say,
  }
}

/** Slot 3: a question, and below it its answers. */
export const questions: Notation<Rows<'askFirst'>> = {
  empty: [],
  schema: contentSchema.shape.askFirst,
  write: (rows) =>
    rows
      .flatMap(({ question, answers }) => [
        question ?? '',
        ...answers.map(({ answer, leadsTo, guidance, row, say }) => {
          const target = guidance ?? (row === null ? null : String(row))
          const leads = leadsTo === null ? null : answerLeads[leadsTo]
          return `- ${writeRow([answer, leads, target, say])}`
        }),
      ])
      .join('\n'),
  read: (text) =>
    groupsIn(text).map(({ head, below }) => ({ question: head, answers: below.map(readAnswer) })),
}

const escalationFields = ['Kriterium', 'Hvad så?', 'Omstillingspunkt', 'samme dag']

function readEscalation({ head, below }: Group): Rows<'escalations'>[number] {
  const [criterion = null, what = null, contactPoint = null, sameDay = null] = readRow(
    head,
    escalationFields,
  )
  if (sameDay !== null && sameDay.toLowerCase() !== 'samme dag') {
    throw new BadCell('cell-invalid', `Skriv "samme dag" eller ingenting, ikke "${sameDay}".`)
  }
  return {
    criterion,
    clarifyFirst: below.filter(said),
    action: what === null ? null : codeOf(escalationActions, what),
    contactPoint,
    sameDay: sameDay !== null,
  }
}

/** Slot 7: a criterion, and below it what to clear first. */
export const escalations: Notation<Rows<'escalations'>> = {
  empty: [],
  schema: contentSchema.shape.escalations,
  write: (rows) =>
    rows
      .flatMap(({ criterion, action, contactPoint, sameDay, clarifyFirst }) => [
        writeRow([
          criterion,
          action === null ? null : escalationActions[action],
          contactPoint,
          sameDay ? 'samme dag' : null,
        ]),
        ...clarifyFirst.map((line) => `- ${line}`),
      ])
      .join('\n'),
  read: (text) => groupsIn(text).map(readEscalation),
}

/** Slot 9. */
export const terms: Notation<Rows<'deadlinesAndFees'>> = {
  empty: [],
  schema: contentSchema.shape.deadlinesAndFees,
  write: (rows) =>
    rows
      .map(({ kind, label, value, validFrom, validTo }) =>
        writeRow([kind === null ? null : termKinds[kind], label, value, validFrom, validTo]),
      )
      .join('\n'),
  read: (text) =>
    text
      .split('\n')
      .filter(said)
      .map((line) => {
        const fields = readRow(line, ['Art', 'Hvad', 'Frist, tid eller beløb', 'fra', 'til'])
        const [kind = null, label = null, value = null, from = null, to = null] = fields
        return {
          kind: kind === null ? null : codeOf(termKinds, kind),
          label,
          value,
          validFrom: from === null ? null : readDay(from),
          validTo: to === null ? null : readDay(to),
        }
      }),
}

/** Rows of two texts. */
const pairs = <First extends string, Second extends string>(
  first: readonly [name: First, word: string],
  second: readonly [name: Second, word: string],
  schema: z.ZodMiniType<Record<First | Second, string | null>[]>,
): Notation<Record<First | Second, string | null>[]> => ({
  empty: [],
  schema,
  write: (rows) => rows.map((row) => writeRow([row[first[0]], row[second[0]]])).join('\n'),
  read: (text) =>
    text
      .split('\n')
      .filter(said)
      .map((line) => {
        const [one = null, other = null] = readRow(line, [first[1], second[1]])
        const row: Record<string, string | null> = { [first[0]]: one, [second[0]]: other }
        return row
      }),
})

/** Slot 10. */
export const legalBasis: Notation<Rows<'legalBasis'>> = pairs(
  ['act', 'Lov'],
  ['section', 'Paragraf'],
  contentSchema.shape.legalBasis,
)

export const attachments: Notation<Rows<'attachments'>> = pairs(
  ['name', 'Navn'],
  ['url', 'Adresse'],
  contentSchema.shape.attachments,
)
