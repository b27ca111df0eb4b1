import type { Payload } from 'payload'
import { find } from './find.ts'
import type { FoundHow } from './found.ts'
import { searchRuntime } from './runtime.ts'

/** A phrase that agents who type it are led elsewhere by. */
export interface TakenPhrase {
  phrase: string
  reference: string
  title: string
}

/** Reasons that say that another guidance is about the phrase; a word in its text says nothing. */
const telling: ReadonlySet<FoundHow> = new Set(['pin', 'reference', 'title', 'phrase'])

/** Citizen phrases of a guidance that today find another one first, for good reason. */
export async function takenPhrases(
  payload: Payload,
  reference: string,
  phrases: readonly string[],
): Promise<TakenPhrase[]> {
  const { parts, feed, started } = searchRuntime(payload)
  await started
  const now = new Date()
  const found = await Promise.all(
    phrases.map(async (phrase): Promise<TakenPhrase[]> => {
      const { hits } = await find(parts(), phrase, { limit: 1 })
      const [first] = hits
      if (!first || first.reference === reference || !telling.has(first.found.how)) return []
      const title = feed.inForce(first.reference, now)?.row.content?.title
      return title === undefined ? [] : [{ phrase, reference: first.reference, title }]
    }),
  )
  return found.flat()
}
