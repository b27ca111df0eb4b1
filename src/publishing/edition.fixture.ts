import type { Actor } from '../access/roles.ts'
import {
  type EditionRow,
  nextCancellation,
  nextEdition,
  nextWithdrawal,
  type PublishingAct,
} from './edition-row.ts'
import type { StoredEdition } from './edition-rows.ts'
import { guidance } from './guidance.fixture.ts'

/** What is published or withdrawn; a test says only what it is about. */
export interface Act extends Partial<Omit<PublishingAct, 'approver' | 'article'>> {
  isWithdrawal?: boolean
  successor?: string
  /** Sequence of the row it cancels. */
  cancels?: number
}

export const approver: Actor = { id: 'editor', name: 'Rikke', roles: ['editor'], centres: [] }

/** An act on 1 June 2026 at so many hours past midnight, UTC. */
export const hour = (hours: number): Date => new Date(Date.UTC(2026, 5, 1, hours))

/** The rows of one article after these acts, in the order given. */
export function rowsAfter(acts: readonly Act[]): EditionRow[] {
  return acts.reduce<EditionRow[]>((rows, { isWithdrawal, cancels, ...act }, index) => {
    const content = act.content ?? guidance()
    const whole = {
      article: `article-${content.reference}`,
      reference: content.reference,
      approver,
      at: hour(index),
      changeLine: null,
      reason: null,
      forced: false,
      ...act,
      content,
    }
    const cancelled = rows.find(({ sequence }) => sequence === cancels)
    if (cancelled) return [...rows, nextCancellation(rows, { ...whole, cancels: cancelled })]
    return [...rows, isWithdrawal ? nextWithdrawal(rows, whole) : nextEdition(rows, whole)]
  }, [])
}

/** A row as it is read back from the database. */
export const stored = (row: EditionRow): StoredEdition => ({
  id: `${row.article}-${row.sequence}`,
  row,
  appendedAt: new Date(row.approvedAt),
  kind: row.kind,
  sequence: row.sequence,
  validFrom: new Date(row.validFrom),
  validTo: row.validTo === null ? null : new Date(row.validTo),
  cancels: row.cancels,
})
