import type { Problem } from '../errors.ts'

/** What a file can be about. */
export const importKinds = {
  articles: 'Vejledninger',
  'contact-points': 'Omstillingspunkter',
  'self-services': 'Selvbetjeninger',
  editions: 'Hele historikken',
} as const
export type ImportKind = keyof typeof importKinds
export const kindNames = Object.keys(importKinds) as [ImportKind, ...ImportKind[]]
/** What comes as rows to be filled in; a history comes from Straks alone. */
export type RowsKind = Exclude<ImportKind, 'editions'>

export const importStates = {
  seen: 'Set igennem',
  applying: 'Indlæses',
  applied: 'Indlæst',
} as const

/** An error keeps a row out; what is missing only has to be written before it is submitted. */
export const problemLevels = { error: 'Fejl', missing: 'Mangler' } as const
export type ProblemLevel = keyof typeof problemLevels

export interface RowProblem {
  level: ProblemLevel
  code: Problem['code']
  /** `null`: the row as a whole. */
  heading: string | null
  message: string
}

/** What will become of a row. */
export const rowActs = {
  create: 'Ny kladde',
  update: 'Opdaterer kladde',
  same: 'Uændret',
  none: 'Indlæses ikke',
} as const
export type RowAct = keyof typeof rowActs

/** The same of records, which have no drafts: what is let in is true at once. */
const recordActs: Readonly<Record<RowAct, string>> = { ...rowActs, create: 'Ny', update: 'Ændres' }

/** What will become of a row of this kind of file, in Danish. */
export const sayAct = (kind: ImportKind, act: RowAct): string =>
  (kind === 'articles' ? rowActs : recordActs)[act]

/** In how many places agents see a record. */
export const sayShown = (guidance: number): string =>
  guidance === 0
    ? 'vises ikke på nogen vejledning'
    : `vises på ${guidance} ${guidance === 1 ? 'vejledning' : 'vejledninger'}`

/** One field of a record before and after, in words. */
export interface FieldChange {
  heading: string
  before: string
  after: string
}

/** A row as the person sees it before anything is written. */
export interface SeenRow {
  line: number
  /** Number of a guidance, key of a record. */
  reference: string
  title: string
  act: RowAct
  problems: RowProblem[]
  /** Of records: each field that will be another, and how many guidance in force show it. */
  changes?: FieldChange[]
  shownOn?: number
}

/** What the person sees of a file before anything is written. */
export interface Seen {
  id: string
  kind: ImportKind
  fileName: string
  toWrite: number
  withErrors: number
  rows: SeenRow[]
  /** What is in a history, in words; its rows are not shown one by one. */
  holds?: string
}

/** A row that could not be written after all. */
export interface Failure {
  /** `null`: the rest of the import as a whole. */
  line: number | null
  code: Problem['code']
  message: string
}
