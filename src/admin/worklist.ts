import type { Where } from 'payload'
import { type Actor, hasRole } from '../access/roles.ts'

/** One heading on the front page of the admin panel, and the guidance under it. */
export interface WorklistPart {
  title: string
  /** Said when there is nothing; a part without it is left out. */
  none?: string
  where: Where
  sort: string
}

/** What waits for someone, by their roles: an editor's approvals, an author's own centres. */
export function worklistFor(actor: Actor, now: Date): WorklistPart[] {
  const mine: Where = hasRole(actor, 'editor', 'manager')
    ? {}
    : { centre: { in: [...actor.centres] } }
  const stateIs = (state: string): Where => ({ and: [mine, { state: { equals: state } }] })
  if (!hasRole(actor, 'author', 'editor', 'manager')) return []
  const moment = now.toISOString()
  return [
    {
      title: 'Til godkendelse',
      none: 'Intet venter på godkendelse.',
      where: stateIs('inReview'),
      // The one that has waited longest first.
      sort: 'submittedAt',
    },
    { title: 'Ændringer ønsket', where: stateIs('changesRequested'), sort: 'reference' },
    { title: 'Kladder', where: stateIs('draft'), sort: '-updatedAt' },
    {
      title: 'Over kontroldato',
      where: {
        and: [
          stateIs('published'),
          { reviewDate: { less_than_equal: moment } },
          {
            or: [{ lastEditionTo: { exists: false } }, { lastEditionTo: { greater_than: moment } }],
          },
        ],
      },
      sort: 'reviewDate',
    },
    {
      // The state says "udgivet", and agents find nothing.
      title: 'Gælder ikke længere',
      where: {
        and: [
          stateIs('published'),
          // Not every database keeps "nothing" out of a comparison.
          { lastEditionTo: { exists: true } },
          { lastEditionTo: { less_than_equal: moment } },
        ],
      },
      sort: '-lastEditionTo',
    },
  ]
}
