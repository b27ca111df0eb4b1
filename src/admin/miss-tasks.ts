import { hasRole } from '../access/roles.ts'
import { type Asked, missesSince } from '../insights/misses.ts'
import { centreOfWords } from '../search/centre-of-words.ts'
import type { TaskPart } from './desk-tasks.ts'
import type { Looking } from './worklist.ts'

const lookBackMs = 30 * 24 * 60 * 60 * 1000
/** Misses that are looked at; the commonest come first. */
const considered = 40

/** What agents searched for and did not find: an author sees what is likely theirs. */
export async function missTasks({ payload, actor, now, atMost }: Looking): Promise<TaskPart> {
  const misses = await missesSince(payload, new Date(now.getTime() - lookBackMs), considered)
  const isTheirs = await Promise.all(
    misses.map(async ({ query }) => {
      if (hasRole(actor, 'editor', 'manager')) return true
      const centre = await centreOfWords(payload, query)
      return centre !== undefined && actor.centres.includes(centre)
    }),
  )
  const theirs = misses.filter((_, at) => isTheirs[at])
  return {
    title: 'Søgt uden at finde noget',
    total: theirs.length,
    rows: theirs.slice(0, atMost).map((miss) => ({
      href: hasRole(actor, 'editor')
        ? '/admin/collections/search-terms/create'
        : '/admin/collections/articles',
      text: `»${miss.query}«`,
      note: sayTimes(miss),
    })),
  }
}

const sayTimes = ({ times }: Asked): string => (times === 1 ? 'én gang' : `${times} gange`)
