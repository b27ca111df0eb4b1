import type { Payload } from 'payload'
import { wordsOf } from './danish/fold.ts'
import { find } from './find.ts'
import { searchRuntime } from './runtime.ts'

const shortestWord = 4
const wordsAtMost = 4

/**
 * Which centre a search that found nothing is likeliest about: the one whose guidance its
 * words find alone. An id.
 */
export async function centreOfWords(payload: Payload, query: string): Promise<string | undefined> {
  const { parts, started } = searchRuntime(payload)
  await started
  const search = parts()
  const words = wordsOf(query)
    .filter((word) => word.length >= shortestWord)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, wordsAtMost)
  for (const word of words) {
    const { hits } = await find(search, word, { limit: 1 })
    const centre = search.catalogue.get(hits[0]?.reference ?? '')?.centre
    if (centre !== undefined && centre !== '') return centre
  }
  return undefined
}
