import { setImmediate as breath } from 'node:timers/promises'
import type { Payload } from 'payload'
import { type Recent, recentFor } from '../recent.ts'
import { wordsOf } from './danish/fold.ts'
import { find, type SearchParts } from './find.ts'
import { searchRuntime } from './runtime.ts'

const shortestWord = 4
const wordsAtMost = 4

/** The same words come in many queries, and whose they are seldom changes: good for so long. */
const freshMs = 10 * 60 * 1000
interface Known {
  centre: string | undefined
}
const recentIn = recentFor<Known>(freshMs)

/**
 * Tells which centre a search that found nothing is likeliest about: the one whose guidance its
 * words find alone. An id. This process's own engine answers: many are asked about at a time,
 * and to Meilisearch each word would be a journey.
 */
export async function centresOfWords(
  payload: Payload,
): Promise<(query: string) => Promise<string | undefined>> {
  const { parts, engines, started } = searchRuntime(payload)
  await started
  const search = { ...parts(), engine: engines.standby }
  const recent = recentIn(payload)
  return async (query) => {
    const words = wordsOf(query)
      .filter((word) => word.length >= shortestWord)
      .toSorted((a, b) => b.length - a.length)
      .slice(0, wordsAtMost)
    for (const word of words) {
      const centre = await centreOfWord(search, word, recent)
      if (centre !== undefined) return centre
    }
    return undefined
  }
}

async function centreOfWord(
  search: SearchParts,
  word: string,
  recent: Recent<Known>,
): Promise<string | undefined> {
  const known = recent.get(word)
  if (known) return known.centre
  // Agents search in this process meanwhile.
  await breath()
  const askedAt = recent.now()
  const { hits } = await find(search, word, { limit: 1 })
  const centre = search.catalogue.get(hits[0]?.reference ?? '')?.centre || undefined
  recent.keep(word, { centre }, askedAt)
  return centre
}
