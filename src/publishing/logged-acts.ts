import type { EventAction } from './article-event.ts'
import type { EditionRow } from './edition-row.ts'
import type { ToldEvent } from './event-row.ts'

/** The actions that append a row, and the kind of row. */
export const appending: Readonly<Partial<Record<EventAction, EditionRow['kind']>>> = {
  approve: 'edition',
  force: 'edition',
  withdraw: 'withdrawal',
  cancel: 'cancellation',
}

/** A row of `editions` as far as its event is told by it. */
export type LoggedRow = Pick<
  EditionRow,
  | 'article'
  | 'reference'
  | 'number'
  | 'kind'
  | 'forced'
  | 'reason'
  | 'contentHash'
  | 'rowHash'
  | 'approvedBy'
  | 'approvedByName'
  | 'approvedAt'
>

const actionOf = ({ kind, forced }: LoggedRow): EventAction => {
  if (kind === 'withdrawal') return 'withdraw'
  if (kind === 'cancellation') return 'cancel'
  return forced ? 'force' : 'approve'
}

/** The event of an act that appended a row: everything it says stands in the row, whoever writes it and when. */
export const eventOfRow = (row: LoggedRow): ToldEvent & { key: string } => ({
  article: row.article,
  reference: row.reference,
  action: actionOf(row),
  actor: row.approvedBy,
  actorName: row.approvedByName,
  at: row.approvedAt,
  comment: row.reason,
  contentHash: row.contentHash,
  edition: row.number,
  key: row.rowHash,
})
