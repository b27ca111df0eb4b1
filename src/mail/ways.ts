import type { News } from './news.ts'
import { choiceOf } from './people.ts'

/** Nobody needs to hear at once of what is older than this: the server was off. */
const freshMs = 12 * 60 * 60 * 1000
/** Mails that one look may send one person; with more they come as one. */
const atOnce = 5

export type Way = 'waiting' | 'gathered'

/**
 * How each thing reaches its person, as they have chosen: by itself, or gathered for the
 * next digest; what they do not want is left out. What was found late, and all but the
 * newest of what comes in heaps, is gathered too.
 */
export function waysOf(news: readonly News[], now: Date): { news: News; way: Way }[] {
  const sentTo = new Map<string, number>()
  return news
    .filter(({ kind, to }) => choiceOf(to, kind) !== 'never')
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .map((one) => {
      const { kind, to, at } = one
      const before = sentTo.get(to.id) ?? 0
      // A reminder has no hour: it is as fresh as the look that found it.
      const isFresh = kind === 'review' || now.getTime() - at.getTime() <= freshMs
      if (choiceOf(to, kind) !== 'now' || !isFresh || before >= atOnce) {
        return { news: one, way: 'gathered' as const }
      }
      sentTo.set(to.id, before + 1)
      return { news: one, way: 'waiting' as const }
    })
}
