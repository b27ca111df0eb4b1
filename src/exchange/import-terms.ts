import type { Problem } from '../errors.ts'

/** What a file can be about. */
export const importKinds = {
  articles: 'Vejledninger',
  'contact-points': 'Omstillingspunkter',
  'self-services': 'Selvbetjeninger',
} as const
export type ImportKind = keyof typeof importKinds

export const importStates = {
  seen: 'Set igennem',
  applying: 'Indlæses',
  applied: 'Indlæst',
} as const
export type ImportState = keyof typeof importStates

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
  none: 'Indlæses ikke',
} as const
export type RowAct = keyof typeof rowActs

/** A row as the person sees it before anything is written. */
export interface SeenRow {
  line: number
  reference: string
  title: string
  act: RowAct
  problems: RowProblem[]
}

/** A row that could not be written after all. */
export interface Failure {
  line: number
  code: Problem['code']
  message: string
}
