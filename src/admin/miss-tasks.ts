import type { Payload } from 'payload'
import { askedName } from '../../collections/asked-words.ts'
import { type Actor, hasRole } from '../access/roles.ts'
import { type Asked, missesSince } from '../insights/misses.ts'
import { recentFor } from '../recent.ts'
import { centresOfWords } from '../search/centre-of-words.ts'
import type { TaskPart } from './desk-tasks.ts'
import type { Looking } from './worklist.ts'

const lookBackMs = 30 * 24 * 60 * 60 * 1000
/**
 * Misses that are looked at, the commonest of the whole municipality: so many that those of its
 * smallest centre are among them.
 */
const considered = 500

interface Miss extends Asked {
  /** Id of the centre that it is likeliest about. */
  centre: string | undefined
}

/** The menu counts them on every page of everyone's: what was found out is good for so long. */
const freshMs = 30_000
const recentIn = recentFor<Promise<Miss[]>>(freshMs)
const question = 'misses'

/** What agents searched for and did not find: an author sees what is likely theirs. */
export async function missTasks({ payload, actor, now, atMost }: Looking): Promise<TaskPart> {
  const misses = await recentMisses(payload, now)
  const theirs = hasRole(actor, 'editor', 'manager')
    ? misses
    : misses.filter(({ centre }) => centre !== undefined && actor.centres.includes(centre))
  return {
    title: 'Søgt uden at finde noget',
    total: theirs.length,
    rows: theirs.slice(0, atMost).map((miss) => ({
      href: answerTo(miss.query, actor),
      text: `»${miss.query}«`,
      note: sayTimes(miss),
    })),
  }
}

/** Found out once for all who look in the same half minute; what failed is tried again. */
function recentMisses(payload: Payload, now: Date): Promise<Miss[]> {
  const recent = recentIn(payload)
  const known = recent.get(question)
  if (known) return known
  const askedAt = recent.now()
  const misses = findMisses(payload, now)
  recent.keep(question, misses, askedAt)
  misses.catch(recent.forget)
  return misses
}

async function findMisses(payload: Payload, now: Date): Promise<Miss[]> {
  const asked = await missesSince(payload, new Date(now.getTime() - lookBackMs), considered)
  const centreOf = await centresOfWords(payload)
  const misses: Miss[] = []
  for (const one of asked) misses.push({ ...one, centre: await centreOf(one.query) })
  return misses
}

/** An editor says what the words mean, an author writes the guidance, a manager sees what there is. */
function answerTo(words: string, actor: Actor): string {
  const query = encodeURIComponent(words)
  if (hasRole(actor, 'editor'))
    return `/admin/collections/search-terms/create?${askedName}=${query}`
  if (hasRole(actor, 'author')) return `/admin/collections/articles/create?${askedName}=${query}`
  return `/admin/collections/articles?search=${query}`
}

const sayTimes = ({ times }: Asked): string => (times === 1 ? 'én gang' : `${times} gange`)
