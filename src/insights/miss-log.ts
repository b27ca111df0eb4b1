import type { Payload } from 'payload'
import { wordsToSearchFor } from '../privacy/cpr.ts'

/** Keeps what was searched for and not found, so that somebody writes it or teaches the search. */
export async function logMiss(payload: Payload, query: string, now: Date): Promise<void> {
  const words = wordsToSearchFor(query).trim().toLowerCase()
  if (words === '') return
  await payload.create({
    collection: 'search-misses',
    data: { query: words, at: now.toISOString() },
    depth: 0,
    overrideAccess: true,
  })
}
