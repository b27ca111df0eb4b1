import type { Payload } from 'payload'
import type { Article } from '../../collections/payload-types.ts'
import { actorOf } from '../access/actor.ts'
import { mayApprove } from '../publishing/writers.ts'

const namedAtMost = 4

/** Names of those who can approve a text now: editors and their stand-ins who have not written in it. */
export async function whoCanApprove(
  payload: Payload,
  { state, changedBy }: Pick<Article, 'state' | 'changedBy'>,
): Promise<string[]> {
  if (state !== 'inReview') return []
  const { docs } = await payload.find({
    collection: 'users',
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
    .filter((user) => {
      const actor = actorOf(user)
      return actor !== null && mayApprove(changedBy, actor)
    })
    .map(({ name }) => name)
}

/** "Det kan Rikke Rask og Rune Ravn."; nothing where nobody can. */
export function sayWhoCan(names: readonly string[]): string {
  if (names.length === 0) return ''
  const rest = names.length - namedAtMost
  const said = rest > 0 ? [...names.slice(0, namedAtMost), `${rest} andre`] : names
  return `Det kan ${new Intl.ListFormat('da-DK').format(said)}.`
}
