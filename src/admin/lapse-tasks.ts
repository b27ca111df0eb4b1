import { articlesEndingBy, timesOfArticles } from '../publishing/edition-rows.ts'
import { type Lapse, nextLapse, presentLapse } from '../publishing/lapse.ts'
import type { TaskPart } from './desk-tasks.ts'
import { formOf } from './form-address.ts'
import { sayDay } from './say-day.ts'
import { reachOf } from './whose-guidance.ts'
import type { Looking } from './worklist.ts'

const dayMs = 24 * 60 * 60 * 1000
/** What runs out within this time is looked at now. */
const soonMs = 30 * dayMs

interface Lapsing {
  id: string
  text: string
  lapse: Lapse
}

/**
 * Guidance that agents soon find no longer, and what they find no longer while its state says
 * "udgivet". By all its editions: the one published last may be planned for after the gap.
 */
export async function lapseTasks(
  looking: Looking,
): Promise<Record<'expiring' | 'expired', TaskPart>> {
  const { payload, actor, now } = looking
  const soon = new Date(now.getTime() + soonMs)
  const times = await timesOfArticles(payload, await articlesEndingBy(payload, soon))
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [reachOf(actor), { id: { in: [...times.keys()] } }] },
    select: { reference: true, title: true, state: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const lapsing = (some: typeof docs, lapseOf: typeof nextLapse) =>
    some.flatMap(({ id, reference, title }): Lapsing[] => {
      const lapse = lapseOf(times.get(id) ?? [], now, soon)
      return lapse ? [{ id, text: `${reference} ${title}`, lapse }] : []
    })
  const published = docs.filter(({ state }) => state === 'published')
  return {
    expiring: {
      title: 'Udløber snart',
      ...tasksOf(lapsing(docs, nextLapse).toSorted(byTime), 'gælder til', looking),
    },
    expired: {
      title: 'Gælder ikke længere',
      ...tasksOf(lapsing(published, presentLapse).toSorted(byTime).toReversed(), 'udløb', looking),
    },
  }
}

const byTime = (a: Lapsing, b: Lapsing): number => a.lapse.at.getTime() - b.lapse.at.getTime()

const tasksOf = (
  lapsing: readonly Lapsing[],
  says: string,
  { atMost }: Looking,
): Omit<TaskPart, 'title'> => ({
  total: lapsing.length,
  rows: lapsing.slice(0, atMost).map(({ id, text, lapse: { at, again } }) => ({
    href: formOf(id),
    text,
    note: `${says} ${sayDay(at)}${again ? ` · intet før ${sayDay(again)}` : ''}`,
  })),
})
