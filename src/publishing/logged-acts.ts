import type { ArticleEvent } from '../../collections/payload-types.ts'
import type { EditionRow } from './edition-row.ts'
import type { LoggedAct } from './history-faults.ts'

/** The actions that append a row, and the kind of row. */
export const appending: Readonly<Record<string, EditionRow['kind']>> = {
  approve: 'edition',
  force: 'edition',
  withdraw: 'withdrawal',
  cancel: 'cancellation',
}

/** The acts of the event log that must have a row. */
export const actsIn = (events: readonly ArticleEvent[]): LoggedAct[] =>
  events.flatMap(({ article, reference, action, edition }) => {
    const kind = appending[action]
    return kind && typeof edition === 'number' ? [{ article, reference, edition, kind }] : []
  })
