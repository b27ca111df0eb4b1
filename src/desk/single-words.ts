import { fold, wordsOf } from '../search/danish/fold.ts'
import { searchAnswerSchema } from './answers.ts'
import { askServer, type Fetch } from './ask-server.ts'
import type { WordFound } from './desk-view.ts'
import { searchUrl } from './search-session.ts'

const mostWords = 4
const titlesShown = 2
const shortestWord = 3

/**
 * When a search found nothing: what each of its words finds alone. Words that find
 * nothing are left out; so are all when the server does not answer.
 */
export async function findSingleWords(
  fetch: Fetch,
  query: string,
  signal: AbortSignal,
): Promise<WordFound[]> {
  const words = [...new Map(wordsOf(query).map((word) => [fold(word), word])).values()]
    .filter((word) => word.length >= shortestWord)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, mostWords)
  if (wordsOf(query).length < 2) return []
  const found = await Promise.all(
    words.map(async (word) => {
      const url = searchUrl(word, { limit: titlesShown })
      const reply = await askServer(fetch, url, searchAnswerSchema, { signal })
      return reply.kind === 'answer' ? [toWordFound(word, reply.value)] : []
    }),
  )
  return found.flat().filter(({ total }) => total > 0)
}

const toWordFound = (
  word: string,
  { hits, total }: { hits: readonly { title: string; centre: string }[]; total: number },
): WordFound => ({
  word,
  total,
  titles: hits.map(({ title }) => title).join(' · '),
  centres: hits.map(({ centre }) => centre),
})

/** The centre that most of what the words found alone belongs to; the longest word decides a tie. */
export function likeliestCentre(words: readonly WordFound[]): string | undefined {
  const votes = new Map<string, number>()
  for (const { centres } of words) {
    for (const centre of centres) votes.set(centre, (votes.get(centre) ?? 0) + 1)
  }
  const most = Math.max(...votes.values())
  return [...votes].find(([, count]) => count === most)?.[0]
}
